import { QwcHotReloadElement, html, css } from 'qwc-hot-reload-element';
import { JsonRpc } from 'jsonrpc';
import '@vaadin/button';
import '@vaadin/dialog';
import { dialogFooterRenderer, dialogRenderer } from '@vaadin/dialog/lit.js';
import '@vaadin/grid';
import '@vaadin/grid/vaadin-grid-sort-column.js';
import { columnBodyRenderer } from '@vaadin/grid/lit.js';
import '@vaadin/icon';
import '@vaadin/number-field';
import '@vaadin/progress-bar';
import '@vaadin/select';
import '@vaadin/text-field';
import '@qomponent/qui-badge';
import 'qwc-no-data';
import {
    Width, confirmationDialog, describe, pageStyles, sameWorkspace, workspaceAddress, workspaceSelect
} from './qwc-seam-page.js';

const POLL_MILLIS = 1000;
const MAX_POLLS = 60;

const LOCK = { path: '/locks/lock_door', verb: 'Lock', icon: 'lock' };
const UNLOCK = { path: '/locks/unlock_door', verb: 'Unlock', icon: 'lock-open' };
const SET = { path: '/thermostats/set_hvac_mode', verb: 'Set', icon: 'temperature-half' };
const DISCONNECT = { path: '/devices/simulate/disconnect', verb: 'Disconnect', icon: 'plug-circle-xmark' };
const CONNECT = { path: '/devices/simulate/connect', verb: 'Connect', icon: 'plug-circle-check' };

/** Which set points a thermostat takes in a mode. */
const SET_POINTS = { heat: ['heating'], cool: ['cooling'], heat_cool: ['heating', 'cooling'] };

/** Shows the devices of a workspace, and lets them act. */
export class QwcSeamDevices extends QwcHotReloadElement {

    jsonRpc = new JsonRpc(this, false);

    _width = new Width(this);

    static styles = [pageStyles, css`
        .name {
            overflow-wrap: anywhere;
        }
        .actions, .attempt {
            display: flex;
            flex-wrap: wrap;
            align-items: center;
            gap: 4px;
        }
        .attempt {
            font-size: var(--lumo-font-size-s);
        }
        .attempt.success {
            color: var(--lumo-success-text-color);
        }
        .attempt.error, .low, .problem {
            color: var(--lumo-error-text-color);
        }
        .attempt.pending {
            color: var(--lumo-contrast-70pct);
        }
        .problem {
            padding: 10px 0;
        }
    `];

    static properties = {
        _workspaces: { state: true },
        _workspace: { state: true },
        _devices: { state: true },
        _loading: { state: true },
        _filter: { state: true },
        _problem: { state: true },
        _attempts: { state: true },
        _confirmation: { state: true },
        _setting: { state: true }
    };

    constructor() {
        super();
        this._workspaces = null;
        this._workspace = null;
        this._devices = null;
        this._loading = false;
        this._filter = '';
        this._problem = null;
        this._attempts = new Map();
        this._confirmation = null;
        this._setting = null;
    }

    connectedCallback() {
        super.connectedCallback();
        this.hotReload();
    }

    disconnectedCallback() {
        // Ends the loading and the polls
        this._currentLoad = null;
        this._attempts = new Map();
        super.disconnectedCallback();
    }

    hotReload() {
        this.jsonRpc.workspaces().then(response => {
            this._workspaces = response.result;
            this._workspace = sameWorkspace(this._workspaces, this._workspace);
            // They would be sent to what this workspace is now.
            this._confirmation = null;
            this._setting = null;
            this._load();
        });
    }

    /** Shows the first page while the others are loaded. */
    async _load() {
        const load = this._currentLoad = {};
        const workspace = this._workspace.name;
        this._loading = true;
        let devices = [];
        let cursor = '';
        try {
            do {
                const { value, failure } = (await this.jsonRpc.devices({ workspace, cursor })).result;
                if (load !== this._currentLoad) {
                    return;
                }
                this._problem = failure ? describe(failure) : null;
                devices = [...devices, ...(value?.devices ?? [])];
                this._devices = devices;
                cursor = value?.nextCursor;
            } while (cursor);
        } catch (error) {
            this._problem = `The Dev UI could not list the devices: ${error?.error?.message ?? error}`;
        }
        this._loading = false;
    }

