import type { ApiFault } from '../api/fault'
import { FaultNote } from './fault-note'

interface Spoken {
    message: string
    path: readonly string[]
}

/** The sentence that concerns a field, by the last word of its path; undefined if none does. */
export function refusalAt(refusals: readonly Spoken[], field: string): string | undefined {
    const found = refusals.filter((refusal) => refusal.path.includes(field))
    return found.length === 0 ? undefined : found.map((refusal) => refusal.message).join(' ')
}

/** What concerns the command as a whole, or a field that `shown` does not name. */
export function Refusals(props: {
    refusals: readonly Spoken[]
    fault?: ApiFault | undefined
    shown?: readonly string[]
}) {
    const shown = props.shown ?? []
    const rest = props.refusals.filter((one) => !one.path.some((part) => shown.includes(part)))
    return (
        <>
            {rest.length > 0 && (
                <div class="note note-bad" role="alert">
                    {rest.map((one) => (
                        <p key={one.message}>{one.message}</p>
                    ))}
                </div>
            )}
            {props.fault && <FaultNote fault={props.fault} />}
        </>
    )
}
