import type { PollDetailFragment } from '../../gql/graphql'
import { moment } from '../../number/dates'
import { Pairs } from '../shared/pairs'
import { t } from './texts'
import type { Announced } from './windows'

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

/** Until when voters may do what, in one line; undefined where nothing is announced. */
export function endsSaid(poll: Announced): string | undefined {
    const said = (['collectUntil', 'castUntil'] as const).flatMap((end) =>
        poll[end] === null ? [] : t('end.said', { end: t(`end.${end}`), when: moment(poll[end]) }),
    )
    return said.length === 0 ? undefined : said.join('，')
}

/** What is odd about the ballots of a closed poll: it is said, and decided by people. */
export function Odd({ poll, uniform }: { poll: PollDetailFragment; uniform: number | null }) {
    if (poll.state !== 'CLOSED') return null
    const none = poll.groups.filter((group) => group.roll > 0 && group.cast === 0)
    return (
        <>
            {none.length > 0 && (
                <p class="note note-warn">
                    {t('odd.none', { groups: none.map((group) => group.title).join('、') })}
                </p>
            )}
            {uniform !== null && uniform > 0 && (
                <p class="note note-warn">{t('odd.uniform', { n: uniform })}</p>
            )}
        </>
    )
}

/** How many have to vote, and that too few have: it is said, and decided by people. */
export function Quorum({ poll }: { poll: PollDetailFragment }) {
    if (poll.quorum === null || poll.state === 'VOID') return null
    return (
        <>
            <p class="soft">{t('quorum.asked', { percent: poll.quorum })}</p>
            {poll.belowQuorum === true &&
                (poll.state === 'CLOSED' ? (
                    <p class="note note-warn">{t('quorum.closed')}</p>
                ) : (
                    <p class="soft">{t('quorum.open')}</p>
                ))}
        </>
    )
}
