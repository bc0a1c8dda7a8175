import { byUnit, listed, namesakes } from './voters'

type Rolls = Parameters<typeof listed>[0]

/** Who is missing, by unit; only those who share a name are told apart by their numbers. */
export function missing(rolls: Rolls): { unit: string; names: string[] }[] {
    const people = listed(rolls)
    const twice = namesakes(people)
    return byUnit(people).map(({ unit, people: members }) => ({
        unit,
        names: members.map(({ name, number }) => (twice.has(name) ? `${name}（${number}）` : name)),
    }))
}

/** The chase list as text, a line for every unit, to be sent on. */
export function chaseText(head: string, units: ReturnType<typeof missing>): string {
    const lines = units.map(({ unit, names }) => `${unit}（${names.length}）：${names.join('、')}`)
    return [head, ...lines].join('\n')
}
