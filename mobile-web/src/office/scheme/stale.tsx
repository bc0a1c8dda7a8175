import type { ApiFault } from '../../api/fault'
import type { Refusal } from '../../session/use-command'
import { Button } from '../../ui/button'
import { Refusals } from '../../ui/refusals'
import { t } from './texts'

/** Whether a command was refused since somebody else changed the draft meanwhile. */
export function isStale(refusals: readonly Refusal[]): boolean {
    return refusals.some((refusal) => refusal.code === 'STALE')
}

/**
 * Why a command on a draft was refused. Where somebody else was faster the draft can be loaded
 * anew, which loses nothing that was typed.
 */
export function Refused(props: {
    command: { refusals: readonly Refusal[]; fault: ApiFault | undefined; clear: () => void }
    reload: () => void
    shown?: readonly string[]
}) {
    const { command } = props
    if (!isStale(command.refusals)) {
        return (
            <Refusals refusals={command.refusals} fault={command.fault} shown={props.shown ?? []} />
        )
    }
    return (
        <div class="note note-warn" role="alert">
            <p>{t('stale.text')}</p>
            <Button
                onClick={() => {
                    command.clear()
                    props.reload()
                }}
            >
                {t('stale.reload')}
            </Button>
        </div>
    )
}
