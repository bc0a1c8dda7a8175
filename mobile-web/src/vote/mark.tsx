import { useId } from 'preact/hooks'
import { plain } from '../number/decimal'
import { points } from '../number/points'
import { Stepper } from '../ui/stepper'
import { markOf, stepped } from '../ballot/marks'
import type { Scale } from '../ballot/marks'
import { t } from './texts'

/** A mark between two buttons, with what is wrong about it. */
export function Mark(props: {
    label: string
    scale: Scale
    value: string
    change: (value: string) => void
}) {
    const { label, scale, value, change } = props
    const id = useId()
    const faulty = value !== '' && markOf(value, scale) === undefined
    return (
        <div class="mark">
            <Stepper
                label={label}
                value={value}
                change={change}
                lower={() => {
                    change(stepped(value, -1, scale))
                }}
                raise={() => {
                    change(stepped(value, 1, scale))
                }}
                control={{
                    id,
                    'aria-invalid': faulty || undefined,
                    'aria-describedby': faulty ? `${id}-wrong` : undefined,
                }}
            />
            {faulty && (
                <p class="field-refusal" id={`${id}-wrong`}>
                    {t('wrong', {
                        max: points(plain(scale.maximum)),
                        step: points(plain(scale.step)),
                    })}
                </p>
            )}
        </div>
    )
}
