import { QwcHotReloadElement, html, css } from 'qwc-hot-reload-element';
import { JsonRpc } from 'jsonrpc';
import { notifier } from 'notifier';
import '@vaadin/button';
import '@vaadin/combo-box';
import { comboBoxRenderer } from '@vaadin/combo-box/lit.js';
import '@vaadin/icon';
import '@vaadin/progress-bar';
import '@qomponent/qui-badge';
import 'qui-themed-code-block';
import { EMPTY } from './qwc-seam-form.js';
import {
    confirmationDialog, describe, pageStyles, sameWorkspace, workspaceAddress, workspaceSelect
} from './qwc-seam-page.js';

const WORKS = { text: 'works in the Dev Service', level: 'success', title: 'The Dev Service does what Seam does' };
const BEHAVIOUR = {
    generic: WORKS,
    rule: WORKS,
    stored_only: {
        text: 'stored only', level: 'warning',
        title: 'The Dev Service checks the request and keeps what is sent, but nothing else happens'
    }
};

/** Calls any endpoint of Seam's API. */
export class QwcSeamExplorer extends QwcHotReloadElement {

    // Not logged in the Dev UI, since a response may contain secrets.
    jsonRpc = new JsonRpc(this, false);

    static styles = [pageStyles, css`
        :host {
            overflow-y: auto;
        }
        .toolbar vaadin-combo-box {
            flex: 1 1 300px;
        }
        .where {
            flex: initial;
            min-width: 0;
            overflow-wrap: anywhere;
        }
        .columns {
            display: grid;
            grid-template-columns: repeat(auto-fit, minmax(min(360px, 100%), 1fr));
            gap: 10px 24px;
            align-items: start;
        }
        .columns > div {
            min-width: 0;
        }
        .facts {
            display: flex;
            flex-wrap: wrap;
            align-items: center;
            gap: 4px 8px;
            color: var(--lumo-contrast-60pct);
            font-size: var(--lumo-font-size-s);
        }
        p {
            margin: 0 0 8px 0;
        }
        .send {
            position: sticky;
            bottom: 0;
            z-index: 1;
            padding: 10px 0;
            background: var(--lumo-base-color);
            border-top: 1px solid var(--lumo-contrast-10pct);
        }
        .heading {
            display: flex;
            flex-wrap: wrap;
            align-items: center;
            gap: 4px 10px;
            min-height: 36px;
            color: var(--lumo-contrast-60pct);
            font-size: var(--lumo-font-size-s);
        }
        .code {
            overflow: auto;
            max-height: 480px;
            font-size: var(--lumo-font-size-s);
        }
        .problem {
            color: var(--lumo-error-text-color);
            padding: 6px 0;
            overflow-wrap: anywhere;
        }
    `];

    static properties = {
        _workspaces: { state: true },
        _workspace: { state: true },
        _endpoints: { state: true },
        _search: { state: true },
        _endpoint: { state: true },
        _content: { state: true },
        _errors: { state: true },
        _problem: { state: true },
        _java: { state: true },
        _sending: { state: true },
        _exchange: { state: true },
        _showSecrets: { state: true },
        _confirmation: { state: true }
    };

    constructor() {
        super();
        this._workspaces = null;
        this._workspace = null;
        this._endpoints = null;
        this._search = '';
        this._endpoint = null;
        this._content = EMPTY;
        this._errors = {};
        this._problem = null;
        this._java = '';
        this._sending = false;
        this._exchange = null;
        this._showSecrets = false;
        this._confirmation = null;
    }

    connectedCallback() {
        super.connectedCallback();
        this.hotReload();
    }

    /** Keeps what was entered. */
    hotReload() {
        this.jsonRpc.workspaces().then(response => {
            this._workspaces = response.result;
            this._workspace = sameWorkspace(this._workspaces, this._workspace);
            // It would be sent to what this workspace is now.
            this._confirmation = null;
        });
        this.jsonRpc.endpoints().then(response => this._endpoints = response.result);
    }

    render() {
        if (!this._workspaces || !this._endpoints) {
            return html`<vaadin-progress-bar indeterminate></vaadin-progress-bar>`;
        }
        return html`
            ${this._renderToolbar()}
            ${this._endpoint ? html`
                <div class="columns">
                    <div>${this._renderDescription()}${this._renderForm()}</div>
                    <div>${this._renderExchange()}</div>
                </div>` : html`
                <p class="muted">Pick one of the ${this._endpoints.length} endpoints of Seam's API: type a part of its path, or a
                    word of what it does.</p>`}
            ${confirmationDialog(this)}`;
    }

