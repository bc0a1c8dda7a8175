import { decimal } from '../../number/decimal'
import type { Group, Setting } from './sections'

/**
 * A value typed and not saved yet. Places of rules move when one before them is taken out or
 * somebody else adds one, so it also remembers what people call the setting.
 */
export interface Typed {
    at: string
    name: string
    value: string
}

/** A typed value at the place where its setting stands now. */
export interface Change {
    at: string
    value: string
    before: Setting
}

/** What people call a setting. */
function nameOf(group: Group, setting: Setting): string {
    return [...group.path, setting.label].join(' › ')
}

interface Spot {
    name: string
    setting: Setting
}

function spots(groups: readonly Group[]): readonly Spot[] {
    return groups.flatMap((group) =>
        group.settings.map((setting) => ({ name: nameOf(group, setting), setting })),
    )
}

function spotOf(typed: Typed, all: readonly Spot[]): Spot | undefined {
    const named = all.filter((spot) => spot.name === typed.name)
    return named.find((spot) => spot.setting.at === typed.at) ?? named[0]
}

/** Typed values that differ from the draft's, by place; and those whose setting is gone. */
export function resolve(
    typed: readonly Typed[],
    groups: readonly Group[],
): { changes: ReadonlyMap<string, Change>; lost: readonly Typed[] } {
    const all = spots(groups)
    const changes = new Map<string, Change>()
    const lost: Typed[] = []
    for (const one of typed) {
        const before = spotOf(one, all)?.setting
        if (before === undefined) lost.push(one)
        else if (before.value !== one.value) {
            changes.set(before.at, { at: before.at, value: one.value, before })
        }
    }
    return { changes, lost }
}

/** What is typed after one more setting was given a value, each at its present place. */
export function type(
    typed: readonly Typed[],
    groups: readonly Group[],
    at: string,
    value: string,
): readonly Typed[] {
    const all = spots(groups)
    const spot = all.find((one) => one.setting.at === at)
    if (spot === undefined) return typed
    const others = typed.filter((one) => spotOf(one, all)?.setting.at !== at)
    return spot.setting.value === value ? others : [...others, { at, name: spot.name, value }]
}

/** Whether a value has its setting's form; the rest is the scheme's own matter. */
export function isWellFormed({ value, before }: Change): boolean {
    return before.kind !== 'NUMBER' || decimal(value.trim()) !== undefined
}

/** The sentence that refuses a change: by the place in the list that was sent, or by pointer. */
export function refusalsByPlace(
    refusals: readonly { message: string; path: readonly string[] }[],
    sent: readonly { at: string }[],
): ReadonlyMap<string, string> {
    const found = new Map<string, string>()
    for (const { message, path } of refusals) {
        const [, index = ''] = path.slice(path.indexOf('changes'))
        const at = sent.find((one, i) => path.includes(one.at) || index === String(i))?.at
        if (at !== undefined) found.set(at, message)
    }
    return found
}

/** What is typed and was not among the changes sent, such as while they were under way. */
export function unsent(
    typed: readonly Typed[],
    groups: readonly Group[],
    sent: readonly { at: string; value: string }[],
): readonly Typed[] {
    const all = spots(groups)
    return typed.filter((one) => {
        const at = spotOf(one, all)?.setting.at
        return !sent.some((change) => change.at === at && change.value === one.value)
    })
}
