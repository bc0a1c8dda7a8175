/** Somebody on the roll or the roster. */
export interface Person {
    number: string
    name: string
    unit: string
}

/** Somebody on a roll, and in which group. */
export interface Listed extends Person {
    linked: boolean
    group: string
    title: string
}

interface Roll {
    key: string
    title: string
    voters: readonly (Person & { linked: boolean })[]
}

/** Everybody on the rolls, group by group. */
export function listed(rolls: readonly Roll[]): Listed[] {
    return rolls.flatMap(({ key, title, voters }) =>
        voters.map((voter) => ({ ...voter, group: key, title })),
    )
}

/** Everybody who is on more than one roll, and so would vote more than once, by the first of them. */
export function inSeveral(people: readonly Listed[]): Listed[] {
    const seen = new Set<string>()
    const twice = new Set<string>()
    for (const { number } of people) (seen.has(number) ? twice : seen).add(number)
    return people.filter(({ number }) => twice.delete(number))
}

/** Those whose name has the text in it, or whose number begins with it, as the roster is searched. */
export function found<P extends Person>(people: readonly P[], text: string | null): P[] {
    if (text === null) return []
    return people.filter(({ name, number }) => name.includes(text) || number.startsWith(text))
}

/** Voters by unit, units as they first come. */
export function byUnit<P extends Person>(people: readonly P[]): { unit: string; people: P[] }[] {
    const units = new Map<string, P[]>()
    for (const person of people) {
        const others = units.get(person.unit)
        if (others) others.push(person)
        else units.set(person.unit, [person])
    }
    return [...units].map(([unit, members]) => ({ unit, people: members }))
}

/** The names that more than one of these people bear: only their numbers tell them apart. */
export function namesakes(people: readonly Person[]): ReadonlySet<string> {
    const seen = new Set<string>()
    const twice = new Set<string>()
    for (const { name } of people) (seen.has(name) ? twice : seen).add(name)
    return twice
}