    render() {
        if (!this._workspaces || !this._devices) {
            return html`<vaadin-progress-bar indeterminate></vaadin-progress-bar>`;
        }
        return html`
            ${this._renderToolbar()}
            ${this._problem ? html`<div class="problem" role="alert">${this._problem}</div>` : ''}
            ${this._devices.length > 0 ? this._renderGrid(this._devices.filter(device => this._matches(device)))
                : this._problem ? '' : this._loading ? html`<vaadin-progress-bar indeterminate></vaadin-progress-bar>` : html`
                <qwc-no-data message="This workspace has no devices." link="https://docs.seam.co/latest/api/connect_webviews"
                    linkText="About connecting accounts"></qwc-no-data>`}
            ${confirmationDialog(this)}
            ${this._renderSettingDialog()}`;
    }

    _renderToolbar() {
        const workspace = this._workspace;
        return html`
            <div class="toolbar">
                ${workspaceSelect(this._workspaces, workspace, name => this._choose(name))}
                <div class="where">
                    ${workspaceAddress(workspace)}
                    <span class="count">${this._devices.length} ${this._devices.length === 1 ? 'device' : 'devices'}${
                        this._loading ? ' so far' : ''}</span>
                </div>
                <vaadin-text-field placeholder="Filter" accessible-name="Filter devices" clear-button-visible
                    .value="${this._filter}" @value-changed="${event => this._filter = event.detail.value}">
                    <vaadin-icon slot="prefix" icon="font-awesome-solid:filter"></vaadin-icon>
                </vaadin-text-field>
                <vaadin-button theme="icon" title="Refresh" aria-label="Refresh" @click="${() => this._load()}">
                    <vaadin-icon icon="font-awesome-solid:arrows-rotate"></vaadin-icon>
                </vaadin-button>
            </div>`;
    }

    _matches(device) {
        const wanted = this._filter.trim().toLowerCase();
        return [device.name, device.type, device.id, this._state(device), device.online === false ? 'offline' : 'online']
            .some(text => text?.toLowerCase().includes(wanted));
    }

    _renderGrid(devices) {
        const { narrow } = this._width;
        return html`
            <vaadin-grid .items="${devices}" theme="row-stripes no-border wrap-cell-content" item-id-path="id">
                <span slot="empty-state">No device matches the filter.</span>
                <vaadin-grid-sort-column header="Name" path="name" width="${narrow ? '150px' : '190px'}" flex-grow="2"
                    resizable ${columnBodyRenderer(device => this._renderName(device), [narrow])}
                    ></vaadin-grid-sort-column>
                <vaadin-grid-sort-column header="Type" path="type" width="175px" flex-grow="1" resizable
                    ?hidden=${narrow}></vaadin-grid-sort-column>
                <vaadin-grid-column header="State" width="180px" flex-grow="1" resizable ?hidden=${narrow}
                    ${columnBodyRenderer(device => narrow ? '' : this._renderState(device), [narrow])}
                    ></vaadin-grid-column>
                <vaadin-grid-sort-column header="Battery" path="battery" width="120px" flex-grow="0" ?hidden=${narrow}
                    ${columnBodyRenderer(device => this._renderBattery(device), [])}></vaadin-grid-sort-column>
                <vaadin-grid-sort-column header="Online" path="online" width="110px" flex-grow="0" ?hidden=${narrow}
                    ${columnBodyRenderer(device => narrow ? '' : this._renderOnline(device), [narrow])}
                    ></vaadin-grid-sort-column>
                <vaadin-grid-column header="" width="${narrow ? '150px' : '330px'}" flex-grow="1"
                    ${columnBodyRenderer(device => this._renderActions(device), [this._attempts, this._workspace])}
                    ></vaadin-grid-column>
            </vaadin-grid>`;
    }

