import type { ClaimDetailQuery } from '../gql/graphql'
import { moment } from '../number/dates'
import { ClaimStateChip } from '../ui/claim-row'
import { t } from './texts'

type Event = NonNullable<ClaimDetailQuery['claim']>['history'][number]

/** Everything that was done to a claim, oldest first. */
export function History({ events }: { events: readonly Event[] }) {
    return (
        <section class="card">
            <h2>{t('detail.history')}</h2>
            <ol class="history">
                {events.map((event) => (
                    <li key={event.hash}>
                        <p class="history-head">
                            <strong>{t(`action.${event.action}`)}</strong>
                            <ClaimStateChip state={event.state} />
                        </p>
                        <p class="soft">
                            {event.by} · <time dateTime={event.at}>{moment(event.at)}</time>
                        </p>
                        {event.reason !== null && <p>{event.reason}</p>}
                        {event.changes.map((change) => (
                            <p key={change} class="soft">
                                {change}
                            </p>
                        ))}
                    </li>
                ))}
            </ol>
        </section>
    )
}
