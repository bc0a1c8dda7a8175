import { useState } from 'preact/hooks'
import { ChangePasswordDocument } from '../gql/graphql'
import { useCell } from '../cell/cell'

import { useNavigate } from '../route/navigate'
import { enter, me } from '../session/session'
import { useCommand } from '../session/use-command'
import type { Refusal } from '../session/use-command'
import { Button } from '../ui/button'
import { Field } from '../ui/field'
import { text } from '../ui/form'
import { PageHeader } from '../ui/page-header'
import { PasswordInput, ShowPassword } from '../ui/password-input'
import { Refusals, refusalAt } from '../ui/refusals'
import { say } from '../ui/status'
import { t } from './texts'

/** Changes the own password; the first one must be changed before anything else. */
export default function Password() {
    const who = useCell(me)
    const navigate = useNavigate()
    const [differ, setDiffer] = useState(false)
    const command = useCommand(ChangePasswordDocument, (data) => data.changePassword)
    const first = who !== null && who !== 'starting' && who.mustChangePassword

    async function submit(form: HTMLFormElement) {
        const data = new FormData(form)
        const different = text(data, 'new') !== text(data, 'again')
        setDiffer(different)
        if (different) return
        const input = { current: text(data, 'current'), new: text(data, 'new') }
        const payload = await command.run({ input })
        if (!payload?.session) return
        say(t('done'))
        navigate('/', true)
        enter(payload.session)
    }

    return (
        <>
            <PageHeader title={t('title')} {...(first ? {} : { back: '/more' })} />
            {first && <p class="note">{t('first')}</p>}
            <form
                class="card"
                onSubmit={(event) => {
                    event.preventDefault()
                    if (!command.busy) void submit(event.currentTarget)
                }}
            >
                <Passwords refusals={command.refusals} differ={differ} />
                <Refusals
                    refusals={command.refusals}
                    fault={command.fault}
                    shown={['current', 'new']}
                />
                <Button kind="main" type="submit" wide busy={command.busy}>
                    {t('do')}
                </Button>
            </form>
        </>
    )
}

function Passwords(props: { refusals: readonly Refusal[]; differ: boolean }) {
    const { refusals, differ } = props
    const [shown, show] = useState(false)
    return (
        <>
            <Field label={t('current')} refusal={refusalAt(refusals, 'current')}>
                {(control) => (
                    <PasswordInput
                        control={control}
                        name="current"
                        autocomplete="current-password"
                        shown={shown}
                    />
                )}
            </Field>
            <Field label={t('new')} hint={t('new-hint')} refusal={refusalAt(refusals, 'new')}>
                {(control) => (
                    <PasswordInput
                        control={control}
                        name="new"
                        autocomplete="new-password"
                        shown={shown}
                    />
                )}
            </Field>
            <Field label={t('again')} refusal={differ ? t('differ') : undefined}>
                {(control) => (
                    <PasswordInput
                        control={control}
                        name="again"
                        autocomplete="new-password"
                        shown={shown}
                    />
                )}
            </Field>
            <ShowPassword shown={shown} show={show} />
        </>
    )
}
