import { points } from '../number/points'

/** Points, coloured by whether they reward or deduct; the sign says it too. */
export function Points({ value, signed }: { value: string | null; signed?: boolean }) {
    const tone = signed && value !== null ? (value.startsWith('-') ? ' bad' : ' good') : ''
    return <span class={`points${tone}`}>{points(value, signed)}</span>
}
