import { t } from '../i18n/base'
import type { ControlProps } from './field'

/** A password field; with `shown` its content can be read. */
export function PasswordInput(props: {
    control: ControlProps
    name: string
    autocomplete: 'current-password' | 'new-password'
    shown: boolean
}) {
    const input = {
        ...props.control,
        name: props.name,
        autocomplete: props.autocomplete,
        autocapitalize: 'none',
        spellcheck: false,
        required: true,
    } as const
    return props.shown ? <input {...input} type="text" /> : <input {...input} type="password" />
}

/** Shows and hides what the form's password fields hold. */
export function ShowPassword({ shown, show }: { shown: boolean; show: (shown: boolean) => void }) {
    return (
        <label class="check">
            <input
                type="checkbox"
                checked={shown}
                onInput={(event) => {
                    show(event.currentTarget.checked)
                }}
            />
            {t('sign-in.show')}
        </label>
    )
}
