// Reads our words for Seam's API from words/, and checks that nothing lacks them and that they are ours.
import { readdirSync, readFileSync } from 'node:fs'

const DIRECTORY = new URL('words/', import.meta.url)
// As many words in a row that the document has too are not ours any more.
const SHARED_WORDS = 6
const SAYS_NOTHING = new Set(
    (
        'a an and any as at by for from in is it its of on one or that the these this those to whether with which whose id ids ' +
        'selects set sets gets returns lists adds changes creates deletes removes updates'
    ).split(' '),
)

/** Words by file and key, for instance words['access_codes/unmanaged']['get.code']. */
function readWords() {
    const files = readdirSync(DIRECTORY, { recursive: true }).filter((file) => file.endsWith('.properties'))
    return Object.fromEntries(files.map((file) => [file.replace('.properties', ''), properties(file)]))
}

function properties(file) {
    const result = {}
    for (const line of readFileSync(new URL(file, DIRECTORY), 'utf8').split('\n')) {
        if (!line.trim() || line.startsWith('#')) continue
        const [key, ...value] = line.split(' = ')
        if (value.length === 0 || key in result) throw new Error(`words/${file}: ${line}`)
        result[key] = value.join(' = ')
    }
    return result
}

/** What is said under the longest ending of the path: of a.b.c, under a.b.c, b.c or c. */
function byEnding(words, prefix, path) {
    const parts = path.split('.')
    const keys = parts.map((_, index) => `${prefix}.${parts.slice(index).join('.')}`)
    return keys.find((key) => words?.[key])
}

function* paths(fields, prefix = '') {
    for (const [name, field] of Object.entries(fields)) {
        yield prefix + name
        if (field.fields) yield* paths(field.fields, `${prefix}${name}.`)
    }
}

const singular = (word) => word.replace(/ies$/, 'y').replace(/s$/, '')
const list = (text) =>
    text
        .toLowerCase()
        .replace(/\]\([^)]*\)/g, ' ')
        .match(/[a-z0-9]+/g) ?? []

function runs(text) {
    const words = list(text)
    return words.slice(SHARED_WORDS - 1).map((_, index) => words.slice(index, index + SHARED_WORDS).join(' '))
}

function* sentences(node) {
    if (typeof node === 'string') yield node
    else if (node && typeof node === 'object') for (const child of Object.values(node)) yield* sentences(child)
}

export function checkWords(facts, document) {
    const words = readWords()
    const problems = []
    const used = new Set()
    const use = (file, key) => {
        if (!key || !words[file]?.[key]) return false
        used.add(`${file}: ${key}`)
        return true
    }
    const count = { endpoints: 0, 'request fields': 0, resources: 0, 'response fields': 0, events: 0 }
    const fileOf = (route) => route.slice(1) || 'common'

    for (const [route, endpoints] of Object.entries(facts.routes)) {
        const file = fileOf(route)
        if (!use(file, 'route')) problems.push(`${file}: route has no words`)
        for (const [name, endpoint] of Object.entries(endpoints)) {
            count.endpoints++
            if (!use(file, name)) problems.push(`${file}: ${name} has no words`)
            for (const path of paths(endpoint.fields)) {
                count['request fields']++
                use(file, `${name}.${path}`) ||
                    use(file, byEnding(words[file], '*', path)) ||
                    use('common', byEnding(words.common, 'request', path)) ||
                    problems.push(`${file}: ${name}.${path} has no words`)
            }
        }
    }
    for (const [name, resource] of Object.entries({
        ...facts.resources,
        event: { route: '/events', fields: facts.events.common },
    })) {
        const file = fileOf(resource.route)
        count.resources++
        if (!use(file, `resource.${name}`)) problems.push(`${file}: resource.${name} has no words`)
        for (const path of paths(resource.fields)) {
            if (use(file, `resource.${name}.${path}`) || use('common', byEnding(words.common, 'response', path)))
                count['response fields']++
        }
    }
    for (const [name, { result }] of Object.entries(facts.actions)) {
        for (const path of paths(result?.fields ?? {})) use('action_attempts', `action.${name}.${path}`)
    }
    for (const [name, event] of Object.entries(facts.events.types)) {
        if (use('events', `event.${name}`)) count.events++
        else problems.push(`events: event.${name} has no words`)
        for (const path of paths(event.fields))
            use('events', byEnding(words.events, 'field', path)) || use('common', byEnding(words.common, 'response', path))
    }

    const theirs = new Set([...sentences(document)].flatMap(runs))
    for (const [file, entries] of Object.entries(words)) {
        for (const [key, text] of Object.entries(entries)) {
            if (!used.has(`${file}: ${key}`)) problems.push(`${file}: there is no ${key}`)
            for (const run of runs(text)) if (theirs.has(run)) problems.push(`${file}: ${key} is not in our words: ${run}`)
            const name = new Set(
                list(`${file} ${key}`.replace(/[_./]/g, ' ')).flatMap((word) => [
                    word,
                    `${word}s`,
                    `${word}es`,
                    singular(word),
                ]),
            )
            if (list(text).every((word) => SAYS_NOTHING.has(word) || name.has(word)))
                problems.push(`${file}: ${key} only repeats its name`)
            if (!/[.)]$/.test(text)) problems.push(`${file}: ${key} is no sentence`)
        }
    }
    console.log(
        Object.entries(count)
            .map(([what, number]) => `${number} ${what}`)
            .join(', '),
    )
    console.log(`${Object.values(words).flatMap(Object.keys).length} lines of words`)
    if (problems.length) {
        console.error(problems.join('\n'))
        process.exit(1)
    }
}
