import { add, decimal, plain } from '../../number/decimal'

/** A number one step up or down: a unit of the last digit that the original value has. */
export function stepped(value: string, original: string, by: 1 | -1): string {
    const now = decimal(value.trim()) ?? decimal(original)
    if (now === undefined) return value
    const scale = decimal(original)?.scale ?? 0
    return plain(add(now, { units: BigInt(by), scale }))
}
