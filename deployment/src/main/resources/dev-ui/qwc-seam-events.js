import { QwcHotReloadElement, html, css } from 'qwc-hot-reload-element';
import { JsonRpc } from 'jsonrpc';
import { notifier } from 'notifier';
import '@vaadin/button';
import '@vaadin/combo-box';
import { comboBoxRenderer } from '@vaadin/combo-box/lit.js';
import '@vaadin/dialog';
import { dialogFooterRenderer, dialogRenderer } from '@vaadin/dialog/lit.js';
import '@vaadin/grid';
import { columnBodyRenderer, gridRowDetailsRenderer } from '@vaadin/grid/lit.js';
import '@vaadin/icon';
import '@vaadin/progress-bar';
import '@vaadin/select';
import '@vaadin/text-field';
import '@qomponent/qui-badge';
import 'qui-themed-code-block';
import 'qwc-no-data';
import { EMPTY } from './qwc-seam-form.js';
import { Width, pageStyles } from './qwc-seam-page.js';

const LIMIT = 200;

/** Shows the events that the webhook of the application has received, and sends others. */
export class QwcSeamEvents extends QwcHotReloadElement {

    jsonRpc = new JsonRpc(this, false);

    _width = new Width(this);

    static styles = [pageStyles, css`
        .toolbar {
            color: var(--lumo-contrast-60pct);
            font-size: var(--lumo-font-size-s);
        }
        .toolbar span {
            flex: 1 1 300px;
        }
        .type, .id {
            overflow-wrap: anywhere;
        }
        .details {
            padding: 4px 16px 16px 16px;
            overflow: auto;
            max-height: 400px;
        }
    `];

    static properties = {
        _deliveries: { state: true },
        _webhooks: { state: true },
        _types: { state: true },
        _filter: { state: true },
        _opened: { state: true },
        _form: { state: true }
    };

    constructor() {
        super();
        this._deliveries = null;
        this._webhooks = [];
        this._types = [];
        this._filter = '';
        this._opened = [];
        this._form = null;
    }

    connectedCallback() {
        super.connectedCallback();
        this.hotReload();
    }

    disconnectedCallback() {
        this._stream?.cancel();
        super.disconnectedCallback();
    }

    hotReload() {
        this._stream?.cancel();
        this._stream = this.jsonRpc.streamDeliveries().onNext(response => this._add([response.result]));
        this.jsonRpc.deliveries().then(response => {
            this._deliveries = [];
            this._add(response.result);
        });
        this.jsonRpc.webhooks().then(response => this._webhooks = response.result);
        this.jsonRpc.eventTypes().then(response => this._types = response.result);
    }

    /** A delivery of the stream may be in the list already. */
    _add(deliveries) {
        const byId = new Map([...deliveries, ...(this._deliveries ?? [])].map(delivery => [delivery.id, delivery]));
        this._deliveries = [...byId.values()].sort((one, other) => other.id - one.id).slice(0, LIMIT);
    }

    render() {
        if (!this._deliveries) {
            return html`<vaadin-progress-bar indeterminate></vaadin-progress-bar>`;
        }
        const receives = this._webhooks.length > 0;
        return html`
            <div class="toolbar">
                <span>The last ${LIMIT} deliveries to the webhook of your application, newest first. Secrets are masked.</span>
                <vaadin-text-field theme="small" placeholder="Filter" accessible-name="Filter events" clear-button-visible
                    .value="${this._filter}" @value-changed="${event => this._filter = event.detail.value}">
                    <vaadin-icon slot="prefix" icon="font-awesome-solid:filter"></vaadin-icon>
                </vaadin-text-field>
                <vaadin-button theme="small primary" ?disabled=${!receives} @click="${() => this._openForm()}"
                    title="${receives ? '' : 'The Dev Service for Seam sends nothing, since your application observes no event, or has a webhook secret of its own'}">
                    <vaadin-icon icon="font-awesome-solid:paper-plane" slot="prefix"></vaadin-icon>
                    Send event
                </vaadin-button>
                <vaadin-button theme="small" ?disabled=${this._deliveries.length === 0} @click="${() => this._clear()}">
                    <vaadin-icon icon="font-awesome-solid:eraser" slot="prefix"></vaadin-icon>
                    Clear
                </vaadin-button>
            </div>
            ${this._deliveries.length > 0 ? this._renderGrid(this._deliveries.filter(delivery => this._matches(delivery))) : html`
                <qwc-no-data message="No events yet. They appear here when your application receives them."></qwc-no-data>`}
            ${this._renderDialog()}`;
    }

