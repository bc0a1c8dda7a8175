import { add, compare, decimal, isMultiple, plain } from '../../number/decimal'

/** The scale that marks are given on. */
export interface Scale {
    maximum: string
    step: string
}

/** Whether a mark is typed as the scale permits. */
export function isMark(typed: string, scale: Scale): boolean {
    const mark = decimal(typed.trim())
    const maximum = decimal(scale.maximum)
    const step = decimal(scale.step)
    if (!mark || !maximum || !step) return false
    return mark.units >= 0n && compare(mark, maximum) <= 0 && isMultiple(mark, step)
}

/** The mark one step up or down, held within the scale; from nothing it begins at the maximum. */
export function stepped(typed: string, by: 1 | -1, scale: Scale): string {
    const mark = decimal(typed.trim())
    const maximum = decimal(scale.maximum)
    const step = decimal(scale.step)
    if (!maximum || !step) return typed
    if (!mark) return scale.maximum
    const next = add(mark, { units: BigInt(by) * step.units, scale: step.scale })
    if (next.units < 0n) return '0'
    return compare(next, maximum) > 0 ? scale.maximum : plain(next)
}
