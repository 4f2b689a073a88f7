import { html, css } from 'lit';
import '@vaadin/button';
import '@vaadin/dialog';
import { dialogFooterRenderer, dialogRenderer } from '@vaadin/dialog/lit.js';
import '@vaadin/icon';
import '@vaadin/select';
import '@qomponent/qui-badge';

/** Below this width in pixels, a grid has fewer columns. */
const NARROW = 700;

/** What the pages have in common. */
export const pageStyles = css`
    :host {
        display: flex;
        flex-direction: column;
        height: 100%;
        padding: 0 10px;
        box-sizing: border-box;
    }
    .toolbar {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 8px 12px;
        padding: 4px 0 10px 0;
    }
    .where {
        flex: 1;
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 4px 10px;
        color: var(--lumo-contrast-60pct);
        font-size: var(--lumo-font-size-s);
    }
    vaadin-grid {
        flex: 1;
        min-height: 240px;
    }
    .muted {
        color: var(--lumo-contrast-50pct);
    }
    .id {
        font-family: monospace;
        font-size: var(--lumo-font-size-xs);
    }
    qui-themed-code-block {
        font-size: var(--lumo-font-size-s);
    }
`;

/** The workspace of that name after a reload, or the first one if it is gone. */
export function sameWorkspace(workspaces, before) {
    return workspaces.find(workspace => workspace.name === before?.name) ?? workspaces[0];
}

export function workspaceSelect(workspaces, workspace, choose) {
    return html`
        <vaadin-select
            aria-label="Workspace"
            .items="${workspaces.map(item => ({ label: item.label, value: item.name }))}"
            .value="${workspace.name}"
            @value-changed="${event => choose(event.detail.value)}">
            <vaadin-icon slot="prefix" icon="font-awesome-solid:building"></vaadin-icon>
        </vaadin-select>`;
}

/** Where the requests of the workspace go. */
export function workspaceAddress(workspace) {
    return html`
        <qui-badge level="${workspace.real ? 'warning' : 'success'}" small>
            <span>${workspace.real ? 'real' : workspace.devService ? 'Dev Service' : 'local'}</span>
        </qui-badge>
        <span>${workspace.url}</span>`;
}

/** Tells whether the page is narrow, and renders it again when that changes. */
export class Width {

    narrow = false;

    constructor(page) {
        this._page = page;
        this._sizes = new ResizeObserver(() => this._measure());
        page.addController(this);
    }

    hostConnected() {
        this._sizes.observe(this._page);
    }

    hostDisconnected() {
        this._sizes.disconnect();
    }

    _measure() {
        const narrow = this._page.clientWidth < NARROW;
        if (narrow !== this.narrow) {
            this.narrow = narrow;
            this._page.requestUpdate();
        }
    }
}

/**
 * Asks before something is done: the _confirmation of the page, which has the title, the text, the button, and the function
 * confirmed. It is null while there is nothing to ask.
 */
export function confirmationDialog(page) {
    const confirmation = page._confirmation;
    const close = () => page._confirmation = null;
    const confirm = () => {
        close();
        confirmation.confirmed();
    };
    return html`
        <vaadin-dialog
            header-title="${confirmation?.title ?? ''}"
            width="440px"
            .opened="${confirmation !== null}"
            @opened-changed="${event => { if (!event.detail.value) close(); }}"
            ${dialogRenderer(() => confirmation ? html`<p>${confirmation.text}</p>` : html``, [confirmation])}
            ${dialogFooterRenderer(() => confirmation ? html`
                <vaadin-button @click="${close}">Cancel</vaadin-button>
                <vaadin-button theme="primary error" @click="${confirm}">${confirmation.button}</vaadin-button>` : html``,
                [confirmation])}>
        </vaadin-dialog>`;
}

/** What to show of a failed call. */
export function describe(failure) {
    return failure.requestId ? `${failure.message} (request ${failure.requestId})` : failure.message;
}
