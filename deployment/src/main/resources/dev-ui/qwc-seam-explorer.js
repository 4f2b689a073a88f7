import { QwcHotReloadElement, html, css } from 'qwc-hot-reload-element';
import { JsonRpc } from 'jsonrpc';
import { notifier } from 'notifier';
import '@vaadin/button';
import '@vaadin/checkbox';
import '@vaadin/combo-box';
import { comboBoxRenderer } from '@vaadin/combo-box/lit.js';
import '@vaadin/date-time-picker';
import '@vaadin/dialog';
import { dialogFooterRenderer, dialogRenderer } from '@vaadin/dialog/lit.js';
import '@vaadin/icon';
import '@vaadin/multi-select-combo-box';
import '@vaadin/progress-bar';
import '@vaadin/select';
import '@vaadin/text-area';
import '@vaadin/text-field';
import '@qomponent/qui-badge';
import { keyed } from 'lit/directives/keyed.js';
import 'qui-themed-code-block';

const BOOLEANS = [{ label: 'not set', value: '' }, { label: 'true', value: 'true' }, { label: 'false', value: 'false' }];

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

    static styles = css`
        :host {
            display: flex;
            flex-direction: column;
            height: 100%;
            padding: 0 10px;
            box-sizing: border-box;
            overflow-y: auto;
        }
        .toolbar {
            display: flex;
            flex-wrap: wrap;
            align-items: center;
            gap: 8px 12px;
            padding: 4px 0 10px 0;
        }
        .toolbar vaadin-combo-box {
            flex: 1 1 300px;
        }
        .where {
            display: flex;
            flex-wrap: wrap;
            align-items: center;
            gap: 4px 10px;
            min-width: 0;
            overflow-wrap: anywhere;
            color: var(--lumo-contrast-60pct);
            font-size: var(--lumo-font-size-s);
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
        .fields {
            display: flex;
            flex-direction: column;
        }
        .field {
            display: flex;
            flex-wrap: wrap;
            column-gap: 8px;
            align-items: baseline;
        }
        .field > :first-child {
            flex: 1 1 240px;
            min-width: 0;
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
        .muted {
            color: var(--lumo-contrast-50pct);
        }
    `;

    static properties = {
        _workspaces: { state: true },
        _workspace: { state: true },
        _endpoints: { state: true },
        _search: { state: true },
        _endpoint: { state: true },
        _values: { state: true },
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
        this._values = {};
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
            const current = this._workspace?.name;
            this._workspace = this._workspaces.find(workspace => workspace.name === current) ?? this._workspaces[0];
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
            ${this._renderConfirmationDialog()}`;
    }

    _renderToolbar() {
        const workspace = this._workspace;
        return html`
            <div class="toolbar">
                <vaadin-select
                    aria-label="Workspace"
                    .items="${this._workspaces.map(item => ({ label: item.label, value: item.name }))}"
                    .value="${workspace.name}"
                    @value-changed="${event => this._choose(event.detail.value)}">
                    <vaadin-icon slot="prefix" icon="font-awesome-solid:building"></vaadin-icon>
                </vaadin-select>
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
                    <qui-badge level="${workspace.real ? 'warning' : 'success'}" small>
                        <span>${workspace.real ? 'real' : workspace.devService ? 'Dev Service' : 'local'}</span>
                    </qui-badge>
                    <span>${workspace.url}</span>
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
            this._values = {};
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
            <div class="fields">
                ${/* New elements for another endpoint, which keep nothing of the old one */ keyed(this._endpoint,
                    this._endpoint.fields.map(field => html`
                    <div class="field" data-field="${field.name}">
                        ${this._renderField(field)}
                        ${field.nullable ? html`
                            <vaadin-checkbox label="null" .checked="${this._values[field.name] === null}"
                                @change="${event => this._change(field.name, event.target.checked ? null : '',
                                    true)}">
                            </vaadin-checkbox>` : ''}
                    </div>`))}
                ${this._endpoint.fields.length === 0 ? html`<p class="muted">The request has no fields.</p>` : ''}
            </div>
            <div class="send">
                <vaadin-button theme="primary" ?disabled=${this._sending} @click="${() => this._confirmOrSend()}">
                    <vaadin-icon icon="font-awesome-solid:paper-plane" slot="prefix"></vaadin-icon>
                    Send
                </vaadin-button>
            </div>`;
    }

    _renderField(field) {
        const value = this._values[field.name];
        const errors = this._errors[field.name];
        const changed = event => this._change(field.name, event.target.value);
        switch (this._widget(field)) {
            case 'boolean':
                return html`<vaadin-select manual-validation label="${field.name}" helper-text="${this._help(field)}"
                    ?required=${field.required} .disabled="${value === null}" placeholder="not set" .items="${BOOLEANS}" .value="${value ?? ''}"
                    .invalid="${errors !== undefined}" .errorMessage="${errors ?? ''}"
                    @value-changed="${event => this._change(field.name, event.detail.value)}"></vaadin-select>`;
            case 'choice':
                return html`<vaadin-combo-box manual-validation label="${field.name}" helper-text="${this._help(field)}"
                    ?required=${field.required} .disabled="${value === null}" allow-custom-value clear-button-visible
                    .items="${field.values}" .value="${value ?? ''}"
                    .invalid="${errors !== undefined}" .errorMessage="${errors ?? ''}"
                    @value-changed="${event => this._change(field.name, event.detail.value)}"></vaadin-combo-box>`;
            case 'choices':
                return html`<vaadin-multi-select-combo-box manual-validation label="${field.name}"
                    helper-text="${this._help(field)}" ?required=${field.required} .disabled="${value === null}"
                    allow-custom-value .items="${field.values}" .selectedItems="${value || []}"
                    .invalid="${errors !== undefined}" .errorMessage="${errors ?? ''}"
                    @custom-value-set="${event => this._change(field.name, [...(value || []), event.detail])}"
                    @selected-items-changed="${event => this._change(field.name, event.detail.value)}"
                    ></vaadin-multi-select-combo-box>`;
            case 'time':
                return html`<vaadin-date-time-picker manual-validation label="${field.name}" helper-text="${this._help(field)}"
                    ?required=${field.required} .disabled="${value === null}" date-placeholder="Date" time-placeholder="Time"
                    .step="${60 * 15}" .value="${value ?? ''}"
                    .invalid="${errors !== undefined}" .errorMessage="${errors ?? ''}"
                    @value-changed="${event => this._change(field.name, event.detail.value)}"></vaadin-date-time-picker>`;
            case 'lines':
            case 'json':
                return html`<vaadin-text-area manual-validation label="${field.name}" helper-text="${this._help(field)}"
                    ?required=${field.required} .disabled="${value === null}" .value="${value ?? ''}"
                    .invalid="${errors !== undefined}" .errorMessage="${errors ?? ''}" @input="${changed}"></vaadin-text-area>`;
            default:
                return html`<vaadin-text-field manual-validation label="${field.name}" helper-text="${this._help(field)}"
                    ?required=${field.required} .disabled="${value === null}" .value="${value ?? ''}" autocomplete="off"
                    .invalid="${errors !== undefined}" .errorMessage="${errors ?? ''}" @input="${changed}"></vaadin-text-field>`;
        }
    }

    _widget(field) {
        if (field.map || field.type === 'object' || field.type === 'json') {
            return 'json';
        }
        if (field.values) {
            return field.list ? 'choices' : 'choice';
        }
        return field.list ? 'lines' : { boolean: 'boolean', datetime: 'time' }[field.type] ?? 'text';
    }

    _help(field) {
        const widget = this._widget(field);
        const form = {
            json: `JSON${field.list ? ' array' : ''}${field.fields ? ` with ${field.fields
                .map(below => below.name + (below.required ? ' (required)' : '')).join(', ')}` : ''}`,
            lines: 'one per line', time: 'in your time zone'
        }[widget] ?? field.type;
        const limits = [
            field.default !== undefined && `default ${JSON.stringify(field.default)}`,
            field.minimum !== undefined && `minimum ${field.minimum}`,
            field.maximum !== undefined && `maximum ${field.maximum}`,
            field.minLength > 1 && `minimum ${field.minLength} characters`,
            field.maxLength !== undefined && `maximum ${field.maxLength} characters`
        ].filter(Boolean);
        return [field.words, `(${[form, ...limits].join(', ')})`].filter(Boolean).join(' ');
    }

    /** @param clears whether the box for null was unchecked */
    _change(name, value, clears = false) {
        const before = this._values[name];
        // Elements also report what this page has set, and an empty value for null.
        if (before === value || this._isEmpty(before) && this._isEmpty(value) && before !== null && value !== null
            || before === null && this._isEmpty(value) && !clears) {
            return;
        }
        const { [name]: corrected, ...errors } = this._errors;
        this._errors = errors;
        this._values = { ...this._values, [name]: value };
        this._writeJava();
    }

    _isEmpty(value) {
        return value === undefined || value === null || value.length === 0;
    }

    /** What the form contains, and what in it cannot be read. */
    _read() {
        const body = {};
        const errors = {};
        for (const field of this._endpoint.fields) {
            const value = this._values[field.name];
            if (value === null) {
                body[field.name] = null;
            } else if (!this._isEmpty(value)) {
                try {
                    body[field.name] = this._readField(field, value);
                } catch (invalid) {
                    errors[field.name] = `This is not valid${this._widget(field) === 'json' ? ' JSON' : ''}: ${invalid.message}`;
                }
            }
        }
        return { body, errors };
    }

    _readField(field, value) {
        switch (this._widget(field)) {
            case 'json':
                return JSON.parse(value);
            case 'boolean':
                return value === 'true';
            case 'time':
                return new Date(value).toISOString();
            case 'choices':
                return value;
            case 'lines':
                return value.split('\n').map(line => line.trim()).filter(Boolean).map(line => this._readElement(field, line));
            default:
                return this._readElement(field, value);
        }
    }

    /** What is no number is sent as it is, so that Seam says what is wrong with it. */
    _readElement(field, text) {
        const isNumber = ['integer', 'long', 'number'].includes(field.type) && text.trim() !== '' && !isNaN(Number(text));
        return isNumber ? Number(text) : text;
    }

    // The call

    _writeJava() {
        const { body } = this._read();
        const path = this._endpoint.path;
        const written = this._written = {};
        this.jsonRpc.javaCode({ path, body: JSON.stringify(body) }).then(response => {
            if (written === this._written) {
                this._java = response.result;
            }
        });
    }

    _confirmOrSend() {
        const { body, errors } = this._read();
        this._errors = errors;
        if (Object.keys(errors).length > 0) {
            return;
        }
        if (this._workspace.real && !this._endpoint.reads) {
            this._confirmation = body;
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
        this._problem = others.length > 0 ? others.join('; ') : Object.keys(errors).length > 0 ? null : this._describe(failure);
    }

    _renderExchange() {
        const { body } = this._read();
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

    // The confirmation before anything changes in the real Seam

    _renderConfirmationDialog() {
        const body = this._confirmation;
        return html`
            <vaadin-dialog
                header-title="This is the real Seam"
                width="440px"
                .opened="${body !== null}"
                @opened-changed="${event => { if (!event.detail.value) this._confirmation = null; }}"
                ${dialogRenderer(() => body ? html`<p>Send <b>${this._endpoint.path}</b> to the real Seam at
                    ${this._workspace.url}? It may change something that is in use.</p>` : html``, [body])}
                ${dialogFooterRenderer(() => body ? html`
                    <vaadin-button @click="${() => this._confirmation = null}">Cancel</vaadin-button>
                    <vaadin-button theme="primary error" @click="${() => this._confirmed()}">Yes, send</vaadin-button>` : html``,
                    [body])}>
            </vaadin-dialog>`;
    }

    _confirmed() {
        const body = this._confirmation;
        this._confirmation = null;
        this._send(body);
    }

    _describe(failure) {
        const request = failure.requestId ? ` (request ${failure.requestId})` : '';
        return `${failure.message}${request}`;
    }
}

customElements.define('qwc-seam-explorer', QwcSeamExplorer);
