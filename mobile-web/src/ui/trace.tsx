import { t } from '../i18n/base'
import { points } from '../number/points'

/** A line of an explanation; deeper ones explain the nearest shallower one above. */
export interface Line {
    depth: number
    label: string
    clause: string | null
    value: string | null
    note: string | null
    claim: string | null
}

function Words({ line }: { line: Line }) {
    return (
        <>
            <span class="trace-label">
                {line.claim === null ? (
                    line.label
                ) : (
                    <a href={`/claims/${encodeURIComponent(line.claim)}`}>{line.label}</a>
                )}
                {line.clause !== null && <span class="clause">{line.clause}</span>}
                {line.note !== null && <span class="trace-note">{line.note}</span>}
            </span>
            <span class="points">{points(line.value)}</span>
        </>
    )
}

/** Why a score is what it is, from the whole down to clause and claim. */
export function Trace({ lines }: { lines: readonly Line[] }) {
    return (
        <ol class="trace" aria-label={t('ui.trace')}>
            {lines.map((line, i) => (
                <li key={i} class={`trace-line depth-${Math.min(line.depth, 5)}`}>
                    <span class="heard-only">{t('ui.depth', { n: line.depth + 1 })}</span>
                    <Words line={line} />
                </li>
            ))}
        </ol>
    )
}
