import { QwcHotReloadElement, html, css } from 'qwc-hot-reload-element';
import { JsonRpc } from 'jsonrpc';
import { notifier } from 'notifier';
import '@vaadin/button';
import '@vaadin/grid';
import { columnBodyRenderer, gridRowDetailsRenderer } from '@vaadin/grid/lit.js';
import '@vaadin/icon';
import '@vaadin/progress-bar';
import '@vaadin/text-field';
import '@qomponent/qui-badge';
import 'qui-themed-code-block';
import 'qwc-no-data';
import { pageStyles } from './qwc-seam-page.js';

const LIMIT = 200;

/** Shows the requests that the application sends to Seam, as they are sent. */
export class QwcSeamRequests extends QwcHotReloadElement {

    jsonRpc = new JsonRpc(this, false);

    static styles = [pageStyles, css`
        .toolbar {
            color: var(--lumo-contrast-60pct);
            font-size: var(--lumo-font-size-s);
        }
        .toolbar span {
            flex: 1 1 300px;
        }
        .path {
            overflow-wrap: anywhere;
        }
        .method {
            color: var(--lumo-contrast-50pct);
            font-size: var(--lumo-font-size-s);
        }
        .bodies {
            display: flex;
            flex-wrap: wrap;
            gap: 16px;
            padding: 4px 16px 16px 16px;
        }
        .bodies > div {
            flex: 1 1 300px;
            min-width: 0;
            overflow: auto;
            max-height: 400px;
        }
        h4 {
            margin: 0 0 6px 0;
            color: var(--lumo-contrast-60pct);
            font-size: var(--lumo-font-size-s);
            font-weight: normal;
        }
        .bodies > .curl {
            flex-basis: 100%;
        }
        .failure {
            color: var(--lumo-error-text-color);
        }
    `];

    static properties = {
        _requests: { state: true },
        _filter: { state: true },
        _opened: { state: true }
    };

    constructor() {
        super();
        this._requests = null;
        this._filter = '';
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

    /** A request of the stream may be in the list already. */
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
                <span>The last ${LIMIT} requests from your application to Seam, newest first. Secrets are masked. Requests from
                    the Dev UI itself are not included.</span>
                <vaadin-text-field theme="small" placeholder="Filter" accessible-name="Filter requests" clear-button-visible
                    .value="${this._filter}" @value-changed="${event => this._filter = event.detail.value}">
                    <vaadin-icon slot="prefix" icon="font-awesome-solid:filter"></vaadin-icon>
                </vaadin-text-field>
                <vaadin-button theme="small" ?disabled=${this._requests.length === 0} @click="${() => this._clear()}">
                    <vaadin-icon icon="font-awesome-solid:eraser" slot="prefix"></vaadin-icon>
                    Clear
                </vaadin-button>
            </div>
            ${this._requests.length > 0 ? this._renderGrid(this._requests.filter(request => this._matches(request))) : html`
                <qwc-no-data message="No requests to Seam yet. They appear here when your application sends them.">
                </qwc-no-data>`}`;
    }

    _matches(request) {
        const wanted = this._filter.trim().toLowerCase();
        return [`${request.method} ${request.url}`, request.path, request.workspace, this._status(request), request.requestId,
            request.requestBody, request.responseBody, request.failure]
            .some(text => text?.toLowerCase().includes(wanted));
    }

    _renderGrid(requests) {
        return html`
            <vaadin-grid .items="${requests}" theme="row-stripes no-border wrap-cell-content" item-id-path="id"
                .detailsOpenedItems="${this._opened}"
                @active-item-changed="${event => this._toggle(event.detail.value)}"
                ${gridRowDetailsRenderer(request => this._renderBodies(request), [])}>
                <span slot="empty-state">No request matches the filter.</span>
                <vaadin-grid-column header="Time" width="120px" flex-grow="0"
                    ${columnBodyRenderer(request => this._renderTime(request), [])}></vaadin-grid-column>
                <vaadin-grid-column header="Request" width="300px" flex-grow="2" resizable
                    ${columnBodyRenderer(request => html`<span class="method">${request.method}</span>
                        <span class="path">${request.path}</span>`, [])}
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
        return html`<qui-badge small level="${level}"><span>${this._status(request)}</span></qui-badge>`;
    }

    _status(request) {
        return request.status ? String(request.status) : 'no response';
    }

    _renderBodies(request) {
        return html`
            <div class="bodies">
                <div><h4>Request</h4>${this._renderBody(request.requestBody)}</div>
                <div>
                    <h4>Response</h4>
                    ${request.failure ? html`<span class="failure">${request.failure}</span>`
                        : this._renderBody(request.responseBody)}
                </div>
                <div class="curl">
                    <vaadin-button theme="small" @click="${() => this._copyAsCurl(request)}">
                        <vaadin-icon icon="font-awesome-solid:copy" slot="prefix"></vaadin-icon>
                        Copy as curl
                    </vaadin-button>
                </div>
            </div>`;
    }

    /** The command takes the API key from an environment variable. Masked values in the body have to be filled in. */
    _copyAsCurl(request) {
        const quoted = text => `'${text.replaceAll("'", `'\\''`)}'`;
        const command = [`curl -X ${request.method} ${quoted(request.url)}`, '-H "Authorization: Bearer $SEAM_API_KEY"',
            ...(request.requestBody === null ? []
                : [`-H 'Content-Type: application/json'`, `--data-raw ${quoted(request.requestBody)}`])].join(' \\\n  ');
        navigator.clipboard.writeText(command)
            .then(() => notifier.showInfoMessage('The command was copied to the clipboard. It reads the key from SEAM_API_KEY'))
            .catch(error => notifier.showErrorMessage(`The command could not be copied: ${error}`));
    }

    _renderBody(body) {
        return body === null ? html`<span class="muted">no body</span>`
            : html`<qui-themed-code-block mode="json" .content="${this._pretty(body)}"></qui-themed-code-block>`;
    }

    _pretty(body) {
        try {
            return JSON.stringify(JSON.parse(body), null, 2);
        } catch (notJson) {
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
