import { useState } from 'preact/hooks'
import { OpenCycleDocument, SchemeChoiceDocument } from '../../gql/graphql'
import type { SchemeChoiceQuery } from '../../gql/graphql'
import { today } from '../../number/dates'
import { useNavigate } from '../../route/navigate'
import { useCommand } from '../../session/use-command'
import type { Refusal } from '../../session/use-command'
import { useQuery } from '../../session/use-query'
import { Button } from '../../ui/button'
import { Field } from '../../ui/field'
import { text } from '../../ui/form'
import { EmptyState, Loaded } from '../../ui/loaded'
import { PageHeader } from '../../ui/page-header'
import { Refusals, refusalAt } from '../../ui/refusals'
import { say } from '../../ui/status'
import { Assumptions, Obstacles } from '../shared/said'
import { t } from '../shared/texts'
import '../shared/office.css'

type Scheme = SchemeChoiceQuery['schemes'][number]

/**
 * Opens a year's cycle by one of the schemes that it can run; what the scheme assumes is read
 * before. The others are there to be read, with what keeps them from being run.
 */
export default function OpenCycle() {
    const query = useQuery(SchemeChoiceDocument, {})
    return (
        <>
            <PageHeader title={t('cycle.open')} back="/cycles" />
            <Loaded query={query} lines={8}>
                {({ schemes }) => <Schemes schemes={schemes} />}
            </Loaded>
        </>
    )
}

function Schemes({ schemes }: { schemes: readonly Scheme[] }) {
    const runnable = schemes.filter(isRunnable)
    return (
        <>
            {runnable.length === 0 ? (
                <EmptyState title={t('scheme.none')} />
            ) : (
                <Form schemes={runnable} />
            )}
            <Others schemes={schemes.filter((one) => !isRunnable(one))} />
        </>
    )
}

const isRunnable = (scheme: Scheme) => scheme.obstacles.length === 0

const shown = ['year', 'from', 'to', 'scheme']

function Form({ schemes }: { schemes: readonly Scheme[] }) {
    const open = useCommand(OpenCycleDocument, (data) => data.openCycle)
    const go = useNavigate()
    const [scheme, setScheme] = useState(schemes.length === 1 ? (schemes[0]?.id ?? '') : '')
    const [unchosen, setUnchosen] = useState(false)
    const submit = async (data: FormData) => {
        setUnchosen(scheme === '')
        if (scheme === '') return
        const year = Number(text(data, 'year'))
        const from = text(data, 'from') || null
        const to = text(data, 'to') || null
        if (!(await open.run({ input: { year, scheme, from, to } }))) return
        say(t('cycle.opened', { year }))
        go('/cycles')
    }
    return (
        <form
            class="stack"
            onSubmit={(event) => {
                event.preventDefault()
                void submit(new FormData(event.currentTarget))
            }}
        >
            <fieldset class="stack">
                <legend>{t('cycle.choose-scheme')}</legend>
                {schemes.map((one) => (
                    <Choice
                        key={one.id}
                        scheme={one}
                        chosen={scheme === one.id}
                        choose={setScheme}
                    />
                ))}
                {unchosen && (
                    <p class="field-refusal" role="alert">
                        {t('cycle.unchosen')}
                    </p>
                )}
            </fieldset>
            <Dates refusals={open.refusals} />
            <Refusals refusals={open.refusals} fault={open.fault} shown={shown.slice(0, 3)} />
            <Button kind="main" type="submit" wide busy={open.busy}>
                {t('cycle.open')}
            </Button>
        </form>
    )
}

function Choice(props: { scheme: Scheme; chosen: boolean; choose: (id: string) => void }) {
    const { scheme } = props
    return (
        <div class="card">
            <label class="check">
                <input
                    type="radio"
                    name="scheme"
                    checked={props.chosen}
                    onInput={() => {
                        props.choose(scheme.id)
                    }}
                />
                <strong>{named(scheme)}</strong>
            </label>
            {scheme.source !== null && <p class="soft">{scheme.source}</p>}
            {props.chosen && scheme.assumptions.length > 0 && <Assumptions of={scheme} />}
        </div>
    )
}

function named(scheme: Scheme): string {
    return `${scheme.title}（${scheme.name}@${String(scheme.version)}）`
}

function Others({ schemes }: { schemes: readonly Scheme[] }) {
    if (schemes.length === 0) return null
    return (
        <section class="stack" aria-labelledby="unrunnable">
            <h2 id="unrunnable">{t('cycle.unrunnable')}</h2>
            {schemes.map((scheme) => (
                <div key={scheme.id} class="card">
                    <a class="touch" href={`/schemes/${encodeURIComponent(scheme.id)}`}>
                        {named(scheme)}
                    </a>
                    <Obstacles of={scheme} />
                </div>
            ))}
        </section>
    )
}

function Dates({ refusals }: { refusals: readonly Refusal[] }) {
    return (
        <div class="card">
            <Field label={t('cycle.year')} refusal={refusalAt(refusals, 'year')}>
                {(control) => (
                    <input
                        {...control}
                        name="year"
                        type="number"
                        inputMode="numeric"
                        min={2000}
                        max={2100}
                        required
                        defaultValue={today().slice(0, 4)}
                    />
                )}
            </Field>
            <details open={refusals.length > 0}>
                <summary>{t('cycle.other-dates')}</summary>
                <div class="bar">
                    {(['from', 'to'] as const).map((name) => (
                        <Field
                            key={name}
                            label={t(`cycle.${name}`)}
                            hint={t(`cycle.${name}-hint`)}
                            refusal={refusalAt(refusals, name)}
                        >
                            {(control) => <input {...control} name={name} type="date" />}
                        </Field>
                    ))}
                </div>
            </details>
        </div>
    )
}
