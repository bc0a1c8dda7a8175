import { UnlockAccountDocument } from '../../gql/graphql'
import { useCommand } from '../../session/use-command'
import { Button } from '../../ui/button'
import { Refusals } from '../../ui/refusals'
import { say } from '../../ui/status'
import { t } from '../shared/texts'
import type { Account } from './accounts'

/** Ends a lock at once. */
export function Unlock({ account, done }: { account: Account; done: () => void }) {
    const unlock = useCommand(UnlockAccountDocument, (data) => data.unlockAccount)
    const run = async () => {
        if (!(await unlock.run({ number: account.number }))) return
        say(t('account.unlocked', { name: account.name }))
        done()
    }
    return (
        <>
            <Button busy={unlock.busy} onClick={() => void run()}>
                {t('account.unlock')}
                <span class="heard-only">{account.name}</span>
            </Button>
            <Refusals refusals={unlock.refusals} fault={unlock.fault} />
        </>
    )
}