    _renderToolbar() {
        const workspace = this._workspace;
        return html`
            <div class="toolbar">
                ${workspaceSelect(this._workspaces, workspace, name => this._choose(name))}
                <vaadin-combo-box
                    accessible-name="Endpoint" placeholder="Endpoint, such as /locks/unlock_door" item-label-path="path"
                    item-value-path="path" item-id-path="path"
                    style="--vaadin-combo-box-overlay-width: min(640px, 90vw)"
                    .filteredItems="${this._found()}"
                    @filter-changed="${event => this._search = event.detail.value}"
                    @value-changed="${event => this._pick(event.detail.value)}"
                    ${comboBoxRenderer(endpoint => html`
                        <div>${endpoint.path}</div>
                        <div style="color: var(--lumo-secondary-text-color); font-size: var(--lumo-font-size-s);">
                            ${endpoint.deprecated ? 'Deprecated. ' : ''}${this._firstSentence(endpoint.words)}</div>`, [])}>
                    <vaadin-icon slot="prefix" icon="font-awesome-solid:magnifying-glass"></vaadin-icon>
                </vaadin-combo-box>
                <div class="where">
                    ${workspaceAddress(workspace)}
                </div>
            </div>`;
    }

    /** Those whose path matches come first. */
    _found() {
        const wanted = this._search.trim().toLowerCase().split(/\s+/).filter(Boolean);
        const matches = text => wanted.every(word => text.toLowerCase().includes(word));
        return [...this._endpoints.filter(endpoint => matches(endpoint.path)),
            ...this._endpoints.filter(endpoint => !matches(endpoint.path) && matches(`${endpoint.path} ${endpoint.words}`))];
    }

    _firstSentence(words) {
        return words.split(/(?<=\.) /)[0];
    }

    _choose(name) {
        if (name && name !== this._workspace.name) {
            this._workspace = this._workspaces.find(workspace => workspace.name === name);
            this._exchange = null;
            this._showSecrets = false;
        }
    }

    _pick(path) {
        if (!path || path === this._endpoint?.path) {
            return;
        }
        this.jsonRpc.describe({ path }).then(response => {
            this._endpoint = response.result.value;
            this._content = EMPTY;
            this._errors = {};
            this._problem = null;
            this._exchange = null;
            this._showSecrets = false;
            this._writeJava();
        });
    }

    _renderDescription() {
        const endpoint = this._endpoint;
        const behaviour = BEHAVIOUR[endpoint.devService];
        return html`
            <p>${endpoint.words}</p>
            <div class="facts">
                ${endpoint.deprecated ? html`<qui-badge small level="error"><span>deprecated</span></qui-badge>` : ''}
                <qui-badge small><span>${endpoint.reads ? 'reads' : 'changes something'}</span></qui-badge>
                ${endpoint.repeatable ? html`<qui-badge small><span>repeatable</span></qui-badge>` : ''}
                ${this._workspace.devService ? html`
                    <qui-badge small level="${behaviour.level}" title="${behaviour.title}" class="behaviour">
                        <span>${behaviour.text}</span></qui-badge>` : ''}
                <span>${endpoint.credentials.map(kind => kind.replaceAll('_', ' ')).join(', ')}</span>
            </div>
            ${(endpoint.checks ?? []).map(check => html`<p class="muted">At least one of ${check.atLeastOne.join(', ')}</p>`)}
            ${endpoint.alternatives ? html`<p class="muted">Either ${endpoint.alternatives.map(names => names.length === 0
                    ? 'none of them' : names.join(' and ')).join(', or ')}</p>` : ''}`;
    }

    // The form

    _renderForm() {
        return html`
            ${this._problem ? html`<div class="problem" role="alert">${this._problem}</div>` : ''}
            <qwc-seam-form .fields="${this._endpoint.fields}" .errors="${this._errors}"
                .choices="${this._workspace.devService ? this._choices : null}"
                @form-changed="${event => this._changed(event.detail)}"></qwc-seam-form>
            ${this._endpoint.fields.length === 0 ? html`<p class="muted">The request has no fields.</p>` : ''}
            <div class="send">
                <vaadin-button theme="primary" ?disabled=${this._sending} @click="${() => this._confirmOrSend()}">
                    <vaadin-icon icon="font-awesome-solid:paper-plane" slot="prefix"></vaadin-icon>
                    Send
                </vaadin-button>
            </div>`;
    }

    /** The same function at each rendering, so that the form does not take it for a change. */
    _choices = refersTo => this.jsonRpc.choices({ workspace: this._workspace.name, ...refersTo })
        .then(response => response.result.value ?? []);

    _changed({ content, errors }) {
        this._content = content;
        this._errors = errors;
        this._writeJava();
    }

    // The call

    _writeJava() {
        const { body } = this._content;
        const path = this._endpoint.path;
        const written = this._written = {};
        this.jsonRpc.javaCode({ path, body: JSON.stringify(body) }).then(response => {
            if (written === this._written) {
                this._java = response.result;
            }
        });
    }

