import { ChaseListDocument, PollDocument } from '../../gql/graphql'
import type { ChaseListQuery, PollDetailFragment } from '../../gql/graphql'
import { moment } from '../../number/dates'
import type { PageProps } from '../../route/page'
import { useQuery } from '../../session/use-query'
import { Button } from '../../ui/button'
import { Copy } from '../../ui/copy'
import { EmptyState, Loaded } from '../../ui/loaded'
import { PageHeader } from '../../ui/page-header'
import { useRefresh } from '../../ui/refresh'
import { t as office } from '../shared/texts'
import { chaseText, missing } from './missing'
import { collects } from './groups'
import { t } from './texts'
import '../shared/office.css'
import '../shared/paper.css'
import './poll.css'

const everyMinute = 60_000

/** Who has not collected a credential, to be reminded; who has voted nobody knows. */
export default function Chase({ params }: PageProps) {
    const id = params.id ?? ''
    const query = useQuery(PollDocument, { id })
    const poll = query.data?.poll
    const begun = poll !== undefined && poll !== null && poll.state !== 'PREPARED'
    return (
        <>
            <PageHeader title={t('chase.title')} back={`/polls/${encodeURIComponent(id)}`} />
            <Loaded query={query} lines={6}>
                {() =>
                    begun && collects(poll.groups) ? (
                        <OfPoll poll={poll} />
                    ) : (
                        <EmptyState title={t(begun ? 'chase.no-links' : 'chase.early')} />
                    )
                }
            </Loaded>
        </>
    )
}

function OfPoll({ poll }: { poll: PollDetailFragment }) {
    const query = useQuery(ChaseListDocument, { poll: poll.id })
    useRefresh(poll.state === 'COLLECTING', everyMinute, query.reload)
    return (
        <Loaded query={query} lines={6}>
            {({ chaseList }) => <List poll={poll} rolls={chaseList} />}
        </Loaded>
    )
}

function List({ poll, rolls }: { poll: PollDetailFragment; rolls: ChaseListQuery['chaseList'] }) {
    const units = missing(rolls)
    const n = units.reduce((sum, unit) => sum + unit.names.length, 0)
    if (n === 0) return <EmptyState title={t('chase.all')} />
    const head = t('chase.head', { title: poll.title, n })
    const until = poll.collectUntil && t('chase.until', { when: moment(poll.collectUntil) })
    const lines = [head, until].filter(Boolean).join('\n')
    return (
        <>
            <section class="card screen-only">
                <p>{t('chase.text')}</p>
                <div class="cell-actions">
                    <Copy
                        text={chaseText(lines, units)}
                        label={t('chase.copy')}
                        done={t('chase.copied')}
                    />
                    <Button
                        onClick={() => {
                            print()
                        }}
                    >
                        {office('slips.print')}
                    </Button>
                    {poll.state === 'COLLECTING' && (
                        <a class="button" href={`/polls/${encodeURIComponent(poll.id)}/links`}>
                            {t('link.replace')}
                        </a>
                    )}
                </div>
            </section>
            <section class="card by-unit" aria-labelledby="chase">
                <h2 id="chase">{head}</h2>
                {until && <p class="soft">{until}</p>}
                {units.map(({ unit, names }) => (
                    <div key={unit}>
                        <h3>{t('chase.unit', { unit, n: names.length })}</h3>
                        <ul class="people">
                            {names.map((name) => (
                                <li key={name}>{name}</li>
                            ))}
                        </ul>
                    </div>
                ))}
            </section>
        </>
    )
}
