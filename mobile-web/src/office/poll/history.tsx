import type { PollQuery } from '../../gql/graphql'
import { moment } from '../../number/dates'
import { t } from './texts'

/** What the office did to a poll, for whoever watches over it. */
export function History({ events }: { events: NonNullable<PollQuery['poll']>['history'] }) {
    return (
        <details class="card fold">
            <summary>{t('history.title', { n: events.length })}</summary>
            <ol class="bullets">
                {events.map((event) => (
                    <li key={event.at + event.step}>
                        {moment(event.at)} · {t(`history.${event.step}`)}{' '}
                        <span class="soft">{t('history.by', { number: event.by })}</span>
                        {event.reason !== null && (
                            <div>{t('history.because', { reason: event.reason })}</div>
                        )}
                    </li>
                ))}
            </ol>
        </details>
    )
}
