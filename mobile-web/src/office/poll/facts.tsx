import type { PollDetailFragment } from '../../gql/graphql'
import { moment } from '../../number/dates'
import { Pairs } from '../shared/pairs'
import { t } from './texts'

/** Until when voters may do what, as announced. */
export function Ends({ poll }: { poll: PollDetailFragment }) {
    if (poll.collectUntil === null && poll.castUntil === null) return null
    return (
        <Pairs
            pairs={[
                [t('end.collectUntil'), poll.collectUntil && moment(poll.collectUntil)],
                [t('end.castUntil'), poll.castUntil && moment(poll.castUntil)],
            ]}
        />
    )
}

/** That too few have voted is said, and decided by people. */
export function Quorum({ poll }: { poll: PollDetailFragment }) {
    if (poll.belowQuorum !== true || poll.state === 'VOID') return null
    return poll.state === 'CLOSED' ? (
        <p class="note note-warn">{t('quorum.closed')}</p>
    ) : (
        <p class="soft">{t('quorum.open')}</p>
    )
}
