import { useState } from 'preact/hooks'
import { WithdrawClaimDocument } from '../gql/graphql'
import { useCommand } from '../session/use-command'
import { Confirm } from '../ui/dialog'
import { Field } from '../ui/field'
import { Refusals, refusalAt } from '../ui/refusals'
import { say } from '../ui/status'
import { t } from './texts'

/** Asks why and takes an own claim back. */
export function Withdraw(props: {
    id: string
    version: number
    close: () => void
    done: () => void
}) {
    const { id, version, close, done } = props
    const [reason, setReason] = useState('')
    const command = useCommand(WithdrawClaimDocument, (data) => data.withdrawClaim)

    async function withdraw() {
        if ((await command.run({ input: { id, version, reason } })) === undefined) return
        say(t('detail.withdrawn'))
        close()
        done()
    }

    return (
        <Confirm
            danger
            title={t('detail.withdraw-ask')}
            yes={t('detail.withdraw')}
            busy={command.busy}
            onYes={() => void withdraw()}
            onNo={close}
        >
            <Field
                label={t('detail.withdraw-reason')}
                refusal={refusalAt(command.refusals, 'reason')}
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
            <Refusals refusals={command.refusals} fault={command.fault} shown={['reason']} />
        </Confirm>
    )
}
