import type { RankingsQuery } from '../gql/graphql'
import { RankingsDocument } from '../gql/graphql'
import { useCell } from '../cell/cell'
import { moment } from '../number/dates'
import { points } from '../number/points'
import { me } from '../session/session'
import { useConnection } from '../session/use-connection'
import { ConnectionList } from '../ui/connection-list'
import { EmptyState } from '../ui/loaded'
import { Check } from './check'
import type { View } from './rankings'
import { Movement } from './movement'
import { t } from './texts'

type Rankings = RankingsQuery['rankings']
type Place = Rankings['edges'][number]['node']

/** The places of a view, in order, page by page. */
export function Places({ view }: { view: View }) {
    const who = useCell(me)
    const own = who !== null && who !== 'starting' ? who.number : ''
    const variables = {
        cycle: view.cycle,
        pool: view.pool,
        kind: view.kind,
        first: 50,
        unit: view.unit || null,
        search: view.search || null,
    }
    const list = useConnection(RankingsDocument, variables, (data) => data.rankings)
    const edition = list.data?.rankings.edition ?? null
    return (
        <>
            {edition && <Edition edition={edition} />}
            <ConnectionList
                list={list}
                label={t('list')}
                empty={<Nothing view={view} none={edition === null} />}
            >
                {(place) => (
                    <Row key={place.id} place={place} view={view} own={place.number === own} />
                )}
            </ConnectionList>
            {edition !== null && edition.sha256 !== null && (
                <Check view={view} sha256={edition.sha256} />
            )}
        </>
    )
}

function Nothing({ view, none }: { view: View; none: boolean }) {
    if (!none) return <EmptyState title={t('none-found')} />
    if (view.kind === 'PROVISIONAL') return <EmptyState title={t('none-provisional')} />
    return (
        <EmptyState title={t('none')}>
            <p>{t('none-text')}</p>
        </EmptyState>
    )
}

function Edition({ edition }: { edition: NonNullable<Rankings['edition']> }) {
    const { publishedAt, publishedBy, computedAt, subjects, incomplete } = edition
    const words = [
        publishedAt === null
            ? t('computed-at', { when: moment(computedAt), n: subjects })
            : publishedBy === null
              ? t('published-at', { when: moment(publishedAt), n: subjects })
              : t('published-by', { when: moment(publishedAt), who: publishedBy, n: subjects }),
    ]
    if (incomplete > 0) words.push(t('incomplete-count', { n: incomplete }))
    return <p class="soft">{words.join('，')}</p>
}

function Row({ place, view, own }: { place: Place; view: View; own: boolean }) {
    const path = [view.cycle, place.number].map(encodeURIComponent).join('/')
    const kind = view.kind === 'PROVISIONAL' ? '?kind=provisional' : ''
    return (
        <li class={own ? 'own' : undefined}>
            <a class="row" href={`/rankings/${path}${kind}`}>
                <span class="place">
                    {place.rank !== null && (
                        <span class="heard-only">{t('rank', { rank: place.rank })}</span>
                    )}
                    <span aria-hidden={place.rank !== null}>{place.rank ?? '—'}</span>
                </span>
                <span class="row-body">
                    <span class="row-title">
                        {place.name} {own && <span class="chip chip-accent">{t('me')}</span>}
                    </span>
                    <span class="row-line soft">
                        {place.unit} <Movement by={place.movement} />
                    </span>
                </span>
                <span class="row-end">
                    <span class="points">{points(place.total)}</span>
                    <Outcome place={place} />
                </span>
            </a>
        </li>
    )
}

function Outcome({ place }: { place: Place }) {
    if (place.vetoed) return <span class="chip chip-bad">{t('score.vetoed')}</span>
    if (!place.complete) return <span class="chip chip-warn">{t('incomplete')}</span>
    const words = [place.grade, place.prize].filter((word) => word !== null)
    return words.length === 0 ? null : <span class="soft">{words.join(' · ')}</span>
}
