import { Field } from '../../ui/field'
import { t as office } from '../shared/texts'
import { t } from './texts'

type Name = 'title' | 'clause' | 'points' | 'claimant'

/** What a new rule is asked for. */
export function ItemFields({ refusal }: { refusal: (name: Name) => string | undefined }) {
    return (
        <>
            <Field label={t('item.title')} refusal={refusal('title')}>
                {(control) => <input {...control} name="title" autocomplete="off" required />}
            </Field>
            <Field
                label={t('item.clause')}
                hint={t('item.clause-hint')}
                refusal={refusal('clause')}
            >
                {(control) => <input {...control} name="clause" autocomplete="off" />}
            </Field>
            <Kind />
            <Field label={t('item.points')} refusal={refusal('points')}>
                {(control) => (
                    <input
                        {...control}
                        name="points"
                        inputMode="decimal"
                        autocomplete="off"
                        required
                    />
                )}
            </Field>
            <Field label={t('item.claimant')} refusal={refusal('claimant')}>
                {(control) => (
                    <select {...control} name="claimant">
                        <option value="SELF">{office('claimant.SELF')}</option>
                        <option value="OFFICE">{office('claimant.OFFICE')}</option>
                    </select>
                )}
            </Field>
        </>
    )
}

function Kind() {
    return (
        <fieldset>
            <legend>{t('item.kind')}</legend>
            <div class="halves">
                {(['reward', 'deduction'] as const).map((kind) => (
                    <label key={kind} class="check">
                        <input
                            type="radio"
                            name="kind"
                            value={kind}
                            defaultChecked={kind === 'reward'}
                        />
                        {t(`item.${kind}`)}
                    </label>
                ))}
            </div>
        </fieldset>
    )
}
