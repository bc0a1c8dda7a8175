import { useState } from 'preact/hooks'
import { Field } from '../../ui/field'
import { Points } from '../../ui/points'
import { t } from '../shared/texts'
import { matching } from './rules'
import type { Rule } from './rules'

/** Chooses a rule of the catalogue; its points are the rule's and never typed. */
export function RuleChoice(props: {
    rules: readonly Rule[]
    chosen: Rule | null
    choose: (rule: Rule) => void
    refusal: string | undefined
}) {
    const [search, setSearch] = useState('')
    const found = matching(props.rules, search)
    return (
        <fieldset class="card">
            <legend class="heard-only">{t('entry.rule')}</legend>
            <Field label={t('entry.rule')} hint={t('entry.rule-hint')} refusal={props.refusal}>
                {(control) => (
                    <input
                        {...control}
                        type="search"
                        autocomplete="off"
                        value={search}
                        onInput={(event) => {
                            setSearch(event.currentTarget.value)
                        }}
                    />
                )}
            </Field>
            {found.length === 0 && <p role="status">{t('entry.no-match')}</p>}
            <ul class="list picks">
                {found.map((rule) => (
                    <li key={rule.code}>
                        <OneRule rule={rule} {...props} />
                    </li>
                ))}
            </ul>
        </fieldset>
    )
}

function OneRule(props: { rule: Rule; chosen: Rule | null; choose: (rule: Rule) => void }) {
    const { rule, chosen } = props
    const words = [
        rule.clause,
        rule.evidenceRequired ? t('scheme.evidence') : null,
        rule.veto ? t('scheme.veto') : null,
    ]
    return (
        <label class="pick">
            <input
                type="radio"
                name="rule"
                checked={chosen?.code === rule.code}
                onInput={() => {
                    props.choose(rule)
                }}
            />
            <span class="pick-body">
                <span class="row-title">{rule.title}</span>
                <span class="soft">{words.filter((word) => word !== null).join(' · ')}</span>
            </span>
            <Points value={rule.points} signed />
        </label>
    )
}
