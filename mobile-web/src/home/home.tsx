import { useEffect } from 'preact/hooks'
import { HomeDocument } from '../gql/graphql'
import { useCell } from '../cell/cell'
import { t } from '../i18n/base'
import { delivered, waiting } from '../outbox/item'
import type { CurrentCycle } from '../session/cycle'
import { useCycle } from '../session/cycle'
import { holds, me } from '../session/session'
import { useQuery } from '../session/use-query'
import { ClaimRow } from '../ui/claim-row'
import { Icon } from '../ui/icon'
import { EmptyState, Loaded } from '../ui/loaded'
import { PageHeader } from '../ui/page-header'
import { Score } from './score'

/** The first page: the own score so far and why, the newest claims, and what can be done. */
export default function Home() {
    const who = useCell(me)
    const isStaff = who !== null && who !== 'starting' && holds(who, ['STAFF'])
    const name = who !== null && who !== 'starting' ? who.name : ''
    const cycle = useCycle()
    return (
        <>
            <PageHeader title={t('home.title')} />
            <p class="soft">{t('home.hello', { name })}</p>
            <Loaded query={cycle}>
                {({ currentCycle }) =>
                    currentCycle === null ? (
                        <EmptyState title={t('home.no-cycle')}>
                            {isStaff && <p>{t('home.no-cycle-text')}</p>}
                        </EmptyState>
                    ) : (
                        isStaff && <OwnScore cycle={currentCycle} />
                    )
                }
            </Loaded>
            {!isStaff && <p>{t('home.welcome')}</p>}
        </>
    )
}

function OwnScore({ cycle }: { cycle: NonNullable<CurrentCycle> }) {
    const query = useQuery(HomeDocument, { cycle: cycle.id }, `home:${cycle.id}`)
    const { reload } = query
    useEffect(() => delivered.follow(reload), [reload])
    return (
        <>
            <h2>{cycle.title}</h2>
            <Shortcuts />
            <Loaded query={query} lines={8}>
                {(data) => (
                    <>
                        <Score score={data.runningScore} year={cycle.id} />
                        <Newest claims={data.myClaims.edges.map((edge) => edge.node)} />
                    </>
                )}
            </Loaded>
        </>
    )
}

function Shortcuts() {
    const unsent = useCell(waiting).length
    return (
        <div class="shortcuts">
            <a class="button button-main" href="/claims/new">
                <Icon name="plus" /> {t('home.claim')}
            </a>
            <a class="button" href="/report">
                <Icon name="report" /> {t('home.report')}
            </a>
            {unsent > 0 && (
                <a class="note note-warn" href="/claims">
                    {t('home.outbox', { n: unsent })}
                </a>
            )}
        </div>
    )
}

function Newest({ claims }: { claims: readonly Parameters<typeof ClaimRow>[0]['claim'][] }) {
    return (
        <section class="part" aria-labelledby="newest">
            <div class="part-head">
                <h2 id="newest">{t('home.newest')}</h2>
                {claims.length > 0 && (
                    <a class="touch" href="/claims">
                        {t('home.all')}
                    </a>
                )}
            </div>
            {claims.length === 0 ? (
                <EmptyState title={t('home.none')}>
                    <p>{t('home.none-text')}</p>
                </EmptyState>
            ) : (
                <ul class="list">
                    {claims.map((claim) => (
                        <ClaimRow key={claim.id} claim={claim} />
                    ))}
                </ul>
            )}
        </section>
    )
}
