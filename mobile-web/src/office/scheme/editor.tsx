import type { RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { Field } from '../../ui/field'
import { linesOf, rangeOf, scrollTo } from './lines'
import { t } from './texts'

/** Brings a line into sight and selects it. */
export type Jump = (line: number) => void

/**
 * Plain text with line numbers beside it, the faulty ones marked. The numbers scroll along; those
 * who listen get the line by the faults' own words.
 */
export function Editor(props: {
    text: string
    faulty: readonly number[]
    /** The line to show first; 0 for none. */
    line: number
    jump: RefObject<Jump>
    /** Undefined where the text is there to be read. */
    change: ((text: string) => void) | undefined
}) {
    const { text, line, jump, change } = props
    const area = useRef<HTMLTextAreaElement>(null)
    const numbers = useRef<HTMLPreElement>(null)
    jump.current = (to) => {
        if (area.current) show(area.current, to)
    }
    useEffect(() => {
        if (line > 0) jump.current(line)
    }, [line, jump])
    return (
        <Field label={t('text.label')}>
            {(control) => (
                <div class="editor">
                    <Numbers of={numbers} text={text} faulty={props.faulty} />
                    <textarea
                        {...control}
                        ref={area}
                        wrap="off"
                        spellcheck={false}
                        autocomplete="off"
                        autocapitalize="none"
                        readOnly={change === undefined}
                        value={text}
                        onScroll={(event) => {
                            const { scrollTop } = event.currentTarget
                            if (numbers.current) numbers.current.scrollTop = scrollTop
                        }}
                        onInput={(event) => {
                            change?.(event.currentTarget.value)
                        }}
                    />
                </div>
            )}
        </Field>
    )
}

function show(area: HTMLTextAreaElement, line: number): void {
    area.focus()
    area.setSelectionRange(...rangeOf(area.value, line))
    const lineHeight = Number.parseFloat(getComputedStyle(area).lineHeight)
    area.scrollTo(0, scrollTo(line, lineHeight, area.clientHeight))
}

function Numbers(props: {
    of: RefObject<HTMLPreElement | null>
    text: string
    faulty: readonly number[]
}) {
    const faulty = new Set(props.faulty)
    const lines = Array.from({ length: linesOf(props.text) }, (_, i) => i + 1)
    return (
        <pre ref={props.of} class="line-numbers" aria-hidden="true">
            {lines.map((n) => (
                <span key={n} class={faulty.has(n) ? 'faulty' : undefined}>
                    {n}
                </span>
            ))}
        </pre>
    )
}
