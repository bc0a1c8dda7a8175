import { useState } from 'preact/hooks'
import { t } from '../i18n/base'
import type { ControlProps } from './field'

/** A password field whose content can be looked at. */
export function PasswordInput(props: {
    control: ControlProps
    name: string
    autocomplete: 'current-password' | 'new-password'
}) {
    const [shown, show] = useState(false)
    const input = {
        ...props.control,
        name: props.name,
        autocomplete: props.autocomplete,
        autocapitalize: 'none',
        spellcheck: false,
        required: true,
    } as const
    return (
        <>
            {shown ? <input {...input} type="text" /> : <input {...input} type="password" />}
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
        </>
    )
}