    _matches(delivery) {
        const wanted = this._filter.trim().toLowerCase();
        return [this._type(delivery), delivery.workspace, delivery.outcome, delivery.messageId, delivery.body]
            .some(text => text?.toLowerCase().includes(wanted));
    }

    _renderGrid(deliveries) {
        const { narrow } = this._width;
        return html`
            <vaadin-grid .items="${deliveries}" theme="row-stripes no-border wrap-cell-content" item-id-path="id"
                .detailsOpenedItems="${this._opened}"
                @active-item-changed="${event => this._opened = event.detail.value ? [event.detail.value] : []}"
                ${gridRowDetailsRenderer(delivery => this._renderDetails(delivery), [])}>
                <span slot="empty-state">No event matches the filter.</span>
                <vaadin-grid-column header="Time" width="110px" flex-grow="0"
                    ${columnBodyRenderer(delivery => html`<span title="${delivery.at}">${new Date(delivery.at)
                        .toLocaleTimeString(undefined, { hour12: false })}</span>`, [])}></vaadin-grid-column>
                <vaadin-grid-column header="Event" width="${narrow ? '120px' : '260px'}" flex-grow="2" resizable
                    ${columnBodyRenderer(delivery => html`<span class="type">${this._type(delivery)}</span>`, [])}
                    ></vaadin-grid-column>
                <vaadin-grid-column header="Workspace" width="130px" flex-grow="0" resizable ?hidden=${narrow}
                    ${columnBodyRenderer(delivery => html`${this._label(delivery.workspace)}`, [])}></vaadin-grid-column>
                <vaadin-grid-column header="Outcome" width="150px" flex-grow="0"
                    ${columnBodyRenderer(delivery => this._renderOutcome(delivery), [])}></vaadin-grid-column>
                <vaadin-grid-column header="Duration" width="110px" flex-grow="0" text-align="end" ?hidden=${narrow}
                    ${columnBodyRenderer(delivery => html`${delivery.durationMillis} ms`, [])}></vaadin-grid-column>
                <vaadin-grid-column header="Message id" width="350px" flex-grow="0" resizable ?hidden=${narrow}
                    ${columnBodyRenderer(delivery => html`<span class="id">${delivery.messageId}</span>`, [])}
                    ></vaadin-grid-column>
            </vaadin-grid>`;
    }

    _type(delivery) {
        return delivery.eventType === null ? 'not verified' : delivery.eventType || 'without a type';
    }

    _label(workspace) {
        return workspace === '<default>' ? 'default' : workspace;
    }

    _renderOutcome(delivery) {
        const level = delivery.status >= 500 ? 'error' : delivery.status >= 400 ? 'warning' : 'success';
        return html`<qui-badge small level="${level}" class="outcome" title="${delivery.status}">
            <span>${delivery.outcome.replaceAll('_', ' ')}</span></qui-badge>`;
    }

    _renderDetails(delivery) {
        return html`
            <div class="details">
                ${delivery.body === null ? html`<span class="muted">Only the body of a verified delivery is shown.</span>` : html`
                    <vaadin-button theme="small" ?disabled=${!delivery.repeatable || !this._webhooks.includes(delivery.workspace)}
                        @click="${() => this._replay(delivery)}">
                        <vaadin-icon icon="font-awesome-solid:arrow-rotate-right" slot="prefix"></vaadin-icon>
                        Replay
                    </vaadin-button>
                    <qui-themed-code-block mode="json" .content="${this._pretty(delivery.body)}"></qui-themed-code-block>`}
            </div>`;
    }

    _pretty(body) {
        try {
            return JSON.stringify(JSON.parse(body), null, 2);
        } catch (notJson) {
            return body;
        }
    }

    _replay(delivery) {
        this.jsonRpc.replay({ id: delivery.id }).then(response => this._report(response.result))
            .catch(error => this._report({ failure: { message: this._text(error) } }));
    }

    _report({ failure }) {
        if (failure) {
            notifier.showErrorMessage(failure.message);
        } else {
            notifier.showInfoMessage('The event was delivered');
        }
    }

