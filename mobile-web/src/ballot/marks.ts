import { compare, decimal, isMultiple, add, plain } from '../number/decimal'
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
    if (mark === undefined) return tenths(9, scale)
    const step = { ...scale.step, units: scale.step.units * BigInt(direction) }
    return plain(clamped(add(mark, step), scale))
}

/** So many tenths of the maximum, or the next mark below where the steps do not meet it. */
export function tenths(count: number, scale: Scale): string {
    const { maximum, step } = scale
    const digits = Math.max(maximum.scale, step.scale)
    const raise = (value: Decimal) => value.units * 10n ** BigInt(digits - value.scale)
    const steps = (raise(maximum) * BigInt(count)) / (raise(step) * 10n)
    const mark = { units: step.units * steps, scale: step.scale }
    return plain(lean(mark))
}

/** The same without noughts at its end, which may be typed without end. */
export function lean(mark: Decimal): Decimal {
    let { units, scale } = mark
    while (scale > 0 && units % 10n === 0n) {
        units /= 10n
        scale -= 1
    }
    return { units, scale }
}

/** Tenths that are offered as quick choices. */
export const quickTenths = [6, 7, 8, 9, 10] as const

/** The tenths of the maximum from six tenths up, as far as they are marks. */
export function quickMarks(scale: Scale): readonly string[] {
    const { units, scale: digits } = scale.maximum
    return quickTenths
        .map((count) => ({ count, exact: units * BigInt(count) }))
        .filter(({ exact }) => isMultiple({ units: exact, scale: digits + 1 }, scale.step))
        .map(({ count }) => tenths(count, scale))
}
