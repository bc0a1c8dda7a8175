import { Field } from '../../ui/field'
import { t } from './texts'

const longestReason = 500

/** Why the office does something to a poll; it stays on record. */
export function ReasonField(props: {
    label: string
    reason: string
    type: (reason: string) => void
    refusal: string | undefined
}) {
    return (
        <Field
            label={props.label}
            hint={t('void.hint', { n: longestReason })}
            refusal={props.refusal}
        >
            {(control) => (
                <textarea
                    {...control}
                    maxLength={longestReason}
                    value={props.reason}
                    onInput={(event) => {
                        props.type(event.currentTarget.value)
                    }}
                />
            )}
        </Field>
    )
}
