import { useState } from 'preact/hooks'
import { VoidPollDocument } from '../../gql/graphql'
import type { PollDetailFragment } from '../../gql/graphql'
import { t as base } from '../../i18n/base'
import { useCommand } from '../../session/use-command'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { Refusals, refusalAt } from '../../ui/refusals'
import { say } from '../../ui/status'
import { ReasonField } from './reason-field'
import { t } from './texts'

interface Props {
    poll: PollDetailFragment
    changed: () => void
}

/** Gives a poll up before it is counted, for a reason that stays on record. */
export function GiveUp(props: Props) {
    const [asking, ask] = useState(false)
    return (
        <>
            <div>
                <Button
                    kind="danger"
                    onClick={() => {
                        ask(true)
                    }}
                >
                    {t('void.act')}
                </Button>
            </div>
            {asking && (
                <Reason
                    {...props}
                    close={() => {
                        ask(false)
                    }}
                />
            )}
        </>
    )
}

function Reason({ poll, changed, close }: Props & { close: () => void }) {
    const [reason, setReason] = useState('')
    const [empty, setEmpty] = useState(false)
    const command = useCommand(VoidPollDocument, (data) => data.voidPoll)
    const submit = async () => {
        setEmpty(reason.trim() === '')
        if (reason.trim() === '') return
        const input = { poll: poll.id, version: poll.version, reason: reason.trim() }
        if (!(await command.run({ input }))) return
        say(t('void.done'))
        close()
        changed()
    }
    return (
        <Dialog title={t('void.ask')} close={close}>
            <form
                class="stack"
                onSubmit={(event) => {
                    event.preventDefault()
                    void submit()
                }}
            >
                <p>{t('void.text')}</p>
                <ReasonField
                    label={t('void.reason')}
                    reason={reason}
                    type={setReason}
                    refusal={empty ? t('void.empty') : refusalAt(command.refusals, 'reason')}
                />
                <Refusals refusals={command.refusals} fault={command.fault} shown={['reason']} />
                <div class="dialog-actions">
                    <Button onClick={close}>{base('do.cancel')}</Button>
                    <Button kind="danger" type="submit" busy={command.busy}>
                        {t('void.act')}
                    </Button>
                </div>
            </form>
        </Dialog>
    )
}

/** What is left of a poll that was given up: the reason, and the way to another run. */
export function GivenUp({ poll }: { poll: PollDetailFragment }) {
    return (
        <section class="note">
            <p>{t('void.given-up')}</p>
            <a class="button" href={`/polls/prepare?cycle=${encodeURIComponent(poll.cycle.id)}`}>
                {t('void.again')}
            </a>
        </section>
    )
}
