const second = 1_000
const minute = 60 * second
const hour = 60 * minute
const day = 24 * hour

const two = (number: number) => String(number).padStart(2, '0')

/**
 * What is left until an announced end, as a running clock: `4:05`, `1:04:05`. `over` once it has
 * passed; undefined where no end was announced, or where it is days away and no clock need run.
 */
export function timeLeft(until: string | null, now: number): string | undefined {
    if (until === null) return undefined
    const left = Date.parse(until) - now
    if (left <= 0) return 'over'
    if (left >= day) return undefined
    // The last second shows as 0:01, and ends with it.
    const whole = Math.ceil(left / second) * second
    const hours = Math.floor(whole / hour)
    const minutes = Math.floor((whole % hour) / minute)
    const seconds = two((whole % minute) / second)
    return hours > 0 ? `${hours}:${two(minutes)}:${seconds}` : `${minutes}:${seconds}`
}
