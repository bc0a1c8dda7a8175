/** What tells a version of a scheme from all others. */
interface Version {
    name: string
    version: number
    basedOn?: string | null
}

/** A scheme's versions, the newest apart. */
export interface Versions<S extends Version> {
    newest: S
    older: readonly S[]
}

/** As the contract names a version: `womens-federation@1`. */
export function reference({ name, version }: Version): string {
    return `${name}@${version}`
}

/** Schemes by name in the order given, their versions newest first. */
export function byName<S extends Version>(schemes: readonly S[]): readonly Versions<S>[] {
    const names = [...new Set(schemes.map((scheme) => scheme.name))]
    return names.flatMap((name) => {
        const [newest, ...older] = schemes
            .filter((scheme) => scheme.name === name)
            .toSorted((a, b) => b.version - a.version)
        return newest === undefined ? [] : [{ newest, older }]
    })
}

/** What a version is compared with first: what it was begun from, else the nearest of its name. */
export function predecessor<S extends Version>(of: S, schemes: readonly S[]): S | undefined {
    const others = schemes
        .filter((scheme) => scheme.name === of.name && scheme.version !== of.version)
        .toSorted((a, b) => b.version - a.version)
    return (
        schemes.find((scheme) => reference(scheme) === of.basedOn) ??
        others.find((scheme) => scheme.version < of.version) ??
        others.at(-1)
    )
}

/** Two versions of one name in the order in which they came; of two names, as they were given. */
export function inOrder<S extends Version>(shown: S, other: S): readonly [older: S, newer: S] {
    const later = shown.name === other.name && other.version > shown.version
    return later ? [shown, other] : [other, shown]
}

const longestName = 40

/** Whether a scheme can be called so. */
export function isName(typed: string): boolean {
    return (
        typed.length > 1 &&
        typed.length <= longestName &&
        /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(typed)
    )
}
