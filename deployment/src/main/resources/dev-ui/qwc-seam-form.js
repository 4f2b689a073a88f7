import { LitElement, html, css } from 'lit';
import '@vaadin/checkbox';
import '@vaadin/combo-box';
import '@vaadin/date-time-picker';
import '@vaadin/multi-select-combo-box';
import '@vaadin/select';
import '@vaadin/text-area';
import '@vaadin/text-field';
import { keyed } from 'lit/directives/keyed.js';

const BOOLEANS = [{ label: 'not set', value: '' }, { label: 'true', value: 'true' }, { label: 'false', value: 'false' }];

const NOTHING = [];

/** What a form contains before anything is entered. */
export const EMPTY = { body: {}, errors: {} };

/**
 * A form for the fields of a request or an event. With each change, it fires the event form-changed. Its detail has the content:
 * the body, and the errors of what cannot be read; and the errors to be shown from now on, which leave out the changed field.
 */
export class QwcSeamForm extends LitElement {

    static styles = css`
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
    `;

    static properties = {
        fields: {},
        /** By the name of the field. */
        errors: {},
        /** Returns a promise of the objects whose id a field may have, each with id and label; null if ids are typed. */
        choices: {},
        _choices: { state: true },
        _values: { state: true }
    };

    constructor() {
        super();
        this.fields = [];
        this.errors = {};
        this.choices = null;
        this._choices = {};
        this._values = {};
    }

    willUpdate(changed) {
        if (changed.has('fields')) {
            this._choices = {};
            this._values = {};
        } else if (changed.has('choices')) {
            this._convertIds();
        }
    }

    /** A list of ids is text as long as there is nothing to pick from. */
    _convertIds() {
        for (const { name, list, refersTo } of this.fields) {
            const value = this._values[name];
            if (list && refersTo && value) {
                this._values[name] = this.choices ? this._lines(value).map(id => ({ id, label: id }))
                    : value.map(({ id }) => id).join('\n');
            }
        }
    }

    /** Whenever the list opens, since there may be others by then. */
    _loadChoices({ name, refersTo, values }) {
        if (!values) {
            this.choices(refersTo).then(choices => this._choices = { ...this._choices, [name]: choices });
        }
    }

    render() {
        return html`
            <div class="fields">
                ${/* New elements for other fields, which keep nothing of the old ones */ keyed(this.fields,
                    this.fields.map(field => html`
                    <div class="field" data-field="${field.name}">
                        ${this._renderField(field)}
                        ${field.nullable ? html`
                            <vaadin-checkbox label="null" .checked="${this._values[field.name] === null}"
                                @change="${event => this._change(field.name, event.target.checked ? null : '',
                                    true)}">
                            </vaadin-checkbox>` : ''}
                    </div>`))}
            </div>`;
    }

    _renderField(field) {
        const value = this._values[field.name];
        const errors = this.errors[field.name];
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
                    item-value-path="id" item-label-path="label" .items="${this._items(field)}" .value="${value ?? ''}"
                    .invalid="${errors !== undefined}" .errorMessage="${errors ?? ''}"
                    @opened-changed="${event => event.detail.value && this._loadChoices(field)}"
                    @value-changed="${event => this._change(field.name, event.detail.value)}"></vaadin-combo-box>`;
            case 'choices':
                return html`<vaadin-multi-select-combo-box manual-validation label="${field.name}"
                    helper-text="${this._help(field)}" ?required=${field.required} .disabled="${value === null}"
                    allow-custom-value auto-expand-vertically .itemIdPath="${field.values ? null : 'id'}" item-value-path="id"
                    item-label-path="label" .items="${this._items(field)}" .selectedItems="${value || NOTHING}"
                    .invalid="${errors !== undefined}" .errorMessage="${errors ?? ''}"
                    @opened-changed="${event => event.detail.value && this._loadChoices(field)}"
                    @custom-value-set="${event => this._change(field.name, [...(value || []),
                        field.values ? event.detail : { id: event.detail, label: event.detail }])}"
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

    _items(field) {
        return field.values ?? this._choices[field.name] ?? NOTHING;
    }

    _widget(field) {
        if (field.map || field.type === 'object' || field.type === 'json') {
            return 'json';
        }
        if (field.values || field.refersTo && this.choices) {
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
        this._values = { ...this._values, [name]: value };
        const { [name]: corrected, ...errors } = this.errors;
        this.dispatchEvent(new CustomEvent('form-changed', { detail: { content: this._read(), errors } }));
    }

    _isEmpty(value) {
        return value === undefined || value === null || value.length === 0;
    }

    /** What the form contains, and what in it cannot be read. */
    _read() {
        const body = {};
        const errors = {};
        for (const field of this.fields) {
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
                return value.map(item => item.id ?? item);
            case 'lines':
                return this._lines(value).map(line => this._readElement(field, line));
            default:
                return this._readElement(field, value);
        }
    }

    _lines(text) {
        return text.split('\n').map(line => line.trim()).filter(Boolean);
    }

    /** What is no number is sent as it is, so that Seam says what is wrong with it. */
    _readElement(field, text) {
        const isNumber = ['integer', 'long', 'number'].includes(field.type) && text.trim() !== '' && !isNaN(Number(text));
        return isNumber ? Number(text) : text;
    }
}

customElements.define('qwc-seam-form', QwcSeamForm);
