import type { ControlProps } from '../../ui/field'
import { dayText, daysIn, monthAndDay } from './days'
import { t } from './texts'

const months = Array.from({ length: 12 }, (_, i) => i + 1)

/** A month and a day to be chosen; what is neither yet, is typed. */
export function DayInput(props: {
    control: ControlProps
    setting: { label: string }
    value: string
    change: (value: string) => void
}) {
    const { control, setting, value, change } = props
    const read = monthAndDay(value)
    if (read === undefined) {
        return (
            <input
                {...control}
                value={value}
                onInput={(event) => {
                    change(event.currentTarget.value)
                }}
            />
        )
    }
    const [month, day] = read
    const days = Array.from({ length: daysIn(month) }, (_, i) => i + 1)
    return (
        <div class="day-input">
            <select
                {...control}
                value={month}
                aria-label={`${setting.label} ${t('setting.month')}`}
                onInput={(event) => {
                    change(dayText(Number(event.currentTarget.value), day))
                }}
            >
                <Numbers of={months} />
            </select>
            <span aria-hidden="true">{t('setting.month')}</span>
            <select
                value={day}
                aria-label={`${setting.label} ${t('setting.day')}`}
                onInput={(event) => {
                    change(dayText(month, Number(event.currentTarget.value)))
                }}
            >
                <Numbers of={days} />
            </select>
            <span aria-hidden="true">{t('setting.day')}</span>
        </div>
    )
}

function Numbers({ of }: { of: readonly number[] }) {
    return (
        <>
            {of.map((n) => (
                <option key={n} value={n}>
                    {n}
                </option>
            ))}
        </>
    )
}
