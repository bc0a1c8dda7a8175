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
