import { add, compare, decimal, isMultiple, mean, plain } from '../number/decimal'
import type { Decimal } from '../number/decimal'

/** What a mark must be: from 0 to `maximum`, a multiple of `step`. */
export interface Scale {
    maximum: Decimal
    step: Decimal
}

const zero: Decimal = { units: 0n, scale: 0 }

/** The scale of a ballot paper, from the contract's decimals. */
export function scaleOf(maximum: string, step: string): Scale {
    return { maximum: decimal(maximum) ?? zero, step: decimal(step) ?? { units: 1n, scale: 0 } }
}

/** A mark as typed, if it is one; full-width digits of a Chinese keyboard are taken too. */
export function markOf(text: string, scale: Scale): Decimal | undefined {
    const mark = decimal(text.normalize('NFKC').trim())
    if (mark === undefined) return undefined
    const within = compare(mark, zero) >= 0 && compare(mark, scale.maximum) <= 0
    return within && isMultiple(mark, scale.step) ? mark : undefined
}

function clamped(mark: Decimal, scale: Scale): Decimal {
    if (compare(mark, zero) < 0) return zero
    return compare(mark, scale.maximum) > 0 ? scale.maximum : mark
}

/** One step up (1) or down (−1); from nothing it begins at nine tenths of the maximum. */
export function stepped(text: string, direction: 1 | -1, scale: Scale): string {
    const mark = markOf(text, scale)
    if (mark === undefined) return plain(begin(scale))
    const step = { ...scale.step, units: scale.step.units * BigInt(direction) }
    return plain(clamped(add(mark, step), scale))
}

function begin(scale: Scale): Decimal {
    const ninth = quickMarks(scale).at(-2)
    return (ninth === undefined ? undefined : decimal(ninth)) ?? scale.maximum
}

/** The tenths of the maximum from six tenths up, as far as they are marks. */
export function quickMarks(scale: Scale): readonly string[] {
    const { units, scale: digits } = scale.maximum
    return [6n, 7n, 8n, 9n, 10n]
        .filter((tenths) => (units * tenths) % 10n === 0n)
        .map((tenths) => ({ units: (units * tenths) / 10n, scale: digits }))
        .filter((mark) => isMultiple(mark, scale.step))
        .map(plain)
}

/** The mean of the marks to two digits; undefined without any. */
export function average(marks: readonly Decimal[]): string | undefined {
    if (marks.length === 0) return undefined
    return plain(mean(marks.reduce(add), marks.length, 2))
}

/** What is typed to abstain about a candidate. */
export const abstained = '-'

/** A mark, or null for an abstention, as it is sent. */
export interface Given {
    candidate: string
    mark: string | null
}

/** The marks and abstentions among what was typed, in the order of the candidates. */
export function givenOf(
    candidates: readonly { key: string }[],
    typed: Readonly<Record<string, string>>,
    scale: Scale,
): readonly Given[] {
    return candidates.flatMap(({ key }): Given[] => {
        const text = typed[key] ?? ''
        if (text === abstained) return [{ candidate: key, mark: null }]
        const mark = markOf(text, scale)
        return mark === undefined ? [] : [{ candidate: key, mark: plain(mark) }]
    })
}

function marksOf(given: readonly Given[]): readonly Decimal[] {
    return given.flatMap(({ mark }) => (mark === null ? [] : [decimal(mark) ?? zero]))
}

/** The mean of the marks given; undefined without any. */
export function averageOf(given: readonly Given[]): string | undefined {
    return average(marksOf(given))
}

/** Whether several candidates have marks, and all the same one. */
export function allSame(given: readonly Given[]): boolean {
    const marks = marksOf(given)
    return marks.length > 1 && new Set(marks.map(plain)).size === 1
}

/** The longest that can be given on this sheet, for bodies of one length. */
export function longestOf(candidates: readonly { key: string }[], scale: Scale): readonly Given[] {
    const digits = Math.max(scale.maximum.scale, scale.step.scale)
    const whole = String(scale.maximum.units / 10n ** BigInt(scale.maximum.scale)).length
    const mark = '9'.repeat(whole) + (digits > 0 ? `.${'9'.repeat(digits)}` : '')
    return candidates.map(({ key }) => ({ candidate: key, mark: mark.padStart(2, '9') }))
}
