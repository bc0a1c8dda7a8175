import type { DraftAtWorkFragment } from '../../gql/graphql'

export type Draft = DraftAtWorkFragment
export type Group = Draft['settings'][number]
export type Setting = Group['settings'][number]

/** Groups of one part of the scheme: of a component, of all pools, of its grades. */
export interface Section {
    /** The part's place in the file, a JSON pointer. */
    at: string
    groups: readonly Group[]
}

/** The part of the file that a place lies in; a component is a part of its own. */
function partOf(at: string): string {
    const steps = at.split('/')
    return steps.slice(0, steps[1] === 'components' ? 3 : 2).join('/')
}

/** The groups by the part of the scheme that they lie in, in the file's order. */
export function sections(groups: readonly Group[]): readonly Section[] {
    const parts = [...new Set(groups.map((group) => partOf(group.at)))]
    return parts.map((at) => ({ at, groups: groups.filter((group) => partOf(group.at) === at) }))
}

function says(text: string, words: readonly string[]): boolean {
    const lower = text.toLowerCase()
    return words.every((word) => lower.includes(word))
}

function textOf(group: Group): string {
    const settings = group.settings.flatMap(({ label, value }) => [label, value])
    return [...group.path, ...settings].join(' ')
}

/** The groups in which all words of a search stand, in whatever place. */
export function search(groups: readonly Group[], typed: string): readonly Group[] {
    const words = typed.toLowerCase().split(/\s+/).filter(Boolean)
    return groups.filter((group) => says(textOf(group), words))
}

/** What a group is called below its section's heading; empty where it is the section itself. */
export function titleBelow(heading: string, group: Group): string {
    return (group.path[0] === heading ? group.path.slice(1) : group.path).join(' › ')
}
