import { quickMarks, quickTenths } from '../ballot/marks'
import type { SheetPaper } from './paper'
import { abstained, filled } from '../ballot/rows'
import type { Row, Typed } from '../ballot/rows'
import { t } from './texts'

interface Choice {
    text: string
    name: string
    changes: Typed
}

/** What one tap gives a candidate: a mark, or the same tenths of every criterion. */
function choices(candidate: { key: string; name: string }, rows: readonly Row[]): Choice[] {
    const [first] = rows
    if (first?.criterion === null) {
        return quickMarks(first.scale).map((mark) => ({
            text: mark,
            name: t('quick-of', { name: candidate.name, mark }),
            changes: { [candidate.key]: mark },
        }))
    }
    return quickTenths.map((count) => ({
        text: t('tenths', { n: count * 10 }),
        name: t('tenths-of', { name: candidate.name, n: count * 10 }),
        changes: filled(candidate.key, count, rows),
    }))
}

/** Quick choices and abstention, one row of buttons. */
export function Quick(props: {
    candidate: SheetPaper['candidates'][number]
    rows: readonly Row[]
    typed: Typed
    type: (changes: Typed) => void
}) {
    const { candidate, rows, typed, type } = props
    const left = typed[candidate.key] === abstained
    const isChosen = ({ changes }: Choice) =>
        Object.entries(changes).every(([key, value]) => (typed[key] ?? '') === value)
    return (
        <div class="quick" role="group" aria-label={`${t('quick')} ${candidate.name}`}>
            {choices(candidate, rows).map((choice) => (
                <button
                    key={choice.text}
                    type="button"
                    aria-pressed={isChosen(choice)}
                    aria-label={choice.name}
                    onClick={() => {
                        type(choice.changes)
                    }}
                >
                    {choice.text}
                </button>
            ))}
            <button
                type="button"
                aria-pressed={left}
                aria-label={t('abstain-of', { name: candidate.name })}
                onClick={() => {
                    type({ [candidate.key]: left ? '' : abstained })
                }}
            >
                {t('abstain')}
            </button>
        </div>
    )
}
