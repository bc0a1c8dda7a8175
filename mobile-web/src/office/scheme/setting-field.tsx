import type { ControlProps } from '../../ui/field'
import { Field } from '../../ui/field'
import { Stepper } from '../../ui/stepper'
import { points } from '../../number/points'
import { DayInput } from './day-input'
import type { Draft, Setting } from './sections'
import { stepped } from './step'
import { t } from './texts'
import type { Settings } from './use-settings'

interface Control {
    control: ControlProps
    setting: Setting
    value: string
    change: (value: string) => void
}

/** One setting in its form; a changed one is marked and says what it was. */
export function SettingField(props: {
    setting: Setting
    settings: Settings
    draft: Draft
    office: boolean
}) {
    const { setting, settings } = props
    const { at, label } = setting
    const change = settings.changes.get(at)
    const fault = props.draft.faults.find((one) => one.at === at)?.message
    if (!props.office) return <ReadOnly setting={setting} fault={fault} />
    return (
        <div class={change === undefined ? 'setting' : 'setting setting-changed'}>
            <Field
                label={label}
                hint={change && t('setting.was', { value: shown(setting) })}
                refusal={settings.refusals.get(at) ?? fault}
            >
                {(control) => (
                    <Input
                        control={control}
                        setting={setting}
                        value={change?.value ?? setting.value}
                        change={(value) => {
                            settings.set(at, value)
                        }}
                    />
                )}
            </Field>
        </div>
    )
}

function shown({ kind, value }: Setting): string {
    if (kind === 'FLAG') return value === 'true' ? t('setting.yes') : t('setting.no')
    if (value === '') return t('setting.empty')
    return kind === 'NUMBER' ? points(value) : value
}

function ReadOnly({ setting, fault }: { setting: Setting; fault: string | undefined }) {
    return (
        <div class="setting">
            <p class="soft">{setting.label}</p>
            <p>{shown(setting)}</p>
            {fault !== undefined && <p class="field-refusal">{fault}</p>}
        </div>
    )
}

function Input(props: Control) {
    switch (props.setting.kind) {
        case 'NUMBER':
            return <NumberInput {...props} />
        case 'DAY':
            return <DayInput {...props} />
        case 'FLAG':
            return <FlagInput {...props} />
        case 'TEXT':
            return <TextInput {...props} />
    }
}

function NumberInput({ control, setting, value, change }: Control) {
    const step = (by: 1 | -1) => () => {
        change(stepped(value, setting.value, by))
    }
    return (
        <Stepper
            control={control}
            value={value}
            change={change}
            lower={step(-1)}
            raise={step(1)}
            of={setting.label}
            signed={setting.value.startsWith('-')}
        />
    )
}

function FlagInput({ control, value, change }: Control) {
    return (
        <select
            {...control}
            value={value}
            onInput={(event) => {
                change(event.currentTarget.value)
            }}
        >
            <option value="true">{t('setting.yes')}</option>
            <option value="false">{t('setting.no')}</option>
        </select>
    )
}

/** On the narrowest screen and beside another field. */
const charactersPerLine = 14

/** Words; as many lines as they need. */
function TextInput({ control, value, change }: Control) {
    return (
        <textarea
            {...control}
            rows={Math.min(6, Math.max(1, Math.ceil(value.length / charactersPerLine)))}
            value={value}
            onInput={(event) => {
                change(event.currentTarget.value)
            }}
        />
    )
}
