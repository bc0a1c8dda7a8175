import { Field } from '../../ui/field'
import { Stepper } from '../../ui/stepper'
import { timesOf } from './times'

const mostTimes = 99

/** How many times something happened, between two large buttons. */
export function TimesField(props: {
    label: string
    value: string
    change: (next: string) => void
    refusal: string | undefined
}) {
    const times = timesOf(props.value) ?? 1
    return (
        <Field label={props.label} refusal={props.refusal}>
            {(control) => (
                <Stepper
                    control={control}
                    value={props.value}
                    change={props.change}
                    lower={() => {
                        props.change(String(Math.max(1, times - 1)))
                    }}
                    raise={() => {
                        props.change(String(Math.min(mostTimes, times + 1)))
                    }}
                />
            )}
        </Field>
    )
}