    /** In a narrow window, everything else is below the name. */
    _renderName(device) {
        return html`
            <div class="name">${device.name ?? html`<span class="muted">no name</span>`}</div>
            <div class="muted id" title="${device.id}">${device.id.substring(0, 8)}…</div>
            ${this._width.narrow ? html`
                <div>${this._renderState(device)}</div>
                <div>${this._renderOnline(device)} ${this._renderBattery(device)}</div>` : ''}`;
    }

    _renderState(device) {
        return html`<span class="state" data-device="${device.id}">${this._state(device)}</span>`;
    }

    _state(device) {
        const states = [];
        if (device.locked != null) {
            states.push(device.locked ? 'locked' : 'unlocked');
        }
        if (device.temperature != null) {
            states.push(this._degrees(device.temperature));
        }
        if (device.mode) {
            const points = [...new Set([device.heatingSetPoint, device.coolingSetPoint])].filter(point => point != null);
            states.push(device.mode === 'off' || points.length === 0 ? device.mode
                : `${device.mode} to ${points.map(point => this._degrees(point)).join(' – ')}`);
        }
        return states.join(', ');
    }

    _degrees(celsius) {
        return `${Math.round(celsius * 10) / 10} °C`;
    }

    _renderBattery(device) {
        return device.battery == null ? ''
            : html`<span class="${device.battery < 0.2 ? 'low' : ''}">${Math.round(device.battery * 100)} %</span>`;
    }

    _renderOnline(device) {
        return device.online == null ? '' : html`<qui-badge small class="online" data-device="${device.id}" level="${device.online ? 'success' : 'error'}">
            <span>${device.online ? 'online' : 'offline'}</span></qui-badge>`;
    }

    _renderActions(device) {
        const attempt = this._attempts.get(device.id);
        const actions = [];
        if (device.locked != null) {
            if (device.canLock !== false) {
                actions.push(LOCK);
            }
            if (device.canUnlock !== false) {
                actions.push(UNLOCK);
            }
        }
        if (device.modes.length > 0) {
            actions.push(SET);
        }
        if (this._workspace.devService && device.online != null) {
            actions.push(device.online ? DISCONNECT : CONNECT);
        }
        return html`
            <div class="actions" data-device="${device.id}">
                ${actions.map(action => html`
                    <vaadin-button theme="small" ?disabled=${attempt?.status === 'pending'}
                        @click="${() => this._start(action, device)}">
                        <vaadin-icon icon="font-awesome-solid:${action.icon}" slot="prefix"></vaadin-icon>
                        ${action.verb}
                    </vaadin-button>`)}
            </div>
            ${attempt ? html`<div class="attempt ${attempt.status}" role="status" data-device="${device.id}">${attempt.text}</div>` : ''}`;
    }

    _choose(name) {
        if (name && name !== this._workspace.name) {
            this._workspace = this._workspaces.find(workspace => workspace.name === name);
            this._attempts = new Map();
            this._devices = [];
            this._problem = null;
            this._load();
        }
    }

    _start(action, device) {
        if (action === SET) {
            this._setting = {
                device, mode: device.mode ?? device.modes[0], heating: device.heatingSetPoint, cooling: device.coolingSetPoint
            };
        } else {
            this._confirmOrAct(action, device, { device_id: device.id });
        }
    }

    _confirmOrAct(action, device, body) {
        if (this._workspace.real) {
            this._confirmation = {
                title: 'This is the real Seam',
                text: html`${action.verb} <b>${device.name ?? device.id}</b>? The device belongs to the real Seam at
                    ${this._workspace.url}, and may be in use.`,
                button: `Yes, ${action.verb.toLowerCase()}`,
                confirmed: () => this._act(action, device, body)
            };
        } else {
            this._act(action, device, body);
        }
    }

    // An attempt, from its start to the state in which the device then is

