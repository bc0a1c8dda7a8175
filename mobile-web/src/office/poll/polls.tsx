import { PollsDocument } from '../../gql/graphql'
import type { PollsQuery } from '../../gql/graphql'
import type { PageProps } from '../../route/page'
import { useQuery } from '../../session/use-query'
import { EmptyState, Loaded } from '../../ui/loaded'
import { PageHeader } from '../../ui/page-header'
import { InCycle } from '../shared/in-cycle'
import type { OfficeCycle } from '../shared/in-cycle'
import { t } from '../shared/texts'
import { useHolds } from '../shared/who'
import { given } from './groups'
import { PollChip } from './state-chip'
import { t as set } from './texts'

/** The cycle's polls, newest first. */
export default function Polls({ query }: PageProps) {
    return (
        <>
            <PageHeader title={t('poll.title')} />
            <InCycle query={query} path="/polls">
                {(cycle) => <OfCycle key={cycle.id} cycle={cycle} />}
            </InCycle>
        </>
    )
}

function OfCycle({ cycle }: { cycle: OfficeCycle }) {
    const query = useQuery(PollsDocument, { cycle: cycle.id })
    const prepares = useHolds('OFFICE') && cycle.state === 'OPEN'
    return (
        <>
            {prepares && (
                <a
                    class="button button-main button-wide"
                    href={`/polls/prepare?cycle=${encodeURIComponent(cycle.id)}`}
                >
                    {t('poll.prepare')}
                </a>
            )}
            <Loaded query={query}>
                {({ polls }) =>
                    polls.length === 0 ? (
                        <EmptyState title={t('poll.none')}>
                            <p>{t('poll.none-text')}</p>
                        </EmptyState>
                    ) : (
                        <ul class="list">
                            {polls.map((poll) => (
                                <li key={poll.id}>
                                    <Row poll={poll} />
                                </li>
                            ))}
                        </ul>
                    )
                }
            </Loaded>
        </>
    )
}

function Row({ poll }: { poll: PollsQuery['polls'][number] }) {
    const sum = (pick: (group: { issued: number; cast: number }) => number) =>
        poll.groups.reduce((total, group) => total + pick(group), 0)
    return (
        <a class="row" href={`/polls/${encodeURIComponent(poll.id)}`}>
            <span class="row-body">
                <span class="row-title">{poll.title}</span>
                <span class="soft">
                    {set(`counts.${given(poll.groups)}`, {
                        issued: sum((group) => group.issued),
                        cast: sum((group) => group.cast),
                    })}
                </span>
            </span>
            <PollChip state={poll.state} />
        </a>
    )
}
