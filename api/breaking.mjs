// Lists what breaks applications when the facts change.

const isObject = (value) => value !== null && typeof value === 'object' && !Array.isArray(value)
// Whatever else changes leaves the Java API as it is.
const MATTERS = new Set(['key', 'type', 'list', 'map', 'paginated', 'value', 'enum'])
// Lists of values and the like: what goes is a constant, which applications may name.
const CONSTANTS = new Set(['values', 'enums'])

export function reportBreaking(before, after) {
    const breaking = [...differences(before, after, [])]
    if (breaking.length) console.warn(`Breaks applications:\n  ${breaking.join('\n  ')}`)
}

function* differences(before, after, at) {
    const name = at[at.length - 1]
    if (isObject(before) && isObject(after)) {
        for (const key of Object.keys({ ...before, ...after })) yield* differences(before[key], after[key], [...at, key])
    } else if (Array.isArray(before) && at.some((key) => CONSTANTS.has(key))) {
        const kept = Array.isArray(after) ? after : []
        for (const value of before) if (!kept.includes(value)) yield `${at.join(' ')}: without ${value}`
    } else if (isObject(before) && after === undefined) {
        yield `${at.join(' ')}: removed`
    } else if (MATTERS.has(name) && !isObject(before) && before !== after && !(before === undefined && name === 'value')) {
        yield `${at.join(' ')}: ${before} becomes ${after}`
    } else if (name === 'required' && after && !before && at[0] === 'routes') {
        yield `${at.join(' ')}: ${after}`
    }
}
