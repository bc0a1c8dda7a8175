import { useId } from 'preact/hooks'
import { points } from '../number/points'
import { Stepper } from '../ui/stepper'
import { abstained, markOf, quickMarks, stepped } from './marks'
import type { Scale } from './marks'
import type { SheetPaper } from './paper'
import { t } from './texts'

/** One candidate: name, work report, and a mark by stepper, by number or by tens, or none. */
export function Candidate(props: {
    candidate: SheetPaper['candidates'][number]
    scale: Scale
    paper: SheetPaper
    value: string
    change: (value: string) => void
}) {
    const { candidate, scale, paper, value, change } = props
    const id = useId()
    const left = value === abstained
    const good = left || markOf(value, scale) !== undefined
    const faulty = !good && value !== ''
    const label = t('mark-of', { name: candidate.name })
    return (
        <li class={good ? 'candidate candidate-done' : 'candidate'}>
            <div class="candidate-head">
                <div>
                    <h3>{candidate.name}</h3>
                    <p class="soft">{candidate.unit}</p>
                </div>
                <Stepper
                    label={label}
                    value={left ? '' : value}
                    change={change}
                    lower={() => {
                        change(stepped(value, -1, scale))
                    }}
                    raise={() => {
                        change(stepped(value, 1, scale))
                    }}
                    control={{
                        id,
                        'aria-invalid': faulty || undefined,
                        'aria-describedby': faulty ? `${id}-wrong` : undefined,
                    }}
                />
            </div>
            <Quick name={candidate.name} value={value} scale={scale} change={change} />
            {faulty && (
                <p class="field-refusal" id={`${id}-wrong`}>
                    {t('wrong', { max: points(paper.maximum), step: points(paper.step) })}
                </p>
            )}
            {candidate.workReport !== null && (
                <details>
                    <summary>{t('report')}</summary>
                    <p class="work-report">{candidate.workReport}</p>
                </details>
            )}
        </li>
    )
}

function Quick(props: {
    name: string
    value: string
    scale: Scale
    change: (value: string) => void
}) {
    const { name, value, scale, change } = props
    return (
        <div class="quick" role="group" aria-label={`${t('quick')} ${name}`}>
            {quickMarks(scale).map((mark) => (
                <button
                    key={mark}
                    type="button"
                    aria-pressed={value === mark}
                    aria-label={t('quick-of', { name, mark })}
                    onClick={() => {
                        change(mark)
                    }}
                >
                    {mark}
                </button>
            ))}
            <button
                type="button"
                aria-pressed={value === abstained}
                aria-label={t('abstain-of', { name })}
                onClick={() => {
                    change(value === abstained ? '' : abstained)
                }}
            >
                {t('abstain')}
            </button>
        </div>
    )
}
