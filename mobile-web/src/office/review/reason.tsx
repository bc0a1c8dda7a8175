import { useState } from 'preact/hooks'
import { RejectClaimDocument, ReturnClaimDocument, ReverseClaimDocument } from '../../gql/graphql'
import { t as base } from '../../i18n/base'
import { useCommand } from '../../session/use-command'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { Field } from '../../ui/field'
import { Refusals, refusalAt } from '../../ui/refusals'
import { t } from '../shared/texts'
import type { OfficeKey } from '../shared/texts'
import type { ReviewedClaim } from './claim'

/** Decisions that need a reason. */
export type Reasoned = 'RETURN' | 'REJECT' | 'REVERSE'

const common: Record<Reasoned, readonly OfficeKey[]> = {
    RETURN: ['reason.blurred', 'reason.document', 'reason.rule'],
    REJECT: ['reason.twice', 'reason.not-covered'],
    REVERSE: ['reason.twice', 'reason.mistake'],
}

function useDecision(kind: Reasoned) {
    const returned = useCommand(ReturnClaimDocument, (data) => data.returnClaim)
    const rejected = useCommand(RejectClaimDocument, (data) => data.rejectClaim)
    const reversed = useCommand(ReverseClaimDocument, (data) => data.reverseClaim)
    return { RETURN: returned, REJECT: rejected, REVERSE: reversed }[kind]
}

/** Asks why a claim is returned, rejected or reversed; the claimant reads the answer. */
export function Reason(props: {
    kind: Reasoned
    claim: ReviewedClaim
    close: () => void
    decided: (word: string) => void
}) {
    const { kind, claim } = props
    const [reason, setReason] = useState('')
    const decision = useDecision(kind)
    const decide = async () => {
        const input = { id: claim.id, version: claim.version, reason: reason.trim() }
        if (await decision.run({ input })) {
            props.decided(t(`decided.${kind}`, { name: claim.subject.name }))
        }
    }
    return (
        <Dialog title={t(`ask.${kind}`)} close={props.close}>
            <CommonReasons kind={kind} choose={setReason} />
            <Field
                label={t('review.reason')}
                hint={t('reason.hint')}
                refusal={refusalAt(decision.refusals, 'reason')}
            >
                {(control) => (
                    <textarea
                        {...control}
                        maxLength={300}
                        value={reason}
                        onInput={(event) => {
                            setReason(event.currentTarget.value)
                        }}
                    />
                )}
            </Field>
            <Refusals refusals={decision.refusals} fault={decision.fault} shown={['reason']} />
            <div class="dialog-actions">
                <Button onClick={props.close}>{base('do.cancel')}</Button>
                <Button
                    kind={kind === 'RETURN' ? 'main' : 'danger'}
                    busy={decision.busy}
                    onClick={() => void decide()}
                >
                    {t(`decide.${kind}`)}
                </Button>
            </div>
        </Dialog>
    )
}

function CommonReasons({ kind, choose }: { kind: Reasoned; choose: (reason: string) => void }) {
    return (
        <div class="choices">
            {common[kind].map((key) => (
                <button
                    key={key}
                    type="button"
                    class="button"
                    onClick={() => {
                        choose(t(key))
                    }}
                >
                    {t(key)}
                </button>
            ))}
        </div>
    )
}