    _confirmOrSend() {
        const { body, errors } = this._content;
        this._errors = errors;
        if (Object.keys(errors).length > 0) {
            return;
        }
        if (this._workspace.real && !this._endpoint.reads) {
            this._confirmation = {
                title: 'This is the real Seam',
                text: html`Send <b>${this._endpoint.path}</b> to the real Seam at ${this._workspace.url}? It may change something
                    that is in use.`,
                button: 'Yes, send',
                confirmed: () => this._send(body)
            };
        } else {
            this._send(body);
        }
    }

    _send(body) {
        const { workspace, endpoint } = { workspace: this._workspace, endpoint: this._endpoint };
        this._sending = true;
        this._problem = null;
        const start = performance.now();
        this.jsonRpc.send({ workspace: workspace.name, path: endpoint.path, body }).then(response => {
            this._sending = false;
            if (workspace.name !== this._workspace.name || endpoint.path !== this._endpoint.path) {
                return;
            }
            const { value, failure } = response.result;
            this._exchange = { value, failure, millis: Math.round(performance.now() - start) };
            if (failure) {
                this._showErrors(failure);
            } else {
                // In a narrow window, it is below the form.
                this.updateComplete.then(() => this.renderRoot.querySelector('.response')?.scrollIntoView({ block: 'nearest' }));
            }
        }).catch(error => {
            this._sending = false;
            this._problem = `The Dev UI could not send the request: ${error?.error?.message ?? error}`;
        });
    }

    /** Shows Seam's errors next to their fields, and all others above the form. */
    _showErrors(failure) {
        const errors = {};
        const others = [];
        for (const [path, messages] of Object.entries(failure.validationErrors ?? {})) {
            const field = this._endpoint.fields.find(({ name }) => path === name || /^[.[]/.test(path.substring(name.length))
                && path.startsWith(name));
            const text = messages.join('; ');
            if (field) {
                const place = path.substring(field.name.length);
                errors[field.name] = [errors[field.name], place ? `${place} ${text}` : text].filter(Boolean).join('; ');
            } else {
                others.push(path ? `${path}: ${text}` : text);
            }
        }
        this._errors = errors;
        this._problem = others.length > 0 ? others.join('; ') : Object.keys(errors).length > 0 ? null : describe(failure);
    }

    _renderExchange() {
        const { body } = this._content;
        const exchange = this._exchange;
        return html`
            <div class="heading"><span>Java</span>${this._renderCopy('Copy the Java code', () => this._java)}</div>
            <div class="code java">
                <qui-themed-code-block mode="java" .content="${this._java}"></qui-themed-code-block>
            </div>
            <div class="heading"><span>Request</span></div>
            <div class="code request">
                <qui-themed-code-block mode="json" .content="${JSON.stringify(body, null, 2)}"></qui-themed-code-block>
            </div>
            ${this._sending ? html`<vaadin-progress-bar indeterminate></vaadin-progress-bar>` : ''}
            ${exchange ? html`
                <div class="heading">
                    <span>Response</span>
                    <qui-badge small level="${exchange.failure ? 'error' : 'success'}" class="status">
                        <span>${exchange.failure ? exchange.failure.status ?? 'no response' : 'ok'}</span></qui-badge>
                    <span>${exchange.millis} ms</span>
                    ${exchange.value ? html`
                        ${this._renderCopy('Copy the response with its secrets', () => exchange.value.response)}
                        ${this._workspace.devService && exchange.value.shown !== exchange.value.response ? html`
                            <vaadin-button theme="small tertiary" @click="${() => this._showSecrets = !this._showSecrets}">
                                ${this._showSecrets ? 'Hide secrets' : 'Show secrets'}</vaadin-button>` : ''}` : ''}
                </div>
                <div class="code response">
                    <qui-themed-code-block mode="json" .content="${this._shown(exchange)}"></qui-themed-code-block>
                </div>` : ''}`;
    }

    _shown({ value, failure }) {
        if (value) {
            return this._showSecrets && this._workspace.devService ? value.response : value.shown;
        }
        const known = Object.entries(failure).filter(([, part]) => part !== null);
        return JSON.stringify(Object.fromEntries(known), null, 2);
    }

    _renderCopy(title, text) {
        return html`
            <vaadin-button theme="tertiary icon small" title="${title}" aria-label="${title}" @click="${() =>
                navigator.clipboard.writeText(text())
                    .then(() => notifier.showInfoMessage('Copied to the clipboard'))
                    .catch(error => notifier.showErrorMessage(`It could not be copied: ${error}`))}">
                <vaadin-icon icon="font-awesome-solid:copy"></vaadin-icon>
            </vaadin-button>`;
    }
}

customElements.define('qwc-seam-explorer', QwcSeamExplorer);
