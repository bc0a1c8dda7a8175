import type { SheetPaper } from './paper'
import { Criteria } from './criteria'
import { Mark } from './mark'
import { Quick } from './quick'
import { abstained, keyOf, markedRows } from '../ballot/rows'
import type { Row, Typed } from '../ballot/rows'
import type { Offer } from './offers'
import { t } from './texts'

/** One candidate: name, work report, and a mark, or one for each criterion, or none. */
export function Candidate(props: {
    candidate: SheetPaper['candidates'][number]
    rows: readonly Row[]
    offers: readonly Offer[]
    typed: Typed
    type: (changes: Typed) => void
    open: boolean
    toggle: () => void
}) {
    const { candidate, rows, typed, type } = props
    const left = typed[candidate.key] === abstained
    const marked = left ? 0 : markedRows(candidate.key, typed, rows)
    const single = rows.length === 1 && rows[0]?.criterion === null ? rows[0] : undefined
    const done = left || marked === rows.length
    return (
        <li class={done ? 'candidate candidate-done' : 'candidate'}>
            <div class="candidate-head">
                <div>
                    <h3>{candidate.name}</h3>
                    <p class="soft">{candidate.unit}</p>
                </div>
                {single ? (
                    <Mark
                        label={t('mark-of', { name: candidate.name })}
                        scale={single.scale}
                        value={left ? '' : (typed[candidate.key] ?? '')}
                        change={(value) => {
                            type({ [keyOf(candidate.key, single)]: value })
                        }}
                    />
                ) : (
                    <p class="candidate-marked">
                        {left ? t('abstained') : t('marked', { n: marked, all: rows.length })}
                    </p>
                )}
            </div>
            <Quick {...props} />
            {!single && <Criteria {...props} left={left} />}
            {candidate.workReport !== null && (
                <details>
                    <summary>{t('report')}</summary>
                    <p class="work-report">{candidate.workReport}</p>
                </details>
            )}
        </li>
    )
}
