import { t as base } from '../i18n/base'
import { day } from '../number/dates'
import { Field } from '../ui/field'
import { Stepper } from '../ui/stepper'
import { t } from './texts'
import type { Catalogue, Faulty, Typed } from './typed'

const longest = 500

/** When, how often, about which event, and what happened. */
export function Facts(props: {
    catalogue: Catalogue
    typed: Typed
    faults: readonly Faulty[]
    change: (next: Partial<Typed>) => void
}) {
    const { catalogue, typed, faults, change } = props
    const refusal = (field: Faulty) => (faults.includes(field) ? base('ui.required') : undefined)
    const step = (by: number) => {
        const count = Math.trunc(Number(typed.count)) || 0
        change({ count: String(Math.min(99, Math.max(1, count + by))) })
    }
    return (
        <section class="card">
            <Field
                label={t('form.date')}
                hint={t('form.date-hint', { from: day(catalogue.from), to: day(catalogue.to) })}
                refusal={refusal('occurredOn')}
            >
                {(control) => (
                    <input
                        {...control}
                        type="date"
                        min={catalogue.from}
                        max={catalogue.to}
                        value={typed.occurredOn}
                        onInput={(event) => {
                            change({ occurredOn: event.currentTarget.value })
                        }}
                    />
                )}
            </Field>
            <Field label={t('form.count')} hint={t('form.count-hint')} refusal={refusal('count')}>
                {(control) => (
                    <Stepper
                        control={control}
                        value={typed.count}
                        change={(count) => {
                            change({ count })
                        }}
                        lower={() => {
                            step(-1)
                        }}
                        raise={() => {
                            step(1)
                        }}
                    />
                )}
            </Field>
            <What typed={typed} refusal={refusal('description')} change={change} />
        </section>
    )
}

function What(props: {
    typed: Typed
    refusal: string | undefined
    change: (next: Partial<Typed>) => void
}) {
    const { typed, refusal, change } = props
    return (
        <>
            <Field
                label={t('form.description')}
                hint={t('form.description-hint', { n: typed.description.length })}
                refusal={refusal}
            >
                {(control) => (
                    <textarea
                        {...control}
                        maxLength={longest}
                        value={typed.description}
                        onInput={(event) => {
                            change({ description: event.currentTarget.value })
                        }}
                    />
                )}
            </Field>
            <Field label={t('form.event')} hint={t('form.event-hint')}>
                {(control) => (
                    <input
                        {...control}
                        maxLength={60}
                        value={typed.event}
                        onInput={(event) => {
                            change({ event: event.currentTarget.value })
                        }}
                    />
                )}
            </Field>
        </>
    )
}
