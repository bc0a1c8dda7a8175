import { Field } from '../../ui/field'
import { t } from './texts'
import type { Announced, End, EndFault, Ends } from './windows'

/** The ends of the windows that can be said now, each with what is wrong with it. */
export function EndFields(props: {
    ends: readonly End[]
    was: Announced
    typed: Ends
    type: (typed: Ends) => void
    faults: Partial<Record<End, EndFault>>
    refusal: (end: End) => string | undefined
}) {
    return (
        <>
            {props.ends.map((end) => {
                const fault = props.faults[end]
                return (
                    <Field
                        key={end}
                        label={t(`end.${end}`)}
                        hint={t(props.was[end] === null ? 'end.hint' : 'end.zone')}
                        refusal={fault ? t(`end.${fault}`) : props.refusal(end)}
                    >
                        {(control) => (
                            <input
                                {...control}
                                type="datetime-local"
                                value={props.typed[end]}
                                onInput={(event) => {
                                    props.type({ ...props.typed, [end]: event.currentTarget.value })
                                }}
                            />
                        )}
                    </Field>
                )
            })}
        </>
    )
}
