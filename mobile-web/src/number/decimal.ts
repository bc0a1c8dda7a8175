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

/** A mean to `scale` digits, halves away from zero. */
export function mean(sum: Decimal, count: number, scale: number): Decimal {
    const finer = Math.max(sum.scale, scale)
    const top = raised(sum, finer)
    const by = BigInt(count) * 10n ** BigInt(finer - scale)
    const half = top < 0n ? -by : by
    return { units: (2n * top + half) / (2n * by), scale }
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
