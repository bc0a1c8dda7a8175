import { useState } from 'preact/hooks'
import { SetPollWindowsDocument } from '../../gql/graphql'
import { t as base } from '../../i18n/base'
import { useCommand } from '../../session/use-command'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { Refusals, refusalAt } from '../../ui/refusals'
import { say } from '../../ui/status'
import { EndFields } from './end-fields'
import { collects } from './groups'
import { t } from './texts'
import type { WholePoll } from './whole-poll'
import { areAnnounced, changedEnds, endFaults, openEnds, typedOf } from './windows'

/** Announces until when voters may do what; once they are announced an end only moves to later. */
export function EndDialog(props: { poll: WholePoll; close: () => void; changed: () => void }) {
    const { poll, close } = props
    const [typed, type] = useState({
        collectUntil: typedOf(poll.collectUntil),
        castUntil: typedOf(poll.castUntil),
    })
    const [faults, setFaults] = useState<ReturnType<typeof endFaults>>({})
    const set = useCommand(SetPollWindowsDocument, (data) => data.setPollWindows)
    const announced = areAnnounced(poll)
    const ends = openEnds(poll.state, collects(poll.groups))
    const submit = async () => {
        const found = endFaults(typed, poll, announced, Date.now())
        setFaults(found)
        const wish = changedEnds(typed, poll)
        if (Object.keys(found).length > 0) return
        if (Object.keys(wish).length === 0) {
            close()
            return
        }
        const input = { poll: poll.id, version: poll.version, ...wish }
        if (!(await set.run({ input }))) return
        say(t('end.done'))
        close()
        props.changed()
    }
    return (
        <Dialog title={t('end.title')} close={close}>
            <form
                class="stack"
                noValidate
                onSubmit={(event) => {
                    event.preventDefault()
                    void submit()
                }}
            >
                <p>{t(announced ? 'end.longer' : 'end.free')}</p>
                <EndFields
                    ends={ends}
                    was={poll}
                    typed={typed}
                    type={type}
                    faults={faults}
                    refusal={(end) => refusalAt(set.refusals, end)}
                />
                <Refusals refusals={set.refusals} fault={set.fault} shown={ends} />
                <div class="dialog-actions">
                    <Button onClick={close}>{base('do.cancel')}</Button>
                    <Button kind="main" type="submit" busy={set.busy}>
                        {base('do.save')}
                    </Button>
                </div>
            </form>
        </Dialog>
    )
}
