import type { ControlProps } from './field'
import { t } from '../i18n/base'
import { Icon } from './icon'

/** A number between two large buttons. The value is text: what is half typed is not lost. */
export function Stepper(props: {
    value: string
    change: (next: string) => void
    lower: () => void
    raise: () => void
    label?: string
    /** What the buttons change, where a label of the field's own names the input. */
    of?: string
    /** Whether a minus must be typed, which keyboards for decimals may lack. */
    signed?: boolean
    control?: ControlProps
    disabled?: boolean
}) {
    const disabled = props.disabled ?? false
    const named = props.label === undefined ? {} : { 'aria-label': props.label }
    const name = props.label ?? props.of
    const of = name === undefined ? '' : ` ${name}`
    return (
        <div class="stepper">
            <button
                type="button"
                disabled={disabled}
                aria-label={t('do.lower') + of}
                onClick={props.lower}
            >
                <Icon name="minus" />
            </button>
            <input
                type="text"
                inputMode={props.signed ? 'text' : 'decimal'}
                autocomplete="off"
                value={props.value}
                disabled={disabled}
                onInput={(event) => {
                    props.change(event.currentTarget.value)
                }}
                {...named}
                {...props.control}
            />
            <button
                type="button"
                disabled={disabled}
                aria-label={t('do.raise') + of}
                onClick={props.raise}
            >
                <Icon name="plus" />
            </button>
        </div>
    )
}
