/**
 * Points as people read them: the digits as the server sent them, with a true minus sign; with
 * `signed` a reward says `+`. Never by way of a binary fraction.
 */
export function points(value: string | null | undefined, signed = false): string {
    if (value === null || value === undefined) return '—'
    if (value.startsWith('-')) return `\u2212${value.slice(1)}`
    return signed && /[1-9]/.test(value) ? `+${value}` : value
}
