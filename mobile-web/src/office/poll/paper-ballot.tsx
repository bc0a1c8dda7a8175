import { useState } from 'preact/hooks'
import { EnterPaperBallotDocument } from '../../gql/graphql'
import { givenOf, rowsOf } from '../../ballot/rows'
import type { Typed } from '../../ballot/rows'
import { useCommand } from '../../session/use-command'
import { Button } from '../../ui/button'
import { Refusals } from '../../ui/refusals'
import { t } from '../shared/texts'
import { Lines } from './paper-lines'
import type { Paper } from './teller'

/** One paper ballot as a teller reads it. */
export function PaperBallot(props: { slip: string; paper: Paper; done: () => void }) {
    const { slip, paper } = props
    const [typed, setTyped] = useState<Typed>({})
    const [checked, setChecked] = useState(false)
    const [state, setState] = useState<'FIRST_TELLER' | 'CAST' | null>(null)
    const enter = useCommand(EnterPaperBallotDocument, (data) => data.enterPaperBallot)
    const submit = async () => {
        setChecked(true)
        const given = givenOf(paper.candidates, typed, rowsOf(paper))
        if (given.length < paper.candidates.length) return
        const done = await enter.run({ input: { slip, marks: given.flat() } })
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
                typed={typed}
                type={(changes) => {
                    setTyped((before) => ({ ...before, ...changes }))
                }}
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
