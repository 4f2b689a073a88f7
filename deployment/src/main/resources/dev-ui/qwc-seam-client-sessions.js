import { QwcHotReloadElement, html, css } from 'qwc-hot-reload-element';
import { JsonRpc } from 'jsonrpc';
import { notifier } from 'notifier';
import '@vaadin/button';
import '@vaadin/date-time-picker';
import '@vaadin/dialog';
import { dialogFooterRenderer, dialogRenderer } from '@vaadin/dialog/lit.js';
import '@vaadin/grid';
import '@vaadin/grid/vaadin-grid-sort-column.js';
import { columnBodyRenderer } from '@vaadin/grid/lit.js';
import '@vaadin/icon';
import '@vaadin/multi-select-combo-box';
import '@vaadin/progress-bar';
import '@vaadin/text-area';
import '@vaadin/text-field';
import 'qwc-no-data';
import {
    confirmationDialog, describe, pageStyles, sameWorkspace, workspaceAddress, workspaceSelect
} from './qwc-seam-page.js';

const USER = { name: 'user_identifier_key', label: 'User identifier key', help: 'Your own id for the user' };
const ACCOUNTS = {
    name: 'connected_account_ids', label: 'Connected accounts', help: 'Select accounts, or enter an id', kind: 'accounts'
};
const WEBVIEWS = { name: 'connect_webview_ids', label: 'Connect Webview ids', help: 'One per line', kind: 'lines' };
const IDENTITY = { name: 'user_identity_id', label: 'User identity id' };
const EXPIRES = { name: 'expires_at', label: 'Expires at', help: 'In your time zone. Leave empty for the default', kind: 'time' };
const CUSTOMER_KEY = { name: 'customer_key', label: 'Customer key', help: 'Your own key for the customer' };
const CUSTOMER_ID = { name: 'customer_id', label: 'Customer id' };

/** Lists, creates, revokes and deletes the client sessions of a workspace, and grants access to them. */
export class QwcSeamClientSessions extends QwcHotReloadElement {

    // Not logged in the Dev UI, since a response may contain a token.
    jsonRpc = new JsonRpc(this, false);

    static styles = [pageStyles, css`
        .user {
            overflow-wrap: anywhere;
        }
        .token, .actions {
            display: flex;
            align-items: center;
            gap: 4px;
        }
        .problem {
            color: var(--lumo-error-text-color);
            padding: 10px 0;
        }
    `];

    static properties = {
        _workspaces: { state: true },
        _workspace: { state: true },
        _sessions: { state: true },
        _accounts: { state: true },
        _filter: { state: true },
        _showUsers: { state: true },
        _problem: { state: true },
        _form: { state: true },
        _confirmation: { state: true }
    };

    constructor() {
        super();
        this._workspaces = null;
        this._workspace = null;
        this._sessions = null;
        this._accounts = [];
        this._filter = '';
        this._showUsers = false;
        this._problem = null;
        this._form = null;
        this._confirmation = null;
    }

    connectedCallback() {
        super.connectedCallback();
        this.hotReload();
    }

    hotReload() {
        this.jsonRpc.workspaces().then(response => {
            this._workspaces = response.result;
            this._workspace = sameWorkspace(this._workspaces, this._workspace);
            // It would be sent to what this workspace is now.
            this._confirmation = null;
            this._load();
        });
    }

    _load() {
        const workspace = this._workspace;
        this.jsonRpc.sessions({ workspace: workspace.name }).then(response => {
            if (workspace !== this._workspace) {
                return;
            }
            const { value, failure } = response.result;
            this._sessions = value ?? [];
            this._problem = failure ? describe(failure) : null;
        });
    }

    render() {
        if (!this._workspaces || !this._sessions) {
            return html`<vaadin-progress-bar indeterminate></vaadin-progress-bar>`;
        }
        return html`
            ${this._renderToolbar()}
            ${this._problem ? html`<div class="problem" role="alert">${this._problem}</div>` : ''}
            ${this._sessions.length > 0 ? this._renderGrid(this._sessions.filter(session => this._matches(session)))
                : this._renderNoSessions()}
            ${this._renderFormDialog()}
            ${confirmationDialog(this)}`;
    }

