import { useState } from 'preact/hooks'
import { VerifyClaimDocument } from '../../gql/graphql'
import { useNavigate } from '../../route/navigate'
import { useCommand } from '../../session/use-command'
import { Button } from '../../ui/button'
import { Field } from '../../ui/field'
import { Refusals, refusalAt } from '../../ui/refusals'
import { say } from '../../ui/status'
import { Stepper } from '../../ui/stepper'
import { t } from '../shared/texts'
import { queuePath } from './claim'
import type { ReviewedClaim } from './claim'
import { useKeys } from './keys'
import type { Place } from './order'
import { Reason } from './reason'
import type { Reasoned } from './reason'

const mostTimes = 99

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

/** The verifier confirms how many times it happened and which event it belongs to. */
function Verify(props: {
    claim: ReviewedClaim
    decided: (word: string) => void
    reload: () => void
}) {
    const { claim } = props
    const [count, setCount] = useState(String(claim.count))
    const [event, setEvent] = useState(claim.event ?? '')
    const verify = useCommand(VerifyClaimDocument, (data) => data.verifyClaim)
    const times = /^\d{1,2}$/.test(count) ? Number(count) : undefined
    const [missing, setMissing] = useState(false)
    const run = async () => {
        setMissing(times === undefined || times === 0)
        if (times === undefined || times === 0) return
        const input = { id: claim.id, version: claim.version, count: times }
        const done = await verify.run({ input: { ...input, event: event.trim() || null } })
        if (done) props.decided(t('review.verified', { name: claim.subject.name }))
    }
    useKeys({ Enter: () => void run() })
    const step = (by: number) => {
        setCount(String(Math.min(mostTimes, Math.max(1, (times ?? claim.count) + by))))
    }
    return (
        <form
            class="card"
            onSubmit={(submitted) => {
                submitted.preventDefault()
                void run()
            }}
        >
            <Field
                label={t('review.confirm-count')}
                refusal={missing ? t('review.count-range') : refusalAt(verify.refusals, 'count')}
            >
                {(control) => (
                    <Stepper
                        control={control}
                        value={count}
                        change={setCount}
                        lower={() => {
                            step(-1)
                        }}
                        raise={() => {
                            step(1)
                        }}
                    />
                )}
            </Field>
            <Field
                label={t('review.confirm-event')}
                hint={t('review.event-hint')}
                refusal={refusalAt(verify.refusals, 'event')}
            >
                {(control) => (
                    <input
                        {...control}
                        maxLength={60}
                        value={event}
                        onInput={(typed) => {
                            setEvent(typed.currentTarget.value)
                        }}
                    />
                )}
            </Field>
            <Refusals refusals={verify.refusals} fault={verify.fault} shown={['count', 'event']} />
            {verify.refusals.some((one) => one.code === 'STALE') && (
                <Button onClick={props.reload}>{t('do.load')}</Button>
            )}
            <Button kind="main" type="submit" wide busy={verify.busy}>
                {t('review.verify')}
            </Button>
        </form>
    )
}
