import type { ComponentChildren } from 'preact'
import type { Draft } from './sections'
import { t } from './texts'

type Fault = Draft['faults'][number]

/** Everything that is wrong with a draft's file; each fault leads to its line in the text. */
export function Faults(props: {
    faults: readonly Fault[]
    /** Page of the text, to which the line is added. */
    text: string
}) {
    if (props.faults.length === 0) return null
    return (
        <FaultList faults={props.faults}>
            {(fault) => (
                <a class="touch" href={`${props.text}?line=${fault.line}`}>
                    {t('fault.line', { n: fault.line })}
                </a>
            )}
        </FaultList>
    )
}

/** Faults in the file's order, each behind what leads to its line. */
export function FaultList(props: {
    faults: readonly Fault[]
    children: (fault: Fault) => ComponentChildren
}) {
    const sorted = props.faults.toSorted((a, b) => a.line - b.line)
    return (
        <section class="note note-bad" aria-labelledby="faults">
            <h2 id="faults">{t('fault.title', { n: sorted.length })}</h2>
            <ul class="fault-list">
                {sorted.map((fault) => (
                    <li key={`${fault.line} ${fault.at} ${fault.message}`} class="fault">
                        {props.children(fault)}
                        <span>{fault.message}</span>
                    </li>
                ))}
            </ul>
        </section>
    )
}
