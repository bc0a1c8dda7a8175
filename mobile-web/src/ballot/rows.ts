import { add, decimal, plain, product, quotient } from '../number/decimal'
import type { Decimal } from '../number/decimal'
import { lean, markOf, scaleOf, tenths } from './marks'
import type { Scale } from './marks'
import type { MarkedPaper } from './paper'

/** What every candidate is given a mark for: a criterion, or (null) the candidate as a whole. */
export interface Row {
    criterion: string | null
    title: string
    scale: Scale
}

/** Marks as typed, under `3`, or under `3/quality` where the paper has criteria. */
export type Typed = Readonly<Record<string, string>>

/** A mark, or null for an abstention, as it is sent. */
export interface Given {
    candidate: string
    criterion: string | null
    mark: string | null
}

const none: Decimal = { units: 0n, scale: 0 }

/** What is typed under a candidate's key to abstain. */
export const abstained = '-'

export function rowsOf(paper: MarkedPaper): readonly Row[] {
    if (paper.criteria.length === 0) {
        return [{ criterion: null, title: '', scale: scaleOf(paper.maximum, paper.step) }]
    }
    return paper.criteria.map(({ key, title, maximum }) => ({
        criterion: key,
        title,
        scale: scaleOf(maximum, paper.step),
    }))
}

export function keyOf(candidate: string, row: Row): string {
    return row.criterion === null ? candidate : `${candidate}/${row.criterion}`
}

/** How many of a candidate's rows have a mark. */
export function markedRows(candidate: string, typed: Typed, rows: readonly Row[]): number {
    return rows.filter((row) => markOf(typed[keyOf(candidate, row)] ?? '', row.scale)).length
}

/** What was given to each candidate who has all marks, or an abstention, in their order. */
export function givenOf(
    candidates: readonly { key: string }[],
    typed: Typed,
    rows: readonly Row[],
): readonly (readonly Given[])[] {
    return candidates.flatMap(({ key }): Given[][] => {
        if (typed[key] === abstained) return [[{ candidate: key, criterion: null, mark: null }]]
        const given = rows.flatMap((row): Given[] => {
            const mark = markOf(typed[keyOf(key, row)] ?? '', row.scale)
            if (!mark) return []
            return [{ candidate: key, criterion: row.criterion, mark: plain(lean(mark)) }]
        })
        return given.length === rows.length ? [given] : []
    })
}

/** So many tenths of every row. */
export function tenthsOf(rows: readonly Row[], count: number): readonly string[] {
    return rows.map((row) => tenths(count, row.scale))
}

/** What is typed when a candidate gets these marks, one for each row. */
export function filled(candidate: string, marks: readonly string[], rows: readonly Row[]): Typed {
    const typed = rows.map((row, i) => [keyOf(candidate, row), marks[i]])
    return { [candidate]: '', ...Object.fromEntries(typed) } as Typed
}

/** What is typed when whoever was neither marked nor abstained about gets so many tenths. */
export function filledUp(
    candidates: readonly { key: string }[],
    typed: Typed,
    count: number,
    rows: readonly Row[],
): Typed {
    const open = candidates.filter(
        ({ key }) => typed[key] !== abstained && markedRows(key, typed, rows) === 0,
    )
    const marks = tenthsOf(rows, count)
    return Object.assign({}, ...open.map(({ key }) => filled(key, marks, rows))) as Typed
}

function sum(marks: readonly Given[]): Decimal {
    return marks
        .map(({ mark }) => decimal(mark ?? '') ?? none)
        .reduce((total, mark) => add(total, mark), none)
}

/**
 * The mean of what was given, abstentions apart, to two digits: where there are criteria, maximum ×
 * sum of marks ÷ sum of the criteria's maxima. Undefined without any.
 */
export function averageOf(
    given: readonly (readonly Given[])[],
    rows: readonly Row[],
    maximum: string,
): string | undefined {
    const judged = given.filter(([first]) => first?.mark !== null)
    if (judged.length === 0) return undefined
    const total = sum(judged.flat())
    const most = rows.map((row) => row.scale.maximum).reduce(add)
    const all = { units: most.units * BigInt(judged.length), scale: most.scale }
    return plain(quotient(product(total, decimal(maximum) ?? none), all, 2))
}

/** Whether several candidates have marks, and all the same ones. */
export function allSame(given: readonly (readonly Given[])[]): boolean {
    const judged = given.filter(([first]) => first?.mark !== null)
    const marks = judged.map((one) => one.map(({ mark }) => mark).join())
    return marks.length > 1 && new Set(marks).size === 1
}

/** The longest that can be given on this sheet, for bodies of one length. */
export function longestOf(
    candidates: readonly { key: string }[],
    rows: readonly Row[],
): readonly Given[] {
    return candidates.flatMap(({ key }): Given[] => {
        const marks = rows.map(({ criterion, scale }) => ({
            candidate: key,
            criterion,
            mark: widest(scale),
        }))
        const abstention = [{ candidate: key, criterion: null, mark: null }]
        return lengthOf(abstention) > lengthOf(marks) ? abstention : marks
    })
}

function lengthOf(given: readonly Given[]): number {
    return JSON.stringify(given).length
}

function widest({ maximum, step }: Scale): string {
    const digits = Math.max(maximum.scale, step.scale)
    const whole = String(maximum.units / 10n ** BigInt(maximum.scale)).length
    const mark = '9'.repeat(whole) + (digits > 0 ? `.${'9'.repeat(digits)}` : '')
    return mark.padStart(2, '9')
}
