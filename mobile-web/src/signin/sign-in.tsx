import { useState } from 'preact/hooks'
import { SignInDocument } from '../gql/graphql'
import { asFault } from '../api/fault'
import type { ApiFault } from '../api/fault'
import { send } from '../api/send'
import { t } from '../i18n/base'
import { enter, rememberedOrganisation } from '../session/session'
import type { Refusal } from '../session/use-command'
import { Button } from '../ui/button'
import { Field } from '../ui/field'
import { PasswordInput, ShowPassword } from '../ui/password-input'
import { Refusals, refusalAt } from '../ui/refusals'
import { text } from '../ui/form'

const fields = ['organisation', 'number', 'password']

interface State {
    busy: boolean
    refusals: readonly Refusal[]
    fault?: ApiFault
}

/** Signs in; the organisation's code is remembered on this device. */
export default function SignIn() {
    const [{ busy, refusals, fault }, set] = useState<State>({ busy: false, refusals: [] })

    async function submit(form: HTMLFormElement) {
        set({ busy: true, refusals: [] })
        const data = new FormData(form)
        const input = {
            organisation: text(data, 'organisation').trim().toLowerCase(),
            number: text(data, 'number').trim(),
            password: text(data, 'password'),
        }
        try {
            const { signIn } = await send(SignInDocument, { input })
            if (signIn.session) enter(signIn.session)
            else set({ busy: false, refusals: signIn.refusals })
        } catch (thrown) {
            set({ busy: false, refusals: [], fault: asFault(thrown) })
        }
    }

    return (
        <div class="sign-in">
            <header class="sign-in-head">
                <img src="/icon.svg" alt="" width="64" height="64" />
                <h1>{t('app.name')}</h1>
                <p>{t('app.slogan')}</p>
            </header>
            <form
                class="card"
                aria-label={t('sign-in.title')}
                onSubmit={(event) => {
                    event.preventDefault()
                    if (!busy) void submit(event.currentTarget)
                }}
            >
                <Credentials refusals={refusals} />
                <Refusals refusals={refusals} fault={fault} shown={fields} />
                <Button kind="main" type="submit" wide busy={busy}>
                    {t('sign-in.do')}
                </Button>
            </form>
        </div>
    )
}

function Credentials({ refusals }: { refusals: readonly Refusal[] }) {
    const [shown, show] = useState(false)
    return (
        <>
            <Field
                label={t('sign-in.organisation')}
                hint={t('sign-in.organisation-hint')}
                refusal={refusalAt(refusals, 'organisation')}
            >
                {(control) => (
                    <input
                        {...control}
                        name="organisation"
                        required
                        autocapitalize="none"
                        spellcheck={false}
                        autocomplete="organization"
                        defaultValue={rememberedOrganisation()}
                    />
                )}
            </Field>
            <Field label={t('sign-in.number')} refusal={refusalAt(refusals, 'number')}>
                {(control) => (
                    <input
                        {...control}
                        name="number"
                        required
                        autocapitalize="none"
                        spellcheck={false}
                        autocomplete="username"
                    />
                )}
            </Field>
            <Field label={t('sign-in.password')} refusal={refusalAt(refusals, 'password')}>
                {(control) => (
                    <PasswordInput
                        control={control}
                        name="password"
                        autocomplete="current-password"
                        shown={shown}
                    />
                )}
            </Field>
            <ShowPassword shown={shown} show={show} />
        </>
    )
}
