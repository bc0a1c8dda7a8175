import type { CatalogueQuery } from '../gql/graphql'
import { decimal, plain, times } from '../number/decimal'
import type { Content, Photo } from '../outbox/item'

/** A rule that people may claim themselves. */
export interface Rule {
    code: string
    title: string
    clause: string | null
    points: string
    evidenceRequired: boolean
    yearlyCap: string | null
}

/** The cycle that is claimed in, with its rules. */
export interface Catalogue {
    cycle: string
    from: string
    to: string
    rules: readonly Rule[]
}

/** The catalogue in a query's answer; null if no cycle is open. */
export function catalogueOf({ currentCycle: cycle }: CatalogueQuery): Catalogue | null {
    if (cycle === null) return null
    const items = cycle.scheme.components.flatMap((part) => ('items' in part ? part.items : []))
    const rules = items.filter((item) => item.claimant === 'SELF')
    return { cycle: cycle.id, from: cycle.from, to: cycle.to, rules }
}

/** The rules that hold every word of the search in code, title or clause. */
export function matching(rules: readonly Rule[], search: string): readonly Rule[] {
    const words = search.toLowerCase().split(/\s+/).filter(Boolean)
    return rules.filter((rule) => {
        const said = `${rule.code} ${rule.title} ${rule.clause ?? ''}`.toLowerCase()
        return words.every((word) => said.includes(word))
    })
}

/** A photo in the form: one just taken, or one that the server has, shown from its address. */
export interface Picked {
    sha256: string
    url: string
    photo: Photo | null
}

/** The form as typed; everything is text until it is sent. */
export interface Typed {
    item: string
    occurredOn: string
    count: string
    event: string
    description: string
    photos: readonly Picked[]
}

/** Fields that are missing or wrong, as far as the phone can tell. */
export type Faulty = 'item' | 'occurredOn' | 'count' | 'description' | 'evidence'

/** What must be mended before it is worth sending; the server decides about the rest. */
export function faultsOf(typed: Typed, rule: Rule | undefined): readonly Faulty[] {
    const count = Number(typed.count)
    const found: [Faulty, boolean][] = [
        ['item', rule === undefined],
        ['occurredOn', !/^\d{4}-\d{2}-\d{2}$/.test(typed.occurredOn)],
        ['count', !Number.isInteger(count) || count < 1 || count > 99],
        ['description', typed.description.trim() === ''],
        ['evidence', rule?.evidenceRequired === true && typed.photos.length === 0],
    ]
    return found.filter(([, wrong]) => wrong).map(([field]) => field)
}

export function contentOf(typed: Typed, rule: Rule): Content {
    return {
        item: rule.code,
        title: rule.title,
        occurredOn: typed.occurredOn,
        count: Number(typed.count),
        event: typed.event.trim() || null,
        description: typed.description.trim(),
        evidence: typed.photos.map((photo) => photo.sha256),
    }
}

/** Points of a rule times the count typed; null while the count is no number. */
export function valueOf(rule: Rule, count: string): string | null {
    const points = decimal(rule.points)
    if (points === undefined || !/^\d{1,2}$/.test(count)) return null
    return plain(times(points, Number(count)))
}
