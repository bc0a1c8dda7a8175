import { useState } from 'preact/hooks'
import { EnterPaperBallotDocument } from '../../gql/graphql'
import { useCommand } from '../../session/use-command'
import type { Refusal } from '../../session/use-command'
import { Button } from '../../ui/button'
import { Field } from '../../ui/field'
import { Refusals } from '../../ui/refusals'
import { Stepper } from '../../ui/stepper'
import { t } from '../shared/texts'
import { isMark, stepped } from './marks'
import type { Paper } from './teller'

type Marks = Readonly<Record<string, string>>

/** What is refused about the candidate at a place of the list. */
export function refusalOf(refusals: readonly Refusal[], place: number): string | undefined {
    const found = refusals.find(
        ({ path }) => path[path.indexOf('marks') + 1] === String(place) && path.includes('marks'),
    )
    return found?.message
}

/** One paper ballot as a teller reads it. */
export function PaperBallot(props: { slip: string; paper: Paper; done: () => void }) {
    const { slip, paper } = props
    const [marks, setMarks] = useState<Marks>({})
    const [checked, setChecked] = useState(false)
    const [state, setState] = useState<'FIRST_TELLER' | 'CAST' | null>(null)
    const enter = useCommand(EnterPaperBallotDocument, (data) => data.enterPaperBallot)
    const submit = async () => {
        setChecked(true)
        if (!paper.candidates.every((one) => isMark(marks[one.key] ?? '', paper))) return
        const given = paper.candidates.map((one) => ({
            candidate: one.key,
            mark: (marks[one.key] ?? '').trim(),
        }))
        const done = await enter.run({ input: { slip, marks: given } })
        if (done) setState(done.state)
    }
    if (state !== null) return <Entered state={state} done={props.done} />
    const shown = paper.candidates.map((_, place) => String(place))
    return (
        <form
            class="stack"
            noValidate
            onSubmit={(event) => {
                event.preventDefault()
                void submit()
            }}
        >
            <p class="soft">
                {paper.title} · {paper.group} · {t('teller.scale', { maximum: paper.maximum })}
            </p>
            <Lines
                paper={paper}
                marks={marks}
                change={setMarks}
                refusals={enter.refusals}
                checked={checked}
            />
            <Refusals refusals={enter.refusals} fault={enter.fault} shown={shown} />
            <Button kind="main" type="submit" wide busy={enter.busy}>
                {t('teller.enter')}
            </Button>
            <Button wide onClick={props.done}>
                {t('teller.other')}
            </Button>
        </form>
    )
}

function Lines(props: {
    paper: Paper
    marks: Marks
    change: (marks: Marks) => void
    refusals: readonly Refusal[]
    checked: boolean
}) {
    const { paper, marks } = props
    return (
        <div class="card marks">
            {paper.candidates.map((one, place) => {
                const mark = marks[one.key] ?? ''
                const change = (next: string) => {
                    props.change({ ...marks, [one.key]: next })
                }
                const wrong = props.checked && !isMark(mark, paper)
                const range = t('teller.range', { maximum: paper.maximum, step: paper.step })
                return (
                    <Field
                        key={one.key}
                        label={`${place + 1}. ${one.name}（${one.unit}）`}
                        refusal={wrong ? range : refusalOf(props.refusals, place)}
                    >
                        {(control) => (
                            <Stepper
                                control={control}
                                value={mark}
                                change={change}
                                lower={() => {
                                    change(stepped(mark, -1, paper))
                                }}
                                raise={() => {
                                    change(stepped(mark, 1, paper))
                                }}
                            />
                        )}
                    </Field>
                )
            })}
        </div>
    )
}

function Entered({ state, done }: { state: 'FIRST_TELLER' | 'CAST'; done: () => void }) {
    return (
        <section class="card" role="status">
            <h2>{t(`teller.${state}`)}</h2>
            <p>{t(`teller.${state}-text`)}</p>
            <Button kind="main" wide onClick={done}>
                {t('teller.next')}
            </Button>
        </section>
    )
}
