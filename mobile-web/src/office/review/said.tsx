import { day, moment } from '../../number/dates'
import { points } from '../../number/points'
import { PhotoRow } from '../../ui/photo-viewer'
import { Points } from '../../ui/points'
import { StateChip } from '../shared/claim-state'
import { Pairs } from '../shared/pairs'
import { t } from '../shared/texts'
import type { ReviewedClaim } from './claim'

/** What the claim says. */
export function Said({ claim }: { claim: ReviewedClaim }) {
    return (
        <section class="card">
            <p class="between">
                <strong>
                    {claim.subject.name} · {claim.subject.unit.name}
                </strong>
                <StateChip state={claim.state} />
            </p>
            <h2>{claim.item.title}</h2>
            <p class="between">
                <span class="big">
                    <Points value={claim.value} signed />
                </span>
                <span class="soft">
                    {t('review.sum', { points: points(claim.points), count: claim.count })}
                </span>
            </p>
            {claim.reason !== null && (
                <p class="note note-warn">
                    {t('review.reason')}：{claim.reason}
                </p>
            )}
            <Pairs
                pairs={[
                    [t('review.description'), claim.description],
                    [t('review.day'), day(claim.occurredOn)],
                    [t('review.event'), claim.event],
                    [t('review.clause'), claim.item.clause],
                    [t('review.cap'), claim.item.yearlyCap],
                    [t('review.came'), moment(claim.submittedAt)],
                ]}
            />
        </section>
    )
}

/** The claim's photos, as large as the screen lets them be. */
export function Photos({ claim }: { claim: ReviewedClaim }) {
    if (claim.evidence.length === 0) return <p class="note">{t('review.no-photos')}</p>
    return (
        <section class="card photos-large" aria-label={t('review.photos')}>
            <PhotoRow
                photos={claim.evidence.map((photo) => ({
                    key: photo.id,
                    thumbnail: photo.url,
                    full: photo.url,
                    caption:
                        photo.capturedAt === null
                            ? t('review.not-captured')
                            : t('review.captured', { when: moment(photo.capturedAt) }),
                }))}
            />
        </section>
    )
}

/** Says that a photo serves another claim too, and which. */
export function Shared({ claim }: { claim: ReviewedClaim }) {
    if (claim.sharedEvidence.length === 0) return null
    const nth = (sha256: string) => claim.evidence.findIndex((photo) => photo.sha256 === sha256) + 1
    return (
        <section class="note note-warn" aria-labelledby="shared">
            <h2 id="shared">{t('review.shared')}</h2>
            <ul>
                {claim.sharedEvidence.map((shared) => (
                    <li key={shared.sha256 + shared.claim.id}>
                        {t('review.shared-photo', { n: nth(shared.sha256) })}{' '}
                        <a
                            class="touch plain"
                            href={`/review/claim/${encodeURIComponent(shared.claim.id)}`}
                        >
                            {shared.claim.subject.name} · {shared.claim.item.title} ·{' '}
                            {day(shared.claim.occurredOn)}
                        </a>{' '}
                        <StateChip state={shared.claim.state} />
                    </li>
                ))}
            </ul>
        </section>
    )
}
