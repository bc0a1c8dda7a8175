import type { EntryCatalogueQuery } from '../../gql/graphql'

type Cycle = NonNullable<EntryCatalogueQuery['currentCycle']>
type Component = Cycle['scheme']['components'][number]
export type Rule = Extract<Component, { items: unknown }>['items'][number]

/** The rules of a scheme's ledgers that are the office's to enter. */
export function rulesOf(cycle: Pick<Cycle, 'scheme'>): Rule[] {
    return cycle.scheme.components
        .flatMap((one) => ('items' in one ? one.items : []))
        .filter((rule) => rule.claimant === 'OFFICE')
}

/** Rules whose title or clause holds every word that is searched for. */
export function matching(rules: readonly Rule[], search: string): readonly Rule[] {
    const words = search.toLowerCase().split(/\s+/).filter(Boolean)
    return rules.filter((rule) => {
        const text = `${rule.title} ${rule.clause ?? ''}`.toLowerCase()
        return words.every((word) => text.includes(word))
    })
}
