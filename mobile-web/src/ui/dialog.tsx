import type { ComponentChildren } from 'preact'
import { useEffect, useId, useRef } from 'preact/hooks'
import { t } from '../i18n/base'
import { Button } from './button'

/** A question in the way of everything else, on the native dialog: Escape and back close it. */
export function Dialog(props: {
    title: string
    close: () => void
    children: ComponentChildren
    wide?: boolean
}) {
    const dialog = useRef<HTMLDialogElement>(null)
    const id = useId()
    useEffect(() => {
        const shown = dialog.current
        shown?.showModal()
        return () => {
            shown?.close()
        }
    }, [])
    return (
        <dialog
            ref={dialog}
            class={props.wide ? 'dialog dialog-wide' : 'dialog'}
            aria-labelledby={id}
            onClose={props.close}
        >
            <h2 id={id}>{props.title}</h2>
            {props.children}
        </dialog>
    )
}

/** Asks before something is done that cannot easily be undone. */
export function Confirm(props: {
    title: string
    children?: ComponentChildren
    yes: string
    busy?: boolean
    danger?: boolean
    onYes: () => void
    onNo: () => void
}) {
    return (
        <Dialog title={props.title} close={props.onNo}>
            {props.children}
            <div class="dialog-actions">
                <Button onClick={props.onNo}>{t('do.cancel')}</Button>
                <Button
                    kind={props.danger ? 'danger' : 'main'}
                    busy={props.busy ?? false}
                    onClick={props.onYes}
                >
                    {props.yes}
                </Button>
            </div>
        </Dialog>
    )
}