    _renderToolbar() {
        const workspace = this._workspace;
        return html`
            <div class="toolbar">
                ${workspaceSelect(this._workspaces, workspace, name => this._choose(name))}
                <div class="where">
                    ${workspaceAddress(workspace)}
                    <span>${workspace.credentials ?? 'no credentials'}</span>
                </div>
                <vaadin-text-field placeholder="Filter" accessible-name="Filter client sessions" clear-button-visible .value="${this._filter}"
                    @value-changed="${event => this._filter = event.detail.value}">
                    <vaadin-icon slot="prefix" icon="font-awesome-solid:filter"></vaadin-icon>
                </vaadin-text-field>
                ${workspace.real ? '' : html`
                    <vaadin-button @click="${() => this._showUsers = !this._showUsers}">
                        ${this._showUsers ? 'Hide users' : 'Show users'}
                    </vaadin-button>`}
                <vaadin-button theme="icon" title="Refresh" aria-label="Refresh" @click="${() => this._load()}">
                    <vaadin-icon icon="font-awesome-solid:arrows-rotate"></vaadin-icon>
                </vaadin-button>
                <vaadin-button theme="primary" @click="${() => this._openCreate()}">
                    <vaadin-icon icon="font-awesome-solid:plus" slot="prefix"></vaadin-icon>
                    Create client session
                </vaadin-button>
            </div>`;
    }

    _renderNoSessions() {
        return this._problem ? '' : html`
            <qwc-no-data message="This workspace has no client sessions."
                link="https://docs.seam.co/latest/api/client_sessions" linkText="About client sessions"></qwc-no-data>`;
    }

    /** Also matches a user that is masked: whoever enters the key knows it already. */
    _matches(session) {
        const wanted = this._filter.trim().toLowerCase();
        return [session.clientSessionId, session.userIdentifierKey, session.userIdentityId, session.customerKey,
            ...session.connectedAccountIds, ...session.connectWebviewIds]
            .some(text => text?.toLowerCase().includes(wanted));
    }

    _renderGrid(sessions) {
        return html`
            <vaadin-grid .items="${sessions}" theme="row-stripes no-border wrap-cell-content">
                <span slot="empty-state">No client session matches the filter.</span>
                <vaadin-grid-column header="User" resizable width="220px" flex-grow="2"
                    ${columnBodyRenderer(session => this._renderUser(session), [this._showUsers])}></vaadin-grid-column>
                <vaadin-grid-column header="Accounts" resizable width="160px"
                    ${columnBodyRenderer(session => this._renderAccounts(session), [])}></vaadin-grid-column>
                <vaadin-grid-sort-column path="deviceCount" header="Devices" width="105px" flex-grow="0"
                    ></vaadin-grid-sort-column>
                <vaadin-grid-sort-column path="createdAt" header="Created" width="205px" flex-grow="0"
                    ${columnBodyRenderer(session => this._renderTime(session.createdAt), [])}></vaadin-grid-sort-column>
                <vaadin-grid-sort-column path="expiresAt" header="Expires" width="205px" flex-grow="0"
                    ${columnBodyRenderer(session => this._renderTime(session.expiresAt), [])}></vaadin-grid-sort-column>
                <vaadin-grid-column header="Token" width="130px" flex-grow="0"
                    ${columnBodyRenderer(session => this._renderToken(session), [])}></vaadin-grid-column>
                <vaadin-grid-column header="" width="140px" flex-grow="0" frozen-to-end
                    ${columnBodyRenderer(session => this._renderActions(session), [])}></vaadin-grid-column>
            </vaadin-grid>`;
    }

    _renderUser(session) {
        return html`
            <div class="user">${this._user(session) ?? session.userIdentityId ?? html`<span class="muted">no user</span>`}</div>
            <div class="muted id">${this._short(session.clientSessionId)} ${session.customerKey ? `· ${session.customerKey}` : ''}</div>`;
    }

    /** Masked until "Show users" is clicked. For the real Seam, the back end has masked it already. */
    _user(session) {
        return session.userIdentifierKey && (this._showUsers ? session.userIdentifierKey : '***');
    }

    /** The name of a session in a message. */
    _name(session) {
        return this._showUsers && session.userIdentifierKey || session.clientSessionId;
    }

    _renderAccounts(session) {
        const ids = [...session.connectedAccountIds, ...session.connectWebviewIds];
        return ids.length > 0 ? html`<span class="id">${ids.map(id => html`${this._short(id)} `)}</span>`
            : html`<span class="muted">none</span>`;
    }

    _short(id) {
        return html`<span title="${id}">${id.length > 9 ? `${id.substring(0, 8)}…` : id}</span>`;
    }

    _renderTime(time) {
        return time ? html`<span title="${time}">${new Date(time).toLocaleString(undefined,
                { dateStyle: 'medium', timeStyle: 'short' })}</span>` : '';
    }

    _renderToken(session) {
        return html`
            <div class="token">
                <span class="muted">••••••••</span>
                ${this._renderAction('copy', 'Copy the token', () => this._copyToken(session))}
            </div>`;
    }

