import { useState } from 'preact/hooks'
import { PollChoiceDocument } from '../../gql/graphql'
import type { PollChoiceQuery, VoterMode } from '../../gql/graphql'
import { uuidRandom } from '../shared/random-id'
import type { PageProps } from '../../route/page'
import { useNavigate } from '../../route/navigate'
import type { Refusal } from '../../session/use-command'
import { useQuery } from '../../session/use-query'
import { Button } from '../../ui/button'
import { Field } from '../../ui/field'
import { EmptyState, Loaded } from '../../ui/loaded'
import { PageHeader } from '../../ui/page-header'
import { Refusals, refusalAt } from '../../ui/refusals'
import { t } from '../shared/texts'
import { Again, useAgain } from './again'
import { EndFields } from './end-fields'
import { Modes } from './modes'
import { t as set } from './texts'
import { usePrepare } from './use-prepare'
import { changedEnds, endFaults, openEnds } from './windows'
import '../shared/office.css'
import './poll.css'

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

const unsaid = { collectUntil: null, castUntil: null }

/** How groups vote and until when, as it is being filled in. */
function useTyped() {
    const [modes, setModes] = useState<ReadonlyMap<string, VoterMode>>(new Map())
    const [ends, setEnds] = useState({ collectUntil: '', castUntil: '' })
    const [faults, setFaults] = useState<ReturnType<typeof endFaults>>({})
    const links = [...modes.values()].includes('LINKS')
    const typed = links ? ends : { ...ends, collectUntil: '' }
    /** The ends to announce; undefined where something is wrong with them. */
    const check = () => {
        const found = endFaults(typed, unsaid, false, Date.now())
        setFaults(found)
        return Object.keys(found).length > 0 ? undefined : changedEnds(typed, unsaid)
    }
    return { modes, setModes, typed, setEnds, faults, shown: openEnds('PREPARED', links), check }
}

/** Which ballot, and about whom: the first of each until others are chosen. */
function useChosen(scheme: Scheme) {
    const ballots = scheme.components.flatMap((one) => ('pools' in one ? [one] : []))
    const [component, setComponent] = useState(ballots[0]?.key ?? '')
    const [pool, setPool] = useState<string>()
    const ballot = ballots.find((one) => one.key === component)
    const pools = ballot?.pools ?? []
    return {
        ballots,
        ballot,
        pools,
        about: { component, pool: pool ?? pools[0]?.key ?? '' },
        choose: (key: string) => {
            setComponent(key)
            setPool(undefined)
        },
        setPool,
    }
}

/** How the last try went, to be forgotten once the next is about others. */
function useTry(cycle: string, about: Parameters<typeof useAgain>[1]) {
    const prepare = usePrepare()
    const again = useAgain(cycle, about, prepare.refusals)
    const forget = () => {
        prepare.clear()
        again.clear()
    }
    return { prepare, again, forget }
}

function Form({ cycle, scheme }: { cycle: string; scheme: Scheme }) {
    const [id] = useState(uuidRandom)
    const go = useNavigate()
    const typed = useTyped()
    const chosen = useChosen(scheme)
    const { prepare, again, forget } = useTry(cycle, chosen.about)
    const submit = async () => {
        const [ends, why] = [typed.check(), again.check()]
        if (ends === undefined || why === undefined) return
        const input = { id, cycle, ...chosen.about, ...why }
        const done = await prepare.run({ input, modes: typed.modes, ends })
        if (done) go(`/polls/${encodeURIComponent(done.id)}`, true)
    }
    return (
        <form
            class="card"
            noValidate
            onSubmit={(event) => {
                event.preventDefault()
                void submit()
            }}
        >
            <p>{t('poll.prepare-text')}</p>
            <Choice
                label={t('poll.component')}
                options={chosen.ballots}
                choose={(key) => {
                    forget()
                    chosen.choose(key)
                    typed.setModes(new Map())
                }}
                refusal={refusalAt(prepare.refusals, 'component')}
            />
            <Choice
                key={chosen.about.component}
                label={t('poll.pool')}
                options={chosen.pools}
                choose={(key) => {
                    forget()
                    chosen.setPool(key)
                }}
                refusal={refusalAt(prepare.refusals, 'pool')}
            />
            <Again again={again} />
            {chosen.ballot && (
                <Modes ballot={chosen.ballot} modes={typed.modes} choose={typed.setModes} />
            )}
            <EndChoice typed={typed} refusals={prepare.refusals} />
            <Refusals
                refusals={prepare.refusals}
                fault={prepare.fault}
                shown={['pool', 'component', 'reason', ...typed.shown]}
            />
            <Button kind="main" type="submit" wide busy={prepare.busy}>
                {t('poll.freeze')}
            </Button>
        </form>
    )
}

function EndChoice(props: { typed: ReturnType<typeof useTyped>; refusals: readonly Refusal[] }) {
    const { typed } = props
    return (
        <fieldset class="stack together">
            <legend>{set('end.optional')}</legend>
            <EndFields
                ends={typed.shown}
                was={unsaid}
                typed={typed.typed}
                type={typed.setEnds}
                faults={typed.faults}
                refusal={(end) => refusalAt(props.refusals, end)}
            />
        </fieldset>
    )
}

function Choice(props: {
    label: string
    options: readonly { key: string; title: string }[]
    choose: (key: string) => void
    refusal: string | undefined
}) {
    return (
        <Field label={props.label} refusal={props.refusal}>
            {(control) => (
                <select
                    {...control}
                    onInput={(event) => {
                        props.choose(event.currentTarget.value)
                    }}
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
