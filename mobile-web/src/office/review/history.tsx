import { moment } from '../../number/dates'
import { StateChip } from '../shared/claim-state'
import { t } from '../shared/texts'
import type { ReviewedClaim } from './claim'

/** Everything that was done to a claim, oldest first. */
export function History({ events }: { events: ReviewedClaim['history'] }) {
    return (
        <details class="card fold">
            <summary>{t('review.history', { n: events.length })}</summary>
            <ol class="events">
                {events.map((event) => (
                    <li key={event.hash}>
                        <p class="between">
                            <strong>{t(`action.${event.action}`)}</strong>
                            <StateChip state={event.state} />
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
        </details>
    )
}
