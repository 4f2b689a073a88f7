import { QwcHotReloadElement, html, css } from 'qwc-hot-reload-element';
import { JsonRpc } from 'jsonrpc';
import '@vaadin/button';
import '@vaadin/grid';
import { columnBodyRenderer, gridRowDetailsRenderer } from '@vaadin/grid/lit.js';
import '@vaadin/icon';
import '@vaadin/progress-bar';
import '@qomponent/qui-badge';
import 'qui-themed-code-block';
import 'qwc-no-data';

const LIMIT = 200;

/** Shows what the application sends to Seam, while it does. */
export class QwcSeamRequests extends QwcHotReloadElement {

    jsonRpc = new JsonRpc(this, false);

    static styles = css`
        :host {
            display: flex;
            flex-direction: column;
            height: 100%;
            padding: 0 10px;
            box-sizing: border-box;
        }
        .toolbar {
            display: flex;
            align-items: center;
            gap: 12px;
            padding: 4px 0 10px 0;
            color: var(--lumo-contrast-60pct);
            font-size: var(--lumo-font-size-s);
        }
        .toolbar span {
            flex: 1;
        }
        vaadin-grid {
            flex: 1;
            min-height: 0;
        }
        .method {
            color: var(--lumo-contrast-50pct);
            font-size: var(--lumo-font-size-s);
        }
        .id {
            font-family: monospace;
            font-size: var(--lumo-font-size-xs);
        }
        .bodies {
            display: grid;
            grid-template-columns: 1fr 1fr;
            gap: 16px;
            padding: 4px 16px 16px 16px;
        }
        .bodies > div {
            min-width: 0;
            overflow: auto;
            max-height: 400px;
        }
        qui-themed-code-block {
            font-size: var(--lumo-font-size-s);
        }
        h4 {
            margin: 0 0 6px 0;
            color: var(--lumo-contrast-60pct);
            font-size: var(--lumo-font-size-s);
            font-weight: normal;
        }
        .muted {
            color: var(--lumo-contrast-50pct);
        }
        .failure {
            color: var(--lumo-error-text-color);
        }
    `;

    static properties = {
        _requests: { state: true },
        _opened: { state: true }
    };

    constructor() {
        super();
        this._requests = null;
        this._opened = [];
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
        this._stream = this.jsonRpc.streamRequests().onNext(response => this._add([response.result]));
        this.jsonRpc.requests().then(response => {
            this._requests = [];
            this._add(response.result);
        });
    }

    /** What comes by the stream may be in the list as well. */
    _add(requests) {
        const byId = new Map([...requests, ...(this._requests ?? [])].map(request => [request.id, request]));
        this._requests = [...byId.values()].sort((one, other) => other.id - one.id).slice(0, LIMIT);
    }

    render() {
        if (!this._requests) {
            return html`<vaadin-progress-bar indeterminate></vaadin-progress-bar>`;
        }
        return html`
            <div class="toolbar">
                <span>What your application sent to Seam, newest first, the last ${LIMIT}. Secrets are masked, and what the Dev
                    UI itself asks is left out.</span>
                <vaadin-button theme="small" ?disabled=${this._requests.length === 0} @click="${() => this._clear()}">
                    <vaadin-icon icon="font-awesome-solid:eraser" slot="prefix"></vaadin-icon>
                    Clear
                </vaadin-button>
            </div>
            ${this._requests.length > 0 ? this._renderGrid() : html`
                <qwc-no-data message="Nothing was sent to Seam yet. Call your application, and what it sends appears here.">
                </qwc-no-data>`}`;
    }

    _renderGrid() {
        return html`
            <vaadin-grid .items="${this._requests}" theme="row-stripes no-border" item-id-path="id"
                .detailsOpenedItems="${this._opened}"
                @active-item-changed="${event => this._toggle(event.detail.value)}"
                ${gridRowDetailsRenderer(request => this._renderBodies(request), [])}>
                <vaadin-grid-column header="Time" width="120px" flex-grow="0"
                    ${columnBodyRenderer(request => this._renderTime(request), [])}></vaadin-grid-column>
                <vaadin-grid-column header="Request" flex-grow="2" resizable
                    ${columnBodyRenderer(request => html`<span class="method">${request.method}</span> ${request.path}`, [])}
                    ></vaadin-grid-column>
                <vaadin-grid-column header="Workspace" path="workspace" width="130px" flex-grow="0" resizable
                    ></vaadin-grid-column>
                <vaadin-grid-column header="Status" width="110px" flex-grow="0"
                    ${columnBodyRenderer(request => this._renderStatus(request), [])}></vaadin-grid-column>
                <vaadin-grid-column header="Duration" width="110px" flex-grow="0" text-align="end"
                    ${columnBodyRenderer(request => html`${request.durationMillis} ms`, [])}></vaadin-grid-column>
                <vaadin-grid-column header="Request id" width="350px" flex-grow="0" resizable
                    ${columnBodyRenderer(request => html`<span class="id">${request.requestId}</span>`, [])}
                    ></vaadin-grid-column>
            </vaadin-grid>`;
    }

    _renderTime(request) {
        return html`<span title="${request.at}">${new Date(request.at).toLocaleTimeString(undefined,
                { hour12: false })}</span>`;
    }

    _renderStatus(request) {
        const level = request.status === 0 || request.status >= 500 ? 'error' : request.status >= 400 ? 'warning' : 'success';
        return html`<qui-badge small level="${level}"><span>${request.status || 'no answer'}</span></qui-badge>`;
    }

    _renderBodies(request) {
        return html`
            <div class="bodies">
                <div><h4>Request</h4>${this._renderBody(request.requestBody)}</div>
                <div>
                    <h4>Answer</h4>
                    ${request.failure ? html`<span class="failure">${request.failure}</span>`
                        : this._renderBody(request.responseBody)}
                </div>
            </div>`;
    }

    _renderBody(body) {
        return body === null ? html`<span class="muted">no body</span>`
            : html`<qui-themed-code-block mode="json" .content="${this._pretty(body)}"></qui-themed-code-block>`;
    }

    _pretty(body) {
        try {
            return JSON.stringify(JSON.parse(body), null, 2);
        } catch (noJson) {
            return body;
        }
    }

    _toggle(request) {
        if (request) {
            this._opened = [request];
        } else {
            this._opened = [];
        }
    }

    _clear() {
        this.jsonRpc.clearRequests().then(() => this._requests = []);
    }
}

customElements.define('qwc-seam-requests', QwcSeamRequests);