    _text(error) {
        return `The Dev UI could not send the event: ${error?.error?.message ?? error}`;
    }

    _clear() {
        this.jsonRpc.clearDeliveries().then(() => this._deliveries = []);
    }

    // The form for any event

    _openForm() {
        this._form = {
            workspace: this._webhooks[0], type: null, search: '', fields: [], errors: {}, content: EMPTY, problem: null, sending: false
        };
    }

    _change(changes) {
        if (this._form) {
            this._form = { ...this._form, ...changes };
        }
    }

    _renderDialog() {
        const form = this._form;
        return html`
            <vaadin-dialog
                header-title="Send an event to your application"
                width="560px"
                .opened="${form !== null}"
                @opened-changed="${event => { if (!event.detail.value) this._form = null; }}"
                ${dialogRenderer(() => form ? this._renderForm(form) : html``, [form])}
                ${dialogFooterRenderer(() => form ? html`
                    ${form.problem ? html`<div role="alert" style="flex: 1; color: var(--lumo-error-text-color);
                        font-size: var(--lumo-font-size-s);">${form.problem}</div>` : ''}
                    <vaadin-button @click="${() => this._form = null}">Cancel</vaadin-button>
                    <vaadin-button theme="primary" ?disabled=${!form.type || form.sending} @click="${() => this._send()}">Send
                        </vaadin-button>` : html``, [form])}>
            </vaadin-dialog>`;
    }

    _renderForm(form) {
        const wanted = form.search.trim().toLowerCase();
        return html`
            <div style="display: flex; flex-direction: column;">
                ${this._webhooks.length > 1 ? html`
                    <vaadin-select label="Workspace" .value="${form.workspace}"
                        .items="${this._webhooks.map(name => ({ label: this._label(name), value: name }))}"
                        @value-changed="${event => event.detail.value !== this._form?.workspace
                            && this._change({ workspace: event.detail.value })}"></vaadin-select>` : ''}
                <vaadin-combo-box label="Event" placeholder="Such as lock.unlocked" item-label-path="type"
                    item-value-path="type" item-id-path="type"
                    .filteredItems="${this._types.filter(({ type, words }) => `${type} ${words}`.toLowerCase().includes(wanted))}"
                    @filter-changed="${event => event.detail.value !== this._form?.search
                        && this._change({ search: event.detail.value })}"
                    @value-changed="${event => this._pick(event.detail.value)}"
                    ${comboBoxRenderer(({ type, words }) => html`
                        <div>${type}</div>
                        <div style="color: var(--lumo-secondary-text-color); font-size: var(--lumo-font-size-s);">${words}</div>`,
                        [])}></vaadin-combo-box>
                ${form.type ? html`<p style="color: var(--lumo-secondary-text-color);">What you leave empty is made up, as far as
                    Seam always sends it.</p>` : ''}
                <qwc-seam-form .fields="${form.fields}" .errors="${form.errors}" .choices="${this._choices}"
                    @form-changed="${event => this._change(event.detail)}"></qwc-seam-form>
            </div>`;
    }

    /** The same function at each rendering, so that the form does not take it for a change. */
    _choices = refersTo => this.jsonRpc.choices({ workspace: this._form.workspace, ...refersTo })
        .then(response => response.result.value ?? []);

    _pick(type) {
        if (!type || type === this._form?.type) {
            return;
        }
        this._change({ type, content: EMPTY, errors: {}, problem: null });
        this.jsonRpc.eventFields({ type }).then(response => {
            if (this._form?.type === type) {
                // Nothing is required, since the Dev Service completes the event.
                this._change({ fields: response.result.map(field => ({ ...field, required: false })) });
            }
        });
    }

    _send() {
        const { workspace, type, content } = this._form;
        if (Object.keys(content.errors).length > 0) {
            this._change({ errors: content.errors });
            return;
        }
        this._change({ sending: true, problem: null });
        this.jsonRpc.sendEvent({ workspace, event: { ...content.body, event_type: type } }).then(response => {
            if (response.result.failure) {
                this._change({ sending: false, problem: response.result.failure.message });
            } else {
                this._form = null;
                this._report(response.result);
            }
        }).catch(error => this._change({ sending: false, problem: this._text(error) }));
    }
}

customElements.define('qwc-seam-events', QwcSeamEvents);
