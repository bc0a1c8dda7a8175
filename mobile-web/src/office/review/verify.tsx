import { useState } from 'preact/hooks'
import { VerifyClaimDocument } from '../../gql/graphql'
import { useCommand } from '../../session/use-command'
import { Button } from '../../ui/button'
import { Field } from '../../ui/field'
import { Refusals, refusalAt } from '../../ui/refusals'
import { t } from '../shared/texts'
import { timesOf } from '../shared/times'
import { TimesField } from '../shared/times-field'
import type { ReviewedClaim } from './claim'
import { useKeys } from './keys'

/** The verifier confirms how many times it happened and which event it belongs to. */
export function Verify(props: {
    claim: ReviewedClaim
    decided: (word: string) => void
    reload: () => void
}) {
    const { claim } = props
    const [count, setCount] = useState(String(claim.count))
    const [event, setEvent] = useState(claim.event ?? '')
    const [wrong, setWrong] = useState(false)
    const verify = useCommand(VerifyClaimDocument, (data) => data.verifyClaim)
    const run = async () => {
        const times = timesOf(count)
        setWrong(times === undefined)
        if (times === undefined || verify.busy) return
        const said = { id: claim.id, version: claim.version, count: times }
        if (await verify.run({ input: { ...said, event: event.trim() || null } })) {
            props.decided(t('review.verified', { name: claim.subject.name }))
        }
    }
    useKeys({ Enter: () => void run() })
    const refusal = wrong ? t('review.count-range') : refusalAt(verify.refusals, 'count')
    return (
        <form
            class="card"
            onSubmit={(submitted) => {
                submitted.preventDefault()
                void run()
            }}
        >
            <TimesField
                label={t('review.confirm-count')}
                value={count}
                change={setCount}
                refusal={refusal}
            />
            <EventName
                value={event}
                change={setEvent}
                refusal={refusalAt(verify.refusals, 'event')}
            />
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

function EventName(props: {
    value: string
    change: (next: string) => void
    refusal: string | undefined
}) {
    return (
        <Field
            label={t('review.confirm-event')}
            hint={t('review.event-hint')}
            refusal={props.refusal}
        >
            {(control) => (
                <input
                    {...control}
                    maxLength={60}
                    value={props.value}
                    onInput={(event) => {
                        props.change(event.currentTarget.value)
                    }}
                />
            )}
        </Field>
    )
}