    async _act(action, device, body) {
        const workspace = this._workspace;
        const started = {};
        const show = (status, text) => this._show(device.id, { status, text, started });
        const current = () => this._attempts.get(device.id)?.started === started;
        show('pending', `${action.verb}: pending…`);
        try {
            await this._complete(action, device, body, workspace, show, current);
        } catch (error) {
            show('error', `${action.verb}: the Dev UI could not send the request: ${error?.error?.message ?? error}`);
        }
    }

    async _complete(action, device, body, workspace, show, current) {
        let { value, failure } = (await this.jsonRpc.act({ workspace: workspace.name, path: action.path, body })).result;
        for (let polls = 0; !failure && value.status === 'pending' && polls < MAX_POLLS && current(); polls++) {
            await new Promise(resolve => setTimeout(resolve, POLL_MILLIS));
            if (current()) {
                const poll = { workspace: workspace.name, actionAttemptId: value.id };
                ({ value, failure } = (await this.jsonRpc.actionAttempt(poll)).result);
            }
        }
        if (!current()) {
            return;
        }
        const after = (await this.jsonRpc.device({ workspace: workspace.name, deviceId: device.id })).result;
        if (!current()) {
            return;
        }
        if (after.value) {
            this._devices = this._devices.map(other => other.id === device.id ? after.value : other);
        }
        if (failure) {
            show('error', `${action.verb}: ${describe(failure)}`);
        } else if (value.status === 'success') {
            show('success', `${action.verb}: success`);
        } else if (value.status === 'error') {
            show('error', `${action.verb} failed: ${value.problem ?? 'no reason is given'}`);
        } else {
            show('unknown', `${action.verb}: still ${value.status} after a minute. Refresh to see the state`);
        }
    }

    _show(id, attempt) {
        this._attempts = new Map(this._attempts).set(id, attempt);
    }

    // The form for a thermostat

    _renderSettingDialog() {
        const setting = this._setting;
        return html`
            <vaadin-dialog
                header-title="${setting ? `Set ${setting.device.name ?? setting.device.id}` : ''}"
                width="360px"
                .opened="${setting !== null}"
                @opened-changed="${event => { if (!event.detail.value) this._setting = null; }}"
                ${dialogRenderer(() => setting ? this._renderSetting() : html``, [setting])}
                ${dialogFooterRenderer(() => setting ? html`
                    <vaadin-button @click="${() => this._setting = null}">Cancel</vaadin-button>
                    <vaadin-button theme="primary" @click="${() => this._set()}">Set</vaadin-button>` : html``, [setting])}>
            </vaadin-dialog>`;
    }

    _renderSetting() {
        const setting = this._setting;
        const change = (name, value) => {
            if (this._setting && this._setting[name] !== value) {
                this._setting = { ...this._setting, [name]: value };
            }
        };
        return html`
            <div style="display: flex; flex-direction: column;">
                <vaadin-select label="Mode" .items="${setting.device.modes.map(mode => ({ label: mode, value: mode }))}"
                    .value="${setting.mode}" @value-changed="${event => change('mode', event.detail.value)}"></vaadin-select>
                ${(SET_POINTS[setting.mode] ?? []).map(kind => html`
                    <vaadin-number-field label="${kind === 'heating' ? 'Heat to' : 'Cool to'}" step="0.5" step-buttons-visible
                        .value="${String(setting[kind] ?? '')}"
                        @change="${event => change(kind, event.target.value === '' ? null : Number(event.target.value))}">
                        <div slot="suffix">°C</div>
                    </vaadin-number-field>`)}
            </div>`;
    }

    _set() {
        const { device, mode, ...setPoints } = this._setting;
        const body = { device_id: device.id, hvac_mode_setting: mode };
        for (const kind of SET_POINTS[mode] ?? []) {
            if (setPoints[kind] != null) {
                body[`${kind}_set_point_celsius`] = setPoints[kind];
            }
        }
        this._setting = null;
        this._confirmOrAct(SET, device, body);
    }
}

customElements.define('qwc-seam-devices', QwcSeamDevices);
