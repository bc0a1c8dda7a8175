import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'

/** What a field's control needs so that its label, hint and refusal are read with it. */
export interface ControlProps {
    id: string
    'aria-describedby': string | undefined
    'aria-invalid': boolean | undefined
}

/** A label, a control, a hint, and the refusal that concerns it. */
export function Field(props: {
    label: string
    hint?: string | undefined
    refusal?: string | undefined
    children: (control: ControlProps) => ComponentChildren
}) {
    const id = useId()
    const described = [
        props.hint === undefined ? '' : `${id}-hint`,
        props.refusal === undefined ? '' : `${id}-refusal`,
    ].filter(Boolean)
    return (
        <div class="field">
            <label for={id}>{props.label}</label>
            {props.children({
                id,
                'aria-describedby': described.join(' ') || undefined,
                'aria-invalid': props.refusal === undefined ? undefined : true,
            })}
            {props.hint !== undefined && (
                <p class="field-hint" id={`${id}-hint`}>
                    {props.hint}
                </p>
            )}
            {props.refusal !== undefined && (
                <p class="field-refusal" id={`${id}-refusal`} role="alert">
                    {props.refusal}
                </p>
            )}
        </div>
    )
}
