import type { ComponentChildren } from 'preact'
import { t } from '../i18n/base'

/** A button that says when it is at work and cannot be pressed twice meanwhile. */
export function Button(props: {
    children: ComponentChildren
    kind?: 'main' | 'plain' | 'danger'
    type?: 'button' | 'submit'
    wide?: boolean
    busy?: boolean
    disabled?: boolean
    onClick?: () => void
}) {
    const kind = props.kind ?? 'plain'
    const wide = props.wide ? ' button-wide' : ''
    return (
        <button
            type={props.type ?? 'button'}
            class={`button button-${kind}${wide}`}
            disabled={props.disabled ?? false}
            aria-disabled={props.busy ? true : undefined}
            onClick={(event) => {
                if (props.busy) event.preventDefault()
                else props.onClick?.()
            }}
        >
            {props.busy ? t('ui.busy') : props.children}
        </button>
    )
}
