import { useEffect, useRef, useState } from 'preact/hooks'
import type { RankingChoicesQuery, StandingsKind } from '../gql/graphql'
import { OwnPoolDocument, RankingChoicesDocument } from '../gql/graphql'
import { useCell } from '../cell/cell'
import type { PageProps } from '../route/page'
import { holds, me } from '../session/session'
import { useQuery } from '../session/use-query'
import { EmptyState, Loaded, Skeleton } from '../ui/loaded'
import { PageHeader } from '../ui/page-header'
import { Filters } from './filters'
import { Places } from './places'
import { t } from './texts'
import './ranking.css'

/** What is being looked at; empty unit and search mean everybody. */
export interface View {
    cycle: string
    pool: string
    kind: StandingsKind
    unit: string
    search: string
}

/**
 * A pool's ranking: published for everybody, provisional for those who work on it. A link may name
 * the cycle and the kind to begin with: `?cycle=…&kind=provisional`.
 */
export default function Rankings({ query }: PageProps) {
    const choices = useQuery(RankingChoicesDocument, {}, 'ranking')
    return (
        <>
            <PageHeader title={t('title')} />
            <Loaded query={choices} lines={8}>
                {(data) =>
                    data.cycles.length === 0 ? (
                        <EmptyState title={t('no-cycles')} />
                    ) : (
                        <Begin choices={data} query={query} />
                    )
                }
            </Loaded>
        </>
    )
}

/** The view that is remembered while the client is open, so that going back finds it again. */
let last: View | undefined

type Cycles = RankingChoicesQuery['cycles']

/** The pool to begin with: the own one, else the first that is ranked. */
function firstPool(cycle: Cycles[number] | undefined, own: string | null): string {
    const pools = cycle?.scheme.pools ?? []
    const found = pools.find((pool) => pool.title === own) ?? pools.find((pool) => pool.ranked)
    return (found ?? pools[0])?.key ?? ''
}

/** Finds out in which pool the reader is, if in any, and begins there. */
function Begin({ choices, query }: { choices: RankingChoicesQuery; query: PageProps['query'] }) {
    const who = useCell(me)
    const named = choices.cycles.find((cycle) => cycle.id === query.cycle)
    const newest = named ?? choices.cycles[0]
    const isStaff = who !== null && who !== 'starting' && holds(who, ['STAFF'])
    const known = !named && choices.cycles.some((cycle) => cycle.id === last?.cycle)
    const asks = isStaff && !known && newest !== undefined
    const own = useQuery(OwnPoolDocument, asks ? { cycle: newest.id } : null)
    if (asks && own.data === undefined && own.fault === undefined) return <Skeleton lines={8} />
    const fresh: View = {
        cycle: newest?.id ?? '',
        pool: firstPool(newest, own.data?.runningScore.pool ?? null),
        kind: query.kind === 'provisional' ? 'PROVISIONAL' : 'PUBLISHED',
        unit: '',
        search: '',
    }
    return <Chosen choices={choices} begin={known && last !== undefined ? last : fresh} />
}

function Chosen({ choices, begin }: { choices: RankingChoicesQuery; begin: View }) {
    const [view, set] = useState(begin)
    const who = useCell(me)
    const insider =
        who !== null && who !== 'starting' && holds(who, ['OFFICE', 'LEADER', 'AUDITOR'])
    const pools = choices.cycles.find((cycle) => cycle.id === view.cycle)?.scheme.pools ?? []
    const change = (next: Partial<View>) => {
        last = { ...view, ...next }
        const cycle = choices.cycles.find((one) => one.id === last?.cycle)
        if (!cycle?.scheme.pools.some((pool) => pool.key === last?.pool)) {
            last = { ...last, pool: firstPool(cycle, null) }
        }
        set(last)
    }
    return (
        <>
            <Filters choices={choices} view={view} insider={insider} change={change} />
            <Pools
                pools={pools}
                now={view.pool}
                choose={(pool) => {
                    change({ pool })
                }}
            />
            {view.kind === 'PROVISIONAL' && <p class="note note-warn">{t('provisional-note')}</p>}
            <Places view={view} />
        </>
    )
}

/** The pools side by side; on a phone the chosen one is moved into sight. */
function Pools(props: {
    pools: Cycles[number]['scheme']['pools']
    now: string
    choose: (pool: string) => void
}) {
    const group = useRef<HTMLDivElement>(null)
    useEffect(() => {
        const chosen = group.current?.querySelector('[aria-pressed="true"]')
        chosen?.scrollIntoView({ block: 'nearest', inline: 'center' })
    }, [props.now])
    return (
        <div class="pools" role="group" aria-label={t('pools')} ref={group}>
            {props.pools.map((pool) => (
                <button
                    key={pool.key}
                    type="button"
                    aria-pressed={pool.key === props.now}
                    onClick={() => {
                        props.choose(pool.key)
                    }}
                >
                    {pool.title}
                </button>
            ))}
        </div>
    )
}
