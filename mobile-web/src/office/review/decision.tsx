import { useState } from 'preact/hooks'
import { useNavigate } from '../../route/navigate'
import { Button } from '../../ui/button'
import { say } from '../../ui/status'
import { t } from '../shared/texts'
import { queuePath } from './claim'
import type { ReviewedClaim } from './claim'
import { useKeys } from './keys'
import type { Place } from './order'
import { Reason } from './reason'
import type { Reasoned } from './reason'
import { Verify } from './verify'

function toClaim(id: string): string {
    return `/review/claim/${encodeURIComponent(id)}`
}

/** What the verifier may do now; after a decision the next claim that waits is shown. */
export function Decision(props: { claim: ReviewedClaim; place: Place; reload: () => void }) {
    const { claim, place } = props
    const go = useNavigate()
    const [asking, ask] = useState<Reasoned | null>(null)
    const may = (action: ReviewedClaim['permitted'][number]) => claim.permitted.includes(action)
    const decided = (word: string) => {
        say(word)
        go(place.next === undefined ? queuePath(claim) : toClaim(place.next))
    }
    useKeys({
        KeyN:
            place.next === undefined
                ? undefined
                : () => {
                      go(toClaim(place.next ?? ''))
                  },
        KeyB:
            place.before === undefined
                ? undefined
                : () => {
                      go(toClaim(place.before ?? ''))
                  },
        KeyR: may('RETURN')
            ? () => {
                  ask('RETURN')
              }
            : undefined,
        KeyJ: may('REJECT')
            ? () => {
                  ask('REJECT')
              }
            : undefined,
    })
    return (
        <>
            {may('VERIFY') && <Verify claim={claim} decided={decided} reload={props.reload} />}
            <Others may={may} ask={ask} />
            <Neighbours place={place} />
            {asking && (
                <Reason
                    kind={asking}
                    claim={claim}
                    close={() => {
                        ask(null)
                    }}
                    decided={decided}
                />
            )}
        </>
    )
}

function Others(props: { may: (kind: Reasoned) => boolean; ask: (kind: Reasoned) => void }) {
    const kinds = (['RETURN', 'REJECT', 'REVERSE'] as const).filter(props.may)
    if (kinds.length === 0) return null
    return (
        <div class="halves">
            {kinds.map((kind) => (
                <Button
                    key={kind}
                    kind={kind === 'RETURN' ? 'plain' : 'danger'}
                    onClick={() => {
                        props.ask(kind)
                    }}
                >
                    {t(`decide.${kind}`)}
                </Button>
            ))}
        </div>
    )
}

function Neighbours({ place }: { place: Place }) {
    if (place.all === 0) return null
    return (
        <nav class="stack" aria-label={t('review.neighbours')}>
            <div class="between">
                <span class="soft">
                    {place.nth > 0
                        ? t('review.nth', { n: place.nth, all: place.all })
                        : t('review.waiting', { n: place.all })}
                </span>
                {place.next !== undefined && (
                    <a class="button" href={toClaim(place.next)}>
                        {t('review.next')}
                    </a>
                )}
            </div>
            <p class="keys desk-only">{t('review.keys')}</p>
        </nav>
    )
}
