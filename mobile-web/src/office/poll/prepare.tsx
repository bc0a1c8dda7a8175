import { useState } from 'preact/hooks'
import { PollChoiceDocument, PreparePollDocument } from '../../gql/graphql'
import type { PollChoiceQuery } from '../../gql/graphql'
import { uuidRandom } from '../shared/random-id'
import type { PageProps } from '../../route/page'
import { useNavigate } from '../../route/navigate'
import { useCommand } from '../../session/use-command'
import { useQuery } from '../../session/use-query'
import { Button } from '../../ui/button'
import { Field } from '../../ui/field'
import { text } from '../../ui/form'
import { EmptyState, Loaded } from '../../ui/loaded'
import { PageHeader } from '../../ui/page-header'
import { Refusals, refusalAt } from '../../ui/refusals'
import { t } from '../shared/texts'
import '../shared/office.css'

type Scheme = PollChoiceQuery['cycles'][number]['scheme']

/** Freezes candidates and voter groups for the poll about one pool. */
export default function Prepare({ query }: PageProps) {
    const choice = useQuery(PollChoiceDocument, {})
    return (
        <>
            <PageHeader title={t('poll.prepare')} back="/polls" />
            <Loaded query={choice}>
                {({ cycles }) => {
                    const cycle = cycles.find((one) => one.id === query.cycle) ?? cycles[0]
                    return cycle === undefined ? (
                        <EmptyState title={t('cycle.none')} />
                    ) : (
                        <Form cycle={cycle.id} scheme={cycle.scheme} />
                    )
                }}
            </Loaded>
        </>
    )
}

function Form({ cycle, scheme }: { cycle: string; scheme: Scheme }) {
    const [id] = useState(uuidRandom)
    const go = useNavigate()
    const prepare = useCommand(PreparePollDocument, (data) => data.preparePoll)
    const submit = async (data: FormData) => {
        const input = { id, cycle, pool: text(data, 'pool'), component: text(data, 'component') }
        const done = await prepare.run({ input })
        if (done?.poll) go(`/polls/${encodeURIComponent(done.poll.id)}`, true)
    }
    const ballots = scheme.components.flatMap((one) => ('pools' in one ? [one] : []))
    const [component, setComponent] = useState(ballots[0]?.key)
    const chosen = ballots.find((one) => one.key === component)
    return (
        <form
            class="card"
            onSubmit={(event) => {
                event.preventDefault()
                void submit(new FormData(event.currentTarget))
            }}
        >
            <p>{t('poll.prepare-text')}</p>
            <Choice
                name="component"
                label={t('poll.component')}
                options={ballots}
                choose={setComponent}
                refusal={refusalAt(prepare.refusals, 'component')}
            />
            <Choice
                key={component}
                name="pool"
                label={t('poll.pool')}
                options={chosen?.pools ?? []}
                refusal={refusalAt(prepare.refusals, 'pool')}
            />
            <Refusals
                refusals={prepare.refusals}
                fault={prepare.fault}
                shown={['pool', 'component']}
            />
            <Button kind="main" type="submit" wide busy={prepare.busy}>
                {t('poll.freeze')}
            </Button>
        </form>
    )
}

function Choice(props: {
    name: string
    label: string
    options: readonly { key: string; title: string }[]
    choose?: (key: string) => void
    refusal: string | undefined
}) {
    return (
        <Field label={props.label} refusal={props.refusal}>
            {(control) => (
                <select
                    {...control}
                    name={props.name}
                    onInput={(event) => props.choose?.(event.currentTarget.value)}
                >
                    {props.options.map((option) => (
                        <option key={option.key} value={option.key}>
                            {option.title}
                        </option>
                    ))}
                </select>
            )}
        </Field>
    )
}
