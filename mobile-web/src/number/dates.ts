import { language } from '../i18n/language'

const zone = 'Asia/Shanghai'

function shown(instant: string, options: Intl.DateTimeFormatOptions): string {
    const date = new Date(instant)
    if (Number.isNaN(date.getTime())) return instant
    return new Intl.DateTimeFormat(language.get(), { timeZone: zone, ...options }).format(date)
}

/** A calendar day (`2026-03-08`) as people read it. */
export function day(date: string): string {
    return shown(`${date}T12:00:00+08:00`, { year: 'numeric', month: 'long', day: 'numeric' })
}

/** An instant as people read it, to the minute, in the organisation's time zone. */
export function moment(instant: string): string {
    return shown(instant, {
        month: 'numeric',
        day: 'numeric',
        hour: '2-digit',
        minute: '2-digit',
        hourCycle: 'h23',
    })
}

/** The time of day, to the minute or the second, in the organisation's time zone. */
export function clock(millis: number, seconds = false): string {
    return shown(new Date(millis).toISOString(), {
        hour: '2-digit',
        minute: '2-digit',
        ...(seconds ? { second: '2-digit' } : {}),
        hourCycle: 'h23',
    })
}

/** Today in the organisation's time zone, as the contract sends days. */
export function today(now: Date = new Date()): string {
    return new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(now)
}
