import { useEffect, useRef, useState } from 'preact/hooks'
import type { RankingChoicesQuery, StandingsKind } from '../gql/graphql'
import type { View } from './rankings'
import { t } from './texts'

const pause = 350

/** A search that asks once the typing rests. */
function Search({ value, change }: { value: string; change: (search: string) => void }) {
    const [text, setText] = useState(value)
    const search = useRef(change)
    search.current = change
    useEffect(() => {
        if (text.trim() === value) return
        const timer = setTimeout(() => {
            search.current(text.trim())
        }, pause)
        return () => {
            clearTimeout(timer)
        }
    }, [text, value])
    return (
        <label class="filter-search">
            <span class="heard-only">{t('search')}</span>
            <input
                type="search"
                placeholder={t('search')}
                value={text}
                onInput={(event) => {
                    setText(event.currentTarget.value)
                }}
            />
        </label>
    )
}

function Choice(props: {
    label: string
    value: string
    choices: readonly { value: string; label: string }[]
    choose: (value: string) => void
}) {
    return (
        <label>
            <span class="heard-only">{props.label}</span>
            <select
                value={props.value}
                onInput={(event) => {
                    props.choose(event.currentTarget.value)
                }}
            >
                {props.choices.map((one) => (
                    <option key={one.value} value={one.value}>
                        {one.label}
                    </option>
                ))}
            </select>
        </label>
    )
}

/** Which year, which unit, whose name; for insiders also which edition. */
export function Filters(props: {
    choices: RankingChoicesQuery
    view: View
    insider: boolean
    change: (next: Partial<View>) => void
}) {
    const { choices, view, insider, change } = props
    return (
        <div class="filters">
            <Choice
                label={t('cycle')}
                value={view.cycle}
                choices={choices.cycles.map(({ id, year }) => ({
                    value: id,
                    label: t('year', { year }),
                }))}
                choose={(cycle) => {
                    change({ cycle })
                }}
            />
            {insider && (
                <Choice
                    label={t('kind')}
                    value={view.kind}
                    choices={[
                        { value: 'PUBLISHED', label: t('published') },
                        { value: 'PROVISIONAL', label: t('provisional') },
                    ]}
                    choose={(kind) => {
                        change({ kind: kind as StandingsKind })
                    }}
                />
            )}
            <Choice
                label={t('unit')}
                value={view.unit}
                choices={[
                    { value: '', label: t('all-units') },
                    ...choices.organisation.units.map(({ name }) => ({ value: name, label: name })),
                ]}
                choose={(unit) => {
                    change({ unit })
                }}
            />
            <Search
                value={view.search}
                change={(search) => {
                    change({ search })
                }}
            />
        </div>
    )
}
