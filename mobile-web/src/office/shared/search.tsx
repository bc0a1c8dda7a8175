import { useEffect, useState } from 'preact/hooks'
import { Field } from '../../ui/field'

const pause = 300

/** What is searched for, once typing has paused; null for nothing. */
export function useSearch(): {
    typed: string
    type: (text: string) => void
    asked: string | null
} {
    const [typed, type] = useState('')
    const [asked, ask] = useState<string | null>(null)
    useEffect(() => {
        const timer = setTimeout(() => {
            ask(typed.trim() || null)
        }, pause)
        return () => {
            clearTimeout(timer)
        }
    }, [typed])
    return { typed, type, asked }
}

export function SearchField(props: {
    label: string
    hint?: string
    refusal?: string | undefined
    search: ReturnType<typeof useSearch>
}) {
    return (
        <Field label={props.label} hint={props.hint} refusal={props.refusal}>
            {(control) => (
                <input
                    {...control}
                    type="search"
                    autocomplete="off"
                    value={props.search.typed}
                    onInput={(event) => {
                        props.search.type(event.currentTarget.value)
                    }}
                />
            )}
        </Field>
    )
}