    _renderActions(session) {
        return html`
            <div class="actions">
                ${this._renderAction('user-plus', 'Grant access', () => this._openGrant(session))}
                ${this._renderAction('ban', 'Revoke', () => this._confirm('revoke', session), 'error')}
                ${this._renderAction('trash-can', 'Delete', () => this._confirm('delete', session), 'error')}
            </div>`;
    }

    _renderAction(icon, title, action, theme = '') {
        return html`
            <vaadin-button theme="tertiary icon small ${theme}" title="${title}" aria-label="${title}" @click="${action}">
                <vaadin-icon icon="font-awesome-solid:${icon}"></vaadin-icon>
            </vaadin-button>`;
    }

    _choose(name) {
        if (name && name !== this._workspace.name) {
            this._workspace = this._workspaces.find(workspace => workspace.name === name);
            this._load();
        }
    }

    _copyToken(session) {
        this.jsonRpc.token({ workspace: this._workspace.name, clientSessionId: session.clientSessionId }).then(response => {
            const { value, failure } = response.result;
            if (failure) {
                notifier.showErrorMessage(describe(failure));
                return;
            }
            navigator.clipboard.writeText(value)
                .then(() => notifier.showInfoMessage('The token was copied to the clipboard'))
                .catch(error => notifier.showErrorMessage(`The token could not be copied: ${error}`));
        });
    }

    // The form, for creating a session and for granting access

    _openCreate() {
        this._loadAccounts();
        this._form = {
            title: 'Create client session', button: 'Create', method: 'createSession', done: 'The client session was created',
            fields: [USER, ACCOUNTS, WEBVIEWS, IDENTITY, EXPIRES, CUSTOMER_KEY, CUSTOMER_ID],
            fixed: {}, values: {}, errors: {}, problem: null
        };
    }

    _openGrant(session) {
        this._loadAccounts();
        this._form = {
            title: `Grant access to ${this._name(session)}`, button: 'Grant',
            method: 'grantAccess', done: 'Access was granted', fields: [ACCOUNTS, WEBVIEWS, IDENTITY],
            fixed: { client_session_id: session.clientSessionId }, values: {}, errors: {}, problem: null
        };
    }

    _loadAccounts() {
        this._accounts = [];
        this.jsonRpc.connectedAccounts({ workspace: this._workspace.name }).then(response => {
            const { value, failure } = response.result;
            this._accounts = (value ?? []).map(account => ({
                id: account.connectedAccountId,
                label: [account.displayName, account.accountTypeDisplayName, account.connectedAccountId].filter(Boolean).join(' · ')
            }));
            if (failure && this._form) {
                this._form = { ...this._form, errors: { ...this._form.errors, [ACCOUNTS.name]: describe(failure) } };
            }
        });
    }

    _renderFormDialog() {
        return html`
            <vaadin-dialog
                header-title="${this._form?.title ?? ''}"
                width="720px"
                .opened="${this._form !== null}"
                @opened-changed="${event => { if (!event.detail.value) this._form = null; }}"
                ${dialogRenderer(() => this._form ? this._renderForm() : html``, [this._form, this._accounts])}
                ${dialogFooterRenderer(() => this._form ? html`
                    <vaadin-button @click="${() => this._form = null}">Cancel</vaadin-button>
                    <vaadin-button theme="primary" @click="${() => this._submit()}">${this._form.button}</vaadin-button>` : html``,
                    [this._form])}>
            </vaadin-dialog>`;
    }

    _renderForm() {
        return html`
            <div style="display: grid; grid-template-columns: repeat(auto-fit, minmax(260px, 1fr)); column-gap: 20px; align-items: start;">
                ${this._form.problem ? html`
                    <div role="alert" style="grid-column: 1 / -1; color: var(--lumo-error-text-color);">${this._form.problem}</div>` : ''}
                ${this._form.fields.map(field => this._renderField(field))}
            </div>`;
    }

    _renderField(field) {
        const errors = this._form.errors[field.name];
        const help = field.help ?? '';
        const typed = event => this._change(field.name, event.target.value);
        switch (field.kind) {
            case 'accounts':
                return this._renderAccountPicker(field, errors);
            case 'time':
                return html`<vaadin-date-time-picker manual-validation label="${field.label}" helper-text="${help}"
                    date-placeholder="Date" time-placeholder="Time" .step="${60 * 15}"
                    .invalid="${errors !== undefined}" .errorMessage="${errors ?? ''}"
                    @value-changed="${event => this._change(field.name, event.detail.value)}"></vaadin-date-time-picker>`;
            case 'lines':
                return html`<vaadin-text-area manual-validation label="${field.label}" helper-text="${help}"
                    .invalid="${errors !== undefined}" .errorMessage="${errors ?? ''}" @input="${typed}"></vaadin-text-area>`;
            default:
                return html`<vaadin-text-field manual-validation label="${field.label}" helper-text="${help}"
                    .invalid="${errors !== undefined}" .errorMessage="${errors ?? ''}" @input="${typed}"></vaadin-text-field>`;
        }
    }

