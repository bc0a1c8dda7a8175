/** An exact decimal number: `units` times ten to the power of minus `scale`. */
export interface Decimal {
    units: bigint
    scale: number
}

/** Reads `"94.35"`, `"-2"`; undefined for anything else. No exponent, no blank. */
export function decimal(text: string): Decimal | undefined {
    const parts = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text)
    if (!parts) return undefined
    const fraction = parts[3] ?? ''
    const units = BigInt((parts[2] ?? '') + fraction)
    return { units: parts[1] === '-' ? -units : units, scale: fraction.length }
}

function raised(value: Decimal, scale: number): bigint {
    return value.units * 10n ** BigInt(scale - value.scale)
}

export function add(a: Decimal, b: Decimal): Decimal {
    const scale = Math.max(a.scale, b.scale)
    return { units: raised(a, scale) + raised(b, scale), scale }
}

/** A number taken `count` times; `count` is a whole number. */
export function times(value: Decimal, count: number): Decimal {
    return { units: value.units * BigInt(count), scale: value.scale }
}

export function compare(a: Decimal, b: Decimal): number {
    const scale = Math.max(a.scale, b.scale)
    const difference = raised(a, scale) - raised(b, scale)
    return difference > 0n ? 1 : difference < 0n ? -1 : 0
}

/** Whether `value` is a whole multiple of `step`. */
export function isMultiple(value: Decimal, step: Decimal): boolean {
    const scale = Math.max(value.scale, step.scale)
    return step.units !== 0n && raised(value, scale) % raised(step, scale) === 0n
}

export function product(a: Decimal, b: Decimal): Decimal {
    return { units: a.units * b.units, scale: a.scale + b.scale }
}

/** A quotient to `scale` digits, halves away from zero; `by` is above zero. */
export function quotient(value: Decimal, by: Decimal, scale: number): Decimal {
    const finer = Math.max(value.scale, by.scale + scale)
    const top = raised(value, finer)
    const divisor = raised(by, finer - scale)
    const half = top < 0n ? -divisor : divisor
    return { units: (2n * top + half) / (2n * divisor), scale }
}

/** As the contract sends it: `"94.35"`. */
export function plain(value: Decimal): string {
    const digits = (value.units < 0n ? -value.units : value.units)
        .toString()
        .padStart(value.scale + 1, '0')
    const whole = digits.slice(0, digits.length - value.scale)
    const sign = value.units < 0n ? '-' : ''
    return value.scale === 0 ? sign + whole : `${sign}${whole}.${digits.slice(-value.scale)}`
}
