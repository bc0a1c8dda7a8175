import { useState } from 'preact/hooks'
import type { ClaimDetailQuery } from '../gql/graphql'
import { ClaimDetailDocument } from '../gql/graphql'
import { day, moment } from '../number/dates'
import { points } from '../number/points'
import type { PageProps } from '../route/page'
import { useQuery } from '../session/use-query'
import { Button } from '../ui/button'
import { ClaimStateChip } from '../ui/claim-row'
import { EmptyState, Loaded } from '../ui/loaded'
import { PageHeader } from '../ui/page-header'
import { PhotoRow } from '../ui/photo-viewer'
import { Points } from '../ui/points'
import { History } from './history'
import { t } from './texts'
import { Withdraw } from './withdraw'
import './claim.css'

type Claim = NonNullable<ClaimDetailQuery['claim']>

/** One claim: what it says, its photos, what was done to it, and what may be done now. */
export default function Detail({ params }: PageProps) {
    const query = useQuery(ClaimDetailDocument, { id: params.id ?? '' })
    return (
        <>
            <PageHeader title={t('detail.title')} back="/claims" />
            <Loaded query={query} lines={8}>
                {({ claim }) =>
                    claim === null ? (
                        <EmptyState title={t('detail.none')} />
                    ) : (
                        <>
                            <Said claim={claim} />
                            <Photos claim={claim} />
                            <History events={claim.history} />
                            <Actions claim={claim} changed={query.reload} />
                        </>
                    )
                }
            </Loaded>
        </>
    )
}

function Said({ claim }: { claim: Claim }) {
    const facts: [string, string | null][] = [
        [t('detail.subject'), `${claim.subject.name} · ${claim.subject.unit.name}`],
        [t('detail.clause'), claim.item.clause],
        [t('detail.date'), day(claim.occurredOn)],
        [t('detail.event'), claim.event],
        [t('detail.description'), claim.description],
        [t('detail.submitted'), moment(claim.submittedAt)],
    ]
    return (
        <section class="card">
            <div class="claim-head">
                <h2>{claim.item.title}</h2>
                <ClaimStateChip state={claim.state} />
            </div>
            <p class="claim-value">
                <Points value={claim.value} signed />
                <span class="soft">
                    {t('detail.value', { points: points(claim.points), count: claim.count })}
                </span>
            </p>
            {claim.reason !== null && (
                <p class="note note-warn">
                    {t('detail.reason')}：{claim.reason}
                </p>
            )}
            <dl class="facts">
                {facts.map(
                    ([term, fact]) =>
                        fact !== null && (
                            <div key={term}>
                                <dt>{term}</dt>
                                <dd>{fact}</dd>
                            </div>
                        ),
                )}
            </dl>
        </section>
    )
}

function Photos({ claim }: { claim: Claim }) {
    const photos = claim.evidence.map((photo) => ({
        key: photo.id,
        thumbnail: photo.thumbnailUrl,
        full: photo.url,
        caption:
            photo.capturedAt === null
                ? undefined
                : t('detail.captured', { when: moment(photo.capturedAt) }),
    }))
    return (
        <section class="card">
            <h2>{t('detail.photos')}</h2>
            {photos.length === 0 ? (
                <p class="soft">{t('detail.no-photos')}</p>
            ) : (
                <PhotoRow photos={photos} />
            )}
        </section>
    )
}

function Actions({ claim, changed }: { claim: Claim; changed: () => void }) {
    const [withdrawing, withdraw] = useState(false)
    const may = (action: Claim['permitted'][number]) => claim.permitted.includes(action)
    return (
        <>
            {may('RESUBMIT') && (
                <a
                    class="button button-main button-wide"
                    href={`/claims/${encodeURIComponent(claim.id)}/edit`}
                >
                    {t('detail.resubmit')}
                </a>
            )}
            {may('WITHDRAW') && (
                <Button
                    kind="danger"
                    wide
                    onClick={() => {
                        withdraw(true)
                    }}
                >
                    {t('detail.withdraw')}
                </Button>
            )}
            {withdrawing && (
                <Withdraw
                    id={claim.id}
                    version={claim.version}
                    close={() => {
                        withdraw(false)
                    }}
                    done={changed}
                />
            )}
        </>
    )
}