    _renderAccountPicker(field, errors) {
        const picked = this._form.values[field.name] ?? [];
        return html`<vaadin-multi-select-combo-box manual-validation label="${field.label}" helper-text="${field.help}"
            item-id-path="id" item-value-path="id" item-label-path="label" allow-custom-value
            .items="${this._accounts}" .selectedItems="${picked}"
            .invalid="${errors !== undefined}" .errorMessage="${errors ?? ''}"
            @custom-value-set="${event => this._change(field.name, [...picked, { id: event.detail, label: event.detail }])}"
            @selected-items-changed="${event => this._pick(field.name, event.detail.value)}"></vaadin-multi-select-combo-box>`;
    }

    /** The picker also emits this event for items that were set by this page. */
    _pick(name, items) {
        if (items !== this._form?.values[name] && (items.length > 0 || this._form?.values[name]?.length > 0)) {
            this._change(name, items);
        }
    }

    _change(name, value) {
        if (!this._form || (this._form.values[name] ?? '') === value) {
            return;
        }
        const { [name]: corrected, ...errors } = this._form.errors;
        this._form = { ...this._form, values: { ...this._form.values, [name]: value }, errors };
    }

    _submit() {
        const form = this._form;
        const fields = { ...form.fixed };
        for (const field of form.fields) {
            const value = this._read(field, form.values[field.name] ?? '');
            if (value.length > 0) {
                fields[field.name] = value;
            }
        }
        this.jsonRpc[form.method]({ workspace: this._workspace.name, fields }).then(response => {
            const { failure } = response.result;
            if (failure) {
                this._form = { ...this._form, ...this._fieldErrors(failure, form.fields) };
                return;
            }
            this._form = null;
            notifier.showSuccessMessage(form.done);
            this._load();
        });
    }

    _read(field, value) {
        switch (field.kind) {
            case 'accounts':
                return [...value].map(account => account.id);
            case 'time':
                return value ? new Date(value).toISOString() : '';
            case 'lines':
                return value.split(/[\s,]+/).filter(Boolean);
            default:
                return value.trim();
        }
    }

    /** Shows Seam's errors next to their fields, and all others above the form. */
    _fieldErrors(failure, fields) {
        const errors = {};
        const others = [];
        for (const [path, messages] of Object.entries(failure.validationErrors ?? {})) {
            const field = fields.find(candidate => path === candidate.name || path.startsWith(candidate.name + '['));
            const text = messages.join('; ');
            if (field) {
                const place = path.substring(field.name.length);
                errors[field.name] = [errors[field.name], place ? `${place} ${text}` : text].filter(Boolean).join('; ');
            } else {
                others.push(path ? `${path}: ${text}` : text);
            }
        }
        const problem = others.length > 0 ? others.join('; ') : Object.keys(errors).length > 0 ? null : describe(failure);
        return { errors, problem };
    }

    // The confirmation before a session is revoked or deleted, which takes two steps for the real Seam

    _confirm(action, session) {
        const name = this._name(session);
        const verb = action === 'revoke' ? 'Revoke' : 'Delete';
        this._confirmation = {
            title: `${verb} the client session?`,
            text: action === 'revoke'
                ? html`Seam will reject the token of <b>${name}</b>, but keep a record of the session. This cannot be undone.`
                : html`Seam will remove the session <b>${name}</b> and its record, and reject its token. This cannot be undone.`,
            button: verb,
            confirmed: () => this._workspace.real ? this._confirmAgain(action, session) : this._end(action, session)
        };
    }

    _confirmAgain(action, session) {
        this._confirmation = {
            title: 'This is the real Seam',
            text: html`The session <b>${this._name(session)}</b> belongs to the real Seam at ${this._workspace.url}, and may be in
                use. Do you really want to ${action} it?`,
            button: `Yes, ${action}`,
            confirmed: () => this._end(action, session)
        };
    }

    _end(action, session) {
        const parameters = { workspace: this._workspace.name, clientSessionId: session.clientSessionId };
        const done = action === 'revoke' ? this.jsonRpc.revokeSession(parameters) : this.jsonRpc.deleteSession(parameters);
        done.then(response => {
            const { failure } = response.result;
            if (failure) {
                notifier.showErrorMessage(describe(failure));
            } else {
                notifier.showSuccessMessage(action === 'revoke' ? 'The client session was revoked'
                    : 'The client session was deleted');
            }
            this._load();
        });
    }
}

customElements.define('qwc-seam-client-sessions', QwcSeamClientSessions);
