import { useState } from 'preact/hooks'
import { points } from '../number/points'
import { Button } from '../ui/button'
import { Field } from '../ui/field'
import { t } from './texts'
import { matching } from './typed'
import type { Rule } from './typed'

function RuleWords({ rule }: { rule: Rule }) {
    const words = [
        rule.clause,
        rule.yearlyCap === null ? null : t('form.rule-cap', { points: points(rule.yearlyCap) }),
        rule.evidenceRequired ? t('form.rule-photo') : null,
    ]
    return (
        <span class="row-body">
            <span class="row-title">{rule.title}</span>
            <span class="soft">{words.filter((word) => word !== null).join(' · ')}</span>
        </span>
    )
}

/** Chooses a rule of the catalogue by searching; points are the rule's and never typed. */
export function RulePicker(props: {
    rules: readonly Rule[]
    chosen: Rule | undefined
    faulty: boolean
    choose: (code: string) => void
}) {
    const { rules, chosen, faulty, choose } = props
    const [search, setSearch] = useState('')
    if (chosen) return <Chosen rule={chosen} choose={choose} />
    const found = matching(rules, search)
    return (
        <section class="card" aria-label={t('form.rule')}>
            <Field label={t('form.rule')} refusal={faulty ? t('form.rule-missing') : undefined}>
                {(control) => (
                    <input
                        {...control}
                        type="search"
                        placeholder={t('form.rule-search')}
                        value={search}
                        onInput={(event) => {
                            setSearch(event.currentTarget.value)
                        }}
                    />
                )}
            </Field>
            {found.length === 0 && <p class="soft">{t('form.rule-none')}</p>}
            <ul class="list rule-list">
                {found.map((rule) => (
                    <li key={rule.code}>
                        <button
                            type="button"
                            class="rule"
                            onClick={() => {
                                choose(rule.code)
                            }}
                        >
                            <RuleWords rule={rule} />
                            <span class="points">{points(rule.points, true)}</span>
                        </button>
                    </li>
                ))}
            </ul>
        </section>
    )
}

function Chosen({ rule, choose }: { rule: Rule; choose: (code: string) => void }) {
    return (
        <section class="card" aria-label={t('form.rule')}>
            <h2>{t('form.rule')}</h2>
            <div class="rule-chosen">
                <RuleWords rule={rule} />
                <span class="points">{points(rule.points, true)}</span>
            </div>
            <Button
                onClick={() => {
                    choose('')
                }}
            >
                {t('form.rule-change')}
            </Button>
        </section>
    )
}
