import { QwcHotReloadElement, html, css } from 'qwc-hot-reload-element';
import { JsonRpc } from 'jsonrpc';
import { pages } from 'build-time-data';
import 'qwc/qwc-extension-link.js';
import '@vaadin/icon';
import '@qomponent/qui-badge';

/** The card of the extension: its workspaces with their URLs and kinds of credentials, and the links to its pages. */
export class QwcSeamCard extends QwcHotReloadElement {

    jsonRpc = new JsonRpc(this);

    static styles = css`
        :host {
            display: flex;
            flex-direction: column;
            justify-content: space-between;
            padding: 10px;
            height: 100%;
            box-sizing: border-box;
        }
        .description {
            padding-bottom: 10px;
            color: var(--lumo-contrast-50pct);
        }
        .workspace {
            display: grid;
            grid-template-columns: auto 1fr auto;
            column-gap: 8px;
            align-items: center;
            padding: 6px 8px;
            margin-bottom: 8px;
            border-radius: 6px;
            background: var(--lumo-contrast-5pct);
            font-size: var(--lumo-font-size-s);
        }
        .workspace vaadin-icon {
            color: var(--lumo-contrast-50pct);
            --vaadin-icon-size: var(--lumo-font-size-m);
        }
        .details {
            grid-column: 2 / 4;
            color: var(--lumo-contrast-60pct);
            font-size: var(--lumo-font-size-xs);
            overflow-wrap: anywhere;
        }
        .problem {
            color: var(--lumo-error-text-color);
        }
    `;

    static properties = {
        description: { type: String },
        extensionName: { type: String },
        namespace: { type: String },
        _workspaces: { state: true }
    };

    constructor() {
        super();
        this._workspaces = [];
    }

    connectedCallback() {
        super.connectedCallback();
        this.hotReload();
    }

    hotReload() {
        this.jsonRpc.workspaces().then(response => this._workspaces = response.result);
    }

    render() {
        return html`
            <div>
                <div class="description">${this.description}</div>
                ${this._workspaces.map(workspace => this._renderWorkspace(workspace))}
            </div>
            <div>${pages.map(page => this._renderLink(page))}</div>`;
    }

    _renderWorkspace(workspace) {
        return html`
            <div class="workspace">
                <vaadin-icon icon="font-awesome-solid:${workspace.real ? 'cloud' : 'flask'}"></vaadin-icon>
                <span>${workspace.label}</span>
                <qui-badge small level="${workspace.real ? 'warning' : 'success'}">
                    <span>${workspace.real ? 'real' : workspace.devService ? 'Dev Service' : 'local'}</span>
                </qui-badge>
                <span class="details">${workspace.credentials}</span>
                <span class="details">${workspace.url}</span>
                <span class="details problem">${workspace.problem}</span>
            </div>`;
    }

    _renderLink(page) {
        return html`
            <qwc-extension-link
                namespace="${this.namespace}"
                extensionName="${this.extensionName}"
                iconName="${page.icon}"
                displayName="${page.title}"
                tooltipContent="${page.title}"
                streamingLabel="${page.streamingLabel}"
                path="${page.id}"
                ?embed=${page.embed}
                webcomponent="${page.componentLink}">
            </qwc-extension-link>`;
    }
}

customElements.define('qwc-seam-card', QwcSeamCard);
