import { day } from '../../number/dates'
import { Field } from '../../ui/field'
import { TimesField } from '../shared/times-field'
import { t } from '../shared/texts'
import type { EntryCycle } from './entry'

/** What is typed about an entry. */
export interface EntryFacts {
    occurredOn: string
    count: string
    event: string
    description: string
}

interface Props {
    cycle: EntryCycle
    facts: EntryFacts
    change: (facts: EntryFacts) => void
    said: (field: string) => string | undefined
}

/** When it happened, how often, and what. */
export function Facts(props: Props) {
    const { cycle, facts, change, said } = props
    return (
        <section class="card">
            <Field
                label={t('review.day')}
                hint={t('entry.day-hint', { from: day(cycle.from), to: day(cycle.to) })}
                refusal={said('occurredOn')}
            >
                {(control) => (
                    <input
                        {...control}
                        type="date"
                        min={cycle.from}
                        max={cycle.to}
                        value={facts.occurredOn}
                        onInput={(event) => {
                            change({ ...facts, occurredOn: event.currentTarget.value })
                        }}
                    />
                )}
            </Field>
            <TimesField
                label={t('review.count')}
                value={facts.count}
                change={(count) => {
                    change({ ...facts, count })
                }}
                refusal={said('count')}
            />
            <Words {...props} />
        </section>
    )
}

function Words({ facts, change, said }: Props) {
    return (
        <>
            <Field
                label={t('review.description')}
                hint={t('entry.description-hint')}
                refusal={said('description')}
            >
                {(control) => (
                    <textarea
                        {...control}
                        maxLength={500}
                        value={facts.description}
                        onInput={(event) => {
                            change({ ...facts, description: event.currentTarget.value })
                        }}
                    />
                )}
            </Field>
            <Field label={t('entry.event')} hint={t('review.event-hint')} refusal={said('event')}>
                {(control) => (
                    <input
                        {...control}
                        maxLength={60}
                        value={facts.event}
                        onInput={(event) => {
                            change({ ...facts, event: event.currentTarget.value })
                        }}
                    />
                )}
            </Field>
        </>
    )
}
