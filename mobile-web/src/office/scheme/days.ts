/** A month and a day, as `12-20` says them; undefined for anything else. */
export function monthAndDay(value: string): readonly [month: number, day: number] | undefined {
    const [, month, day] = /^(\d{1,2})-(\d{1,2})$/.exec(value) ?? []
    if (month === undefined || day === undefined) return undefined
    const read = [Number(month), Number(day)] as const
    return read[0] >= 1 && read[0] <= 12 && read[1] >= 1 && read[1] <= 31 ? read : undefined
}

/** As the contract sends it: two digits each, the day no later than the month has it. */
export function dayText(month: number, day: number): string {
    const two = (n: number) => String(n).padStart(2, '0')
    return `${two(month)}-${two(Math.min(day, daysIn(month)))}`
}

/** How many days a month can have. */
export function daysIn(month: number): number {
    return new Date(Date.UTC(leapYear, month, 0)).getUTCDate()
}

const leapYear = 2024
