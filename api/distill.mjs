// Distills seam-api.json from Seam's published OpenAPI document: facts alone, no sentence of it.
// Usage: npm ci && npm run distill
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { openapi } from '@seamapi/types/connect'
import { reportBreaking } from './breaking.mjs'
import { checkWords } from './words.mjs'

const read = (file) => JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'))
const overrides = read('overrides.json')
const CREDENTIALS = {
    api_key: 'api_key',
    pat_with_workspace: 'personal_access_token',
    pat_without_workspace: 'personal_access_token_without_workspace',
    client_session: 'client_session_token',
    client_session_with_customer: 'customer_client_session_token',
    publishable_key: 'publishable_key',
}
// Other formats are types of their own.
const FORMATS = ['email']
const LIMITS = ['minimum', 'exclusiveMinimum', 'maximum', 'minLength', 'maxLength', 'pattern', 'minItems', 'maxItems']
const ORDER = ['key', 'type', 'values', 'formerKey', 'list', 'map', 'required', 'nullable', 'deprecated', 'draft', 'default']
const ENDPOINT_ORDER = [
    'method',
    'otherMethods',
    'repeatable',
    'deprecated',
    'replacedBy',
    'credentials',
    'action',
    'response',
    'also',
    'value',
    'alternatives',
    'checks',
    'discriminator',
    'variants',
    'fields',
]
// Longer lists (of time zones, for instance) are of no use as an enumeration.
const MOST_VALUES = 200
// Longer lists must be shared: see the names in overrides.json.
const MOST_VALUES_IN_PLACE = 20

