import type { StandingQuery } from '../gql/graphql'
import { StandingDocument } from '../gql/graphql'
import { points } from '../number/points'
import type { PageProps } from '../route/page'
import { useQuery } from '../session/use-query'
import { Button } from '../ui/button'
import { EmptyState, Loaded } from '../ui/loaded'
import { PageHeader } from '../ui/page-header'
import { Trace } from '../ui/trace'
import { Movement } from './movement'
import { t } from './texts'
import './ranking.css'

type Found = NonNullable<StandingQuery['standing']>

/** One person's score: the total, its parts, and why, down to clause and claim. */
export default function Standing({ params, query }: PageProps) {
    const provisional = query.kind === 'provisional'
    const asked = useQuery(StandingDocument, {
        cycle: params.cycle ?? '',
        number: params.number ?? '',
        kind: provisional ? 'PROVISIONAL' : 'PUBLISHED',
    })
    return (
        <>
            <PageHeader title={t('score.title')} back="/rankings">
                <Button
                    onClick={() => {
                        print()
                    }}
                >
                    {t('score.print')}
                </Button>
            </PageHeader>
            {provisional && <p class="note note-warn">{t('provisional-note')}</p>}
            <Loaded query={asked} lines={8}>
                {({ standing }) =>
                    standing === null ? (
                        <EmptyState title={t('score.none')} />
                    ) : (
                        <>
                            <Head standing={standing} />
                            <Parts standing={standing} />
                            <Why standing={standing} />
                        </>
                    )
                }
            </Loaded>
        </>
    )
}

function Head({ standing }: { standing: Found }) {
    const facts: [string, string | null][] = [
        [t('score.grade'), standing.grade],
        [t('score.prize'), standing.prize],
        [t('score.multiplier'), standing.multiplier],
    ]
    return (
        <section class="card">
            <div>
                <h2>{standing.name}</h2>
                <p class="soft">
                    {standing.unit} · {standing.number}
                </p>
            </div>
            <p class="standing-total">
                <span class="score-sum">{points(standing.total)}</span>
                <span class="chip chip-accent">
                    {standing.rank === null ? t('unranked') : t('rank', { rank: standing.rank })}
                </span>
                {standing.vetoed && <span class="chip chip-bad">{t('score.vetoed')}</span>}
                {!standing.complete && <span class="chip chip-warn">{t('incomplete')}</span>}
            </p>
            <dl class="parts">
                {facts.map(
                    ([term, fact]) =>
                        fact !== null && (
                            <div key={term}>
                                <dt>{term}</dt>
                                <dd>{fact}</dd>
                            </div>
                        ),
                )}
                {standing.movement !== null && (
                    <div>
                        <dt>{t('score.movement')}</dt>
                        <dd>
                            <Movement by={standing.movement} />
                        </dd>
                    </div>
                )}
            </dl>
            {standing.consequences.length > 0 && (
                <div class="note note-warn">
                    <h3>{t('score.consequences')}</h3>
                    {standing.consequences.map((one) => (
                        <p key={one}>{one}</p>
                    ))}
                </div>
            )}
        </section>
    )
}

function Parts({ standing }: { standing: Found }) {
    return (
        <section class="card">
            <h2>{t('score.parts')}</h2>
            <dl class="parts">
                {standing.components.map((part) => (
                    <div key={part.key}>
                        <dt>{part.title}</dt>
                        <dd class={part.value === null ? 'bad' : 'points'}>
                            {part.value === null ? t('score.missing') : points(part.value)}
                        </dd>
                    </div>
                ))}
            </dl>
        </section>
    )
}

function Why({ standing }: { standing: Found }) {
    return (
        <section class="card">
            <h2>{t('score.why')}</h2>
            {standing.trace.length === 0 ? (
                <p class="soft">{t('score.no-why')}</p>
            ) : (
                <Trace lines={standing.trace} />
            )}
        </section>
    )
}
