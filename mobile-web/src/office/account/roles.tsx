import { useState } from 'preact/hooks'
import { SetRolesDocument } from '../../gql/graphql'
import type { Role } from '../../gql/graphql'
import { t as base } from '../../i18n/base'
import { useCommand } from '../../session/use-command'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { Refusals } from '../../ui/refusals'
import { say } from '../../ui/status'
import { t } from '../shared/texts'
import type { Account } from './accounts'

const given: readonly Exclude<Role, 'STAFF'>[] = ['OFFICE', 'LEADER', 'AUDITOR', 'ADMIN']

/** Chooses what an account may do beyond what everybody may. */
export function Roles(props: { account: Account; close: () => void; done: () => void }) {
    const { account } = props
    const [roles, setRoles] = useState<readonly Role[]>(
        account.roles.filter((role) => role !== 'STAFF'),
    )
    const set = useCommand(SetRolesDocument, (data) => data.setRoles)
    const save = async () => {
        if (!(await set.run({ input: { number: account.number, roles: [...roles] } }))) return
        say(t('account.roles-saved', { name: account.name }))
        props.close()
        props.done()
    }
    return (
        <Dialog title={t('account.roles-of', { name: account.name })} close={props.close}>
            <fieldset>
                <legend class="heard-only">{t('account.roles')}</legend>
                {given.map((role) => (
                    <label key={role} class="check role">
                        <input
                            type="checkbox"
                            checked={roles.includes(role)}
                            onInput={(event) => {
                                const others = roles.filter((one) => one !== role)
                                setRoles(event.currentTarget.checked ? [...others, role] : others)
                            }}
                        />
                        <span>
                            {base(`role.${role}`)}
                            <br />
                            <span class="soft">{t(`account.role.${role}`)}</span>
                        </span>
                    </label>
                ))}
            </fieldset>
            <Refusals refusals={set.refusals} fault={set.fault} />
            <div class="dialog-actions">
                <Button onClick={props.close}>{base('do.cancel')}</Button>
                <Button kind="main" busy={set.busy} onClick={() => void save()}>
                    {base('do.save')}
                </Button>
            </div>
        </Dialog>
    )
}
