import { ReviewClaimDocument, ReviewWaitingDocument } from '../../gql/graphql'
import type { ReviewClaimQuery } from '../../gql/graphql'
import type { PageProps } from '../../route/page'
import { useQuery } from '../../session/use-query'
import { EmptyState, Loaded } from '../../ui/loaded'
import { PageHeader } from '../../ui/page-header'
import { t } from '../shared/texts'
import { Decision } from './decision'
import { History } from './history'
import { placeOf } from './order'
import { Photos, Said, Shared } from './said'
import '../shared/office.css'

export type ReviewedClaim = NonNullable<ReviewClaimQuery['claim']>

/** The queue that a claim belongs to. */
export function queuePath(claim: ReviewedClaim): string {
    const unit = encodeURIComponent(claim.subject.unit.id)
    return `/review/${unit}?cycle=${encodeURIComponent(claim.cycle.id)}`
}

/** One claim before the verifier: photos large, what it says, and the decision beside it. */
export default function ReviewClaim({ params }: PageProps) {
    const query = useQuery(ReviewClaimDocument, { id: params.id ?? '' })
    const claim = query.data?.claim ?? null
    return (
        <>
            <PageHeader
                title={t('review.claim')}
                back={claim === null ? '/review' : queuePath(claim)}
            />
            <Loaded query={query} lines={8}>
                {() =>
                    claim === null ? (
                        <EmptyState title={t('review.missing')} />
                    ) : (
                        <Review claim={claim} reload={query.reload} />
                    )
                }
            </Loaded>
        </>
    )
}

function Review({ claim, reload }: { claim: ReviewedClaim; reload: () => void }) {
    const waiting = useQuery(ReviewWaitingDocument, {
        cycle: claim.cycle.id,
        unit: claim.subject.unit.id,
    })
    const ids = waiting.data?.claims.edges.map((edge) => edge.node.id) ?? []
    const place = placeOf(claim.id, ids)
    return (
        <div class="stack desk-split">
            <div class="stack">
                <Shared claim={claim} />
                <Photos claim={claim} />
                <div class="desk-only">
                    <History events={claim.history} />
                </div>
            </div>
            <div class="stack aside">
                <Said claim={claim} />
                <Decision key={claim.version} claim={claim} place={place} reload={reload} />
                <div class="phone-only">
                    <History events={claim.history} />
                </div>
            </div>
        </div>
    )
}
