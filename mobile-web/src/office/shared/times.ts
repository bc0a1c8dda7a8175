/** How many times, as typed; undefined for anything but 1 to 99. */
export function timesOf(typed: string): number | undefined {
    return /^[1-9]\d?$/.test(typed.trim()) ? Number(typed) : undefined
}
