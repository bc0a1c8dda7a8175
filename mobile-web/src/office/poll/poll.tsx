import { useEffect } from 'preact/hooks'
import { PollCountsDocument, PollDocument } from '../../gql/graphql'
import type { PollDetailFragment } from '../../gql/graphql'
import type { PageProps } from '../../route/page'
import { useQuery } from '../../session/use-query'
import { FaultNote } from '../../ui/fault-note'
import { Spoken } from '../../ui/status'
import { EmptyState, Loaded } from '../../ui/loaded'
import { PageHeader } from '../../ui/page-header'
import { Table } from '../shared/table'
import { t } from '../shared/texts'
import { useHolds } from '../shared/who'
import { Commands } from './commands'
import { counted } from './counted'
import { Ends, Odd, Quorum } from './facts'
import { given } from './groups'
import { History } from './history'
import { Recount } from './recount'
import { useRefresh } from '../../ui/refresh'
import { PollChip } from './state-chip'
import { t as set } from './texts'
import type { WholePoll } from './whole-poll'

const everyFewSeconds = 4_000

/** A poll with its newest counts, asked for every few seconds while ballots are taken. */
function useLive(poll: WholePoll | null, reload: () => void) {
    const open = poll?.state === 'OPEN' || poll?.state === 'COLLECTING'
    const counts = useQuery(PollCountsDocument, open ? { id: poll.id } : null)
    useRefresh(open, everyFewSeconds, counts.reload)
    const now = counts.data?.poll
    const ended = open && now !== undefined && now !== null && now.state !== poll.state
    useEffect(() => {
        if (ended) reload()
    }, [ended, reload])
    return { live: poll && now ? counted(poll, now) : poll, fault: counts.fault }
}

/** One poll: who is judged, how many slips and ballots there are, and what comes next. */
export default function PollPage({ params }: PageProps) {
    const query = useQuery(PollDocument, { id: params.id ?? '' })
    const { live, fault } = useLive(query.data?.poll ?? null, query.reload)
    const office = useHolds('OFFICE')
    const auditor = useHolds('AUDITOR')
    return (
        <>
            <PageHeader title={t('poll.one')} back="/polls" />
            {fault && <FaultNote fault={fault} />}
            <Loaded query={query} lines={8}>
                {() =>
                    live === null ? (
                        <EmptyState title={t('poll.missing')} />
                    ) : (
                        <>
                            <Head poll={live} />
                            {office && <Commands poll={live} changed={query.reload} />}
                            <Groups poll={live} />
                            <Candidates poll={live} />
                            <History events={live.history} />
                            {auditor && live.state === 'CLOSED' && <Recount poll={live.id} />}
                        </>
                    )
                }
            </Loaded>
        </>
    )
}

function Head({ poll }: { poll: WholePoll }) {
    const sum = (pick: (group: PollDetailFragment['groups'][number]) => number) =>
        poll.groups.reduce((total, group) => total + pick(group), 0)
    const cast = sum((group) => group.cast)
    return (
        <section class="card">
            <div class="between">
                <h2>{poll.title}</h2>
                <PollChip state={poll.state} />
            </div>
            <p class="soft">{poll.cycle.title}</p>
            <dl class="figures">
                <div>
                    <dt>{t('poll.roll')}</dt>
                    <dd>{sum((group) => group.roll)}</dd>
                </div>
                <div>
                    <dt>{set(`issued.${given(poll.groups)}`)}</dt>
                    <dd>{sum((group) => group.issued)}</dd>
                </div>
                <div>
                    <dt>{t('poll.cast')}</dt>
                    <dd>{cast}</dd>
                </div>
            </dl>
            <Ends poll={poll} />
            <Quorum poll={poll} />
            <Odd poll={poll} uniform={poll.uniformBallots} />
            {poll.state === 'VOID' && (
                <p>{set('void.because', { reason: poll.voidReason ?? '' })}</p>
            )}
            <p>
                <a href={`/polls/${encodeURIComponent(poll.id)}/screen`}>{t('poll.screen')}</a>
            </p>
            {poll.state === 'OPEN' && (
                <>
                    <p class="soft">{t('poll.live')}</p>
                    <Spoken text={t('poll.spoken', { n: cast })} />
                </>
            )}
            {poll.state === 'CLOSED' && (
                <p>
                    <a href={`/board/${poll.board}`}>{t('poll.board')}</a>
                </p>
            )}
        </section>
    )
}

function Groups({ poll }: { poll: PollDetailFragment }) {
    return (
        <section class="stack" aria-labelledby="groups">
            <h2 id="groups">{t('poll.groups')}</h2>
            <Table
                caption={t('poll.groups')}
                columns={[
                    { key: 'group', title: t('poll.group'), cell: (group) => group.title },
                    {
                        key: 'mode',
                        title: set('step.mode'),
                        short: true,
                        cell: (group) => set(`mode.${group.mode}`),
                    },
                    {
                        key: 'weight',
                        title: t('scheme.weight'),
                        number: true,
                        cell: (group) => group.weight,
                    },
                    {
                        key: 'roll',
                        title: t('poll.roll'),
                        number: true,
                        cell: (group) => group.roll,
                    },
                    {
                        key: 'issued',
                        title: set(`issued.${given(poll.groups)}`),
                        number: true,
                        cell: (group) => group.issued,
                    },
                    {
                        key: 'cast',
                        title: t('poll.cast'),
                        number: true,
                        cell: (group) => group.cast,
                    },
                ]}
                rows={poll.groups}
                keyOf={(group) => group.key}
            />
        </section>
    )
}

function Candidates({ poll }: { poll: WholePoll }) {
    return (
        <details class="card fold">
            <summary>{t('poll.candidates', { n: poll.candidates.length })}</summary>
            <ul class="bullets">
                {poll.candidates.map((candidate) => (
                    <li key={candidate.key}>
                        {candidate.name} · {candidate.unit}{' '}
                        <span class="soft">
                            {candidate.workReport === null ? t('poll.no-report') : t('poll.report')}
                        </span>
                    </li>
                ))}
            </ul>
        </details>
    )
}