const schemas = openapi.components.schemas
const documented = (node) => !node['x-undocumented']
const sorted = (object) => Object.fromEntries(Object.entries(object).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
const mapped = (object, f) => Object.fromEntries(Object.entries(object).map(([key, value]) => [key, f(value, key)]))
const unique = (values) => [...new Set(values)].sort()
const same = (a, b) => JSON.stringify(a) === JSON.stringify(b)
const singular = (name) => name.replace(/ies$/, 'y').replace(/s$/, '')
const fail = (message) => {
    throw new Error(message)
}

/** What the document says of a value. The result is undefined if only undocumented things are in it. */
function type(schema, name, keepsDeprecated) {
    if (schema.$ref) {
        const resource = schema.$ref.split('/').pop()
        return documented(schemas[resource]) ? { type: resource } : undefined
    }
    const result = { ...base(schema, name, keepsDeprecated) }
    if (schema.nullable) result.nullable = true
    if (schema.default !== undefined && schema.default !== null && typeof schema.default !== 'object') {
        result.default = schema.default
    }
    for (const limit of LIMITS) if (schema[limit] !== undefined) result[limit] = schema[limit]
    if (result.exclusiveMinimum) {
        result.exclusiveMinimum = result.minimum
        delete result.minimum
    }
    // The document leaves it out in most places.
    if (name === 'limit') result.exclusiveMinimum = 0
    if (FORMATS.includes(schema.format)) result.format = schema.format
    return result.type ? result : undefined
}

function base(schema, name, keepsDeprecated) {
    const inner = (child) => type(child, name, keepsDeprecated)
    if (schema.allOf) {
        // All of them at once: an object with the fields of each
        return schema.allOf.map(inner).reduce((a, b) => ({
            type: 'object',
            ...(a.alternatives || b.alternatives ? { alternatives: a.alternatives ?? b.alternatives } : {}),
            fields: sorted({ ...a.fields, ...b.fields }),
        }))
    }
    if (schema.oneOf) return union(schema, name, inner)
    switch (schema.type) {
        case 'array': {
            const items = inner(schema.items)
            if (items?.list) fail(`${name}: a list of lists`)
            return items && { ...items, list: true }
        }
        case 'object':
            if (schema.properties) {
                return { type: 'object', fields: fields(schema, keepsDeprecated) }
            }
            if (schema.additionalProperties) {
                const { nullable, ...values } = inner(schema.additionalProperties)
                return { ...values, map: true, ...(nullable ? { nullValues: true } : {}) }
            }
            return { type: 'json' }
        case 'string':
            if (schema.enum && schema.enum.length <= MOST_VALUES) return { type: 'enum', values: unique(schema.enum) }
            return { type: isTime(schema, name) ? 'datetime' : ({ uuid: 'id', uri: 'uri' }[schema.format] ?? 'string') }
        case 'boolean':
            return { type: 'boolean', ...(schema.enum?.length === 1 ? { always: schema.enum[0] } : {}) }
        case 'integer':
        case 'number':
            return { type: number(name) }
        default:
            return { type: 'json' }
    }
}

// The document leaves the format out in many places.
function isTime(schema, name) {
    return (
        schema.format === 'date-time' ||
        (/(_at|_before|^since|^between)$/.test(name) && !schema.pattern && !/daily_at$/.test(name))
    )
}

// The document calls most whole numbers floats.
function number(name) {
    if (/_id$/.test(name)) return 'long'
    return /(_celsius|_fahrenheit|level|_decibels?|_nrs|humidity|delta|latitude|longitude|value|strength)$/.test(name)
        ? 'number'
        : 'integer'
}

function union(schema, name, inner) {
    const variants = schema.oneOf.filter(documented).map(inner).filter(Boolean)
    if (variants.length === 1) return variants[0]
    const types = unique(variants.map((variant) => variant.type))
    if (same(types, ['enum'])) return { type: 'enum', values: unique(variants.flatMap((variant) => variant.values)) }
    if (same(types, ['boolean', 'string'])) return { type: 'string_or_boolean' }
    if (!same(types, ['object'])) return { type: types.includes('datetime') ? 'datetime' : 'string' }
    const merged = mergeObjects(variants)
    const discriminator = schema.discriminator?.propertyName
    if (!discriminator) {
        const alternatives = variants.flatMap(
            (variant) => variant.alternatives ?? [required(variant).filter((field) => !required(merged).includes(field))],
        )
        return { ...merged, ...(alternatives.every((alternative) => alternative.length) ? { alternatives } : {}) }
    }
    const extras = Object.fromEntries(
        variants.map((variant) => {
            const own = Object.keys(variant.fields).filter((field) => variants.some((other) => !other.fields[field]))
            return [variant.fields[discriminator].values.join(), own.sort()]
        }),
    )
    const withExtras = Object.entries(sorted(extras)).filter(([, own]) => own.length)
    return { ...merged, discriminator, ...(withExtras.length ? { variants: Object.fromEntries(withExtras) } : {}) }
}

const required = (object) => Object.keys(object.fields).filter((field) => object.fields[field].required)

function mergeObjects(objects) {
    const names = unique(objects.flatMap((object) => Object.keys(object.fields)))
    const merged = names.map((name) => {
        const found = objects.map((object) => object.fields[name]).filter(Boolean)
        const field = found.reduce((a, b) => mergeTypes(a, b, name))
        const { required: _, ...rest } = field
        return [
            name,
            found.length === objects.length && found.every((one) => one.required) ? { ...rest, required: true } : rest,
        ]
    })
    return { type: 'object', fields: Object.fromEntries(merged) }
}

function mergeTypes(a, b, name) {
    if (same(a, b)) return a
    const nullable = a.nullable || b.nullable ? { nullable: true } : {}
    const both = a.required && b.required ? { required: true } : {}
    const common = { ...nullable, ...both, ...(a.list ? { list: true } : {}) }
    if (a.list !== b.list || a.map !== b.map) fail(`${name}: ${JSON.stringify(a)} or ${JSON.stringify(b)}`)
    if (a.type === 'object' && b.type === 'object') return { ...mergeObjects([a, b]), ...common }
    if (a.type === 'enum' && b.type === 'enum') return { ...common, type: 'enum', values: unique([...a.values, ...b.values]) }
    if (a.type === b.type) return { ...a, ...common }
    const types = unique([a.type, b.type])
    if (same(types, ['enum', 'string']) || same(types, ['id', 'string'])) return { ...common, type: 'string' }
    return { ...common, type: 'json' }
}

/** keepsDeprecated says whether a deprecated field stays, by its name and the text that says what to use instead. */
function fields(schema, keepsDeprecated) {
    const entries = Object.entries(schema.properties).flatMap(([name, property]) => {
        const deprecated = property.deprecated || property['x-deprecated']
        if (!documented(property) || (deprecated && !keepsDeprecated(property['x-deprecated'] ?? ''))) return []
        const value = type(property, name, keepsDeprecated)
        if (!value) return []
        if (schema.required?.includes(name)) value.required = true
        if (deprecated) value.deprecated = true
        return [[name, value]]
    })
    return sorted(Object.fromEntries(entries))
}

/** A deprecated field of a response stays only if the resource has none of the fields that are to be used instead. */
function unlessReplaced(schema) {
    const names = new Set()
    JSON.stringify(schema, (key, value) => {
        if (value?.deprecated || value?.['x-deprecated']) return undefined
        if (key === 'properties') Object.keys(value).forEach((name) => value[name].deprecated || names.add(name))
        return value
    })
    const said = (text) => text.match(/[a-z_]+/g) ?? []
    return (text) => !said(text).some((word) => word.includes('_') && names.has(word))
}

const jsonSchema = (content) => content?.content?.['application/json']?.schema

/** Whether it is deprecated, and the path or type of events that the text names as what to use instead. */
function deprecation(node) {
    const replacedBy = node['x-deprecated']?.match(/`(\/[a-z_/]+|[a-z_]+\.[a-z_.]+)`/)?.[1]
    return {
        ...(node.deprecated || node['x-deprecated'] ? { deprecated: true } : {}),
        ...(replacedBy ? { replacedBy } : {}),
    }
}

function endpoint(path, operation, verbs) {
    const declared = ['PUT', 'PATCH', 'GET', 'DELETE', 'POST'].filter((verb) => verbs.includes(verb.toLowerCase()))
    const method = declared[0]
    const otherMethods = declared.slice(1).filter((verb) => verb !== 'POST')
    const request = jsonSchema(operation.requestBody)
    const body = request ? type(request, path, () => false) : undefined
    return {
        method,
        ...(otherMethods.length ? { otherMethods } : {}),
        repeatable: method !== 'POST',
        ...deprecation(operation),
        credentials: Object.values(CREDENTIALS).filter((credential) =>
            operation.security.some((one) => Object.keys(one).some((key) => CREDENTIALS[key] === credential)),
        ),
        ...(operation['x-action-attempt-type'] ? { action: operation['x-action-attempt-type'] } : {}),
        ...response(path, operation),
        ...onlyValue(body?.fields),
        ...(body?.alternatives ? { alternatives: body.alternatives } : {}),
        ...(body?.discriminator ? { discriminator: body.discriminator } : {}),
        ...(body?.variants ? { variants: body.variants } : {}),
        fields: body?.fields ?? {},
    }
}

/** An endpoint with exactly one field, required, takes that value in place of a request. */
function onlyValue(fields = {}) {
    const [name, ...others] = Object.keys(fields)
    return name && others.length === 0 && fields[name].required ? { value: name } : {}
}

function response(path, operation) {
    const key = operation['x-response-key']
    const properties = jsonSchema(operation.responses[200])?.properties ?? {}
    const others = Object.entries(properties)
        .filter(([name, schema]) => !['ok', 'pagination', key].includes(name) && documented(schema))
        .map(([name, schema]) => [name, type(schema, name)])
        .filter(([, value]) => value)
    const also = others.length ? { also: sorted(Object.fromEntries(others)) } : {}
    if (!key) return also
    const schema = properties[key]
    const isInline = schema.properties || schema.items?.properties
    const value = key === 'batch' ? { type: 'batch' } : type(isInline ? inline(path, key, schema) : schema, key)
    const batch = operation['x-batch-keys'] ? { batch: [...operation['x-batch-keys']].sort() } : {}
    return { response: { key, ...value, ...batch, ...(properties.pagination ? { paginated: true } : {}) }, ...also }
}

/** Some resources are written out in the response. They become schemas as the others are. */
function inline(path, key, schema) {
    const name = `unmanaged_${singular(key)}`
    const found = { ...(schema.items ?? schema), 'x-route-path': routeOf(path) }
    if (!path.includes('/unmanaged/')) fail(`${path}: ${key} is no reference`)
    if (schemas[name] && !same(resource(schemas[name]), resource(found))) fail(`${path}: ${name} is different elsewhere`)
    schemas[name] = found
    const $ref = `#/components/schemas/${name}`
    return schema.items ? { type: 'array', items: { $ref } } : { $ref }
}

const routeOf = (path) => path.slice(0, path.lastIndexOf('/'))
const nameOf = (path) => path.slice(path.lastIndexOf('/') + 1)

function resource(schema) {
    return {
        route: schema['x-route-path'],
        ...(schema['x-draft'] ? { draft: true } : {}),
        fields: fields(schema, unlessReplaced(schema)),
    }
}

/** All resources that routes lead to, through any number of others. */
function reachable(start) {
    const found = {}
    const visit = (node) =>
        JSON.stringify(node, (key, value) => {
            if (key === 'type' && schemas[value] && !found[value] && !['action_attempt', 'event'].includes(value)) {
                found[value] = resource(schemas[value])
                visit(found[value].fields)
            }
            return value
        })
    visit(start)
    return sorted(found)
}

function actions() {
    const found = {}
    for (const variant of schemas.action_attempt.oneOf.filter(documented)) {
        const { action_type, status, result, error } = variant.properties
        const action = (found[action_type.enum[0]] ??= {})
        if (status.enum[0] === 'success') {
            const value = type(result, 'result', unlessReplaced(result))
            if (Object.keys(value.fields ?? {}).length) action.result = value
        }
        const errors = (error.oneOf ?? [error]).flatMap((one) => one.properties?.type?.enum ?? [])
        if (errors.length) action.errors = unique([...(action.errors ?? []), ...errors])
    }
    return sorted(found)
}

function events() {
    const all = schemas.event.oneOf.filter(documented).map((variant) => ({
        name: variant.properties.event_type.enum[0],
        route: variant['x-route-path'],
        deprecation: deprecation(variant),
        fields: fields(variant, unlessReplaced(variant)),
    }))
    const common = Object.keys(all[0].fields).filter((name) => all.every((event) => event.fields[name]))
    return {
        common: {
            ...Object.fromEntries(common.map((name) => [name, all[0].fields[name]])),
            event_type: { type: 'string', required: true },
        },
        types: sorted(
            Object.fromEntries(
                all.map(({ name, route, deprecation, fields }) => [
                    name,
                    {
                        route,
                        ...deprecation,
                        fields: Object.fromEntries(Object.entries(fields).filter(([field]) => !common.includes(field))),
                    },
                ]),
            ),
        ),
    }
}

/** Where the document repeats a whole resource in place of a reference to it. */
function refer(node, resources) {
    if (!node || typeof node !== 'object') return node
    for (const [name, { fields }] of Object.entries(resources)) {
        if (node.type === 'object' && same(node.fields, fields)) {
            const { fields: _, ...rest } = node
            return { ...rest, type: name }
        }
    }
    return Array.isArray(node) ? node : mapped(node, (value) => refer(value, resources))
}

/** Puts the values of shared enumerations into one list each: the union of what all fields of these names may be. */
function shareEnums(facts, shared) {
    const enums = {}
    const visit = (node, f, discriminator) => {
        for (const [name, value] of Object.entries(node)) {
            if (value && typeof value === 'object') {
                if (value.type === 'enum' && value.values) f(value, name, name === discriminator)
                visit(value, f, node.discriminator)
            }
        }
    }
    visit(facts, (field, name, isDiscriminator) => {
        const found = shared.find((one) => one.fields.includes(name))
        if (!found && !isDiscriminator && field.values.length > MOST_VALUES_IN_PLACE)
            fail(`overrides.json: name the enumeration of ${name}`)
        if (!found) return
        enums[found.name] = unique([...(enums[found.name] ?? []), ...field.values])
        field.enum = found.name
        delete field.values
    })
    for (const { name } of shared) if (!enums[name]) fail(`overrides.json: there is no enumeration ${name}`)
    return sorted(Object.fromEntries(shared.map(({ name, route }) => [name, { route, values: enums[name] }])))
}

/** As RFC 7396, JSON Merge Patch. */
function merge(target, patch) {
    if (patch === null || typeof patch !== 'object' || Array.isArray(patch)) return patch
    const result = { ...(target && typeof target === 'object' ? target : {}) }
    for (const [key, value] of Object.entries(patch)) {
        if (value === null) delete result[key]
        else result[key] = merge(result[key], value)
    }
    return result
}

/** Puts the attributes of each endpoint and value into one order, and leaves the rest as it is. */
function tidy(node) {
    if (!node || typeof node !== 'object' || Array.isArray(node)) return node
    const order = node.credentials ? ENDPOINT_ORDER : typeof node.type === 'string' ? ORDER : []
    const keys = [...new Set([...order, ...Object.keys(node)])].filter((key) => key in node)
    return Object.fromEntries(keys.map((key) => [key, tidy(node[key])]))
}

/** One line for whatever fits and has no objects in it, so that a changed field is a changed line. */
function print(node, indent = '') {
    const simple = node === null || typeof node !== 'object'
    if (simple) return JSON.stringify(node)
    const values = Object.values(node)
    if (values.length === 0) return JSON.stringify(node)
    const spaced = Array.isArray(node)
        ? `[${node.map((value) => print(value)).join(', ')}]`
        : `{ ${Object.entries(node)
              .map(([key, value]) => `${JSON.stringify(key)}: ${print(value)}`)
              .join(', ')} }`
    const isFlat = Array.isArray(node) || values.every((value) => typeof value !== 'object' || Array.isArray(value))
    if (isFlat && !spaced.includes('\n') && spaced.length + indent.length <= 120) return spaced
    const lines = Array.isArray(node)
        ? node.map((value) => print(value, `${indent}  `))
        : Object.entries(node).map(([key, value]) => `${JSON.stringify(key)}: ${print(value, `${indent}  `)}`)
    const [open, close] = Array.isArray(node) ? '[]' : '{}'
    return `${open}\n${lines.map((line) => `${indent}  ${line}`).join(',\n')}\n${indent}${close}`
}

const endpoints = ({ routes }) =>
    Object.entries(routes).flatMap(([route, named]) =>
        Object.entries(named).map(([name, endpoint]) => [`${route}/${name}`, endpoint]),
    )

const routes = {}
for (const [path, operations] of Object.entries(sorted(openapi.paths))) {
    if (documented(operations.post)) {
        ;(routes[routeOf(path)] ??= {})[nameOf(path)] = endpoint(path, operations.post, Object.keys(operations))
    }
}

let facts = {
    document: `@seamapi/types ${read('package.json').dependencies['@seamapi/types']}`,
    routes: sorted(routes),
    actions: actions(),
    events: events(),
}
schemas.batch.properties = Object.fromEntries(
    unique(
        Object.values(facts.routes).flatMap((route) => Object.values(route).flatMap((one) => one.response?.batch ?? [])),
    ).map((name) => [name, schemas.batch.properties[name]]),
)
facts.resources = reachable([facts.routes, facts.actions])
facts.actions = refer(facts.actions, facts.resources)
facts.resources.action_attempt = {
    route: '/action_attempts',
    fields: {
        action_attempt_id: { type: 'id', required: true },
        action_type: { type: 'string', required: true },
        error: {
            type: 'object',
            nullable: true,
            fields: { message: { type: 'string', required: true }, type: { type: 'string', required: true } },
        },
        result: { type: 'json', nullable: true },
        status: { type: 'enum', values: ['error', 'pending', 'success'], required: true },
    },
}
facts.resources = sorted(facts.resources)
for (const [path, { action, response }] of endpoints(facts)) {
    if (action && response?.type === 'action_attempt' && !facts.actions[action]) fail(`${path}: what is ${action}?`)
}
facts.enums = shareEnums(facts, overrides.names.enums)
for (const { at, merge: patch } of overrides.corrections) {
    const wrapped = at.reduceRight((inner, key) => ({ [key]: inner }), patch)
    const before = at.reduce((node, key) => node?.[key], facts)
    if (before === undefined) fail(`overrides.json: there is no ${at.join(' ')}`)
    if (same(merge(before, patch), before)) fail(`overrides.json: ${at.join(' ')} says so by itself, so the correction can go`)
    facts = merge(facts, wrapped)
}
for (const route of Object.keys(facts.routes)) {
    if (!overrides.names.interfaces[route]) fail(`overrides.json: ${route} has no name`)
}
facts = tidy(facts)
reportBreaking(
    JSON.parse(execFileSync('git', ['show', 'HEAD:./seam-api.json'], { cwd: import.meta.dirname, maxBuffer: 1e8 })),
    facts,
)
writeFileSync(new URL('seam-api.json', import.meta.url), print(facts) + '\n')
checkWords(facts, openapi)
