import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

/**
 * A heading that answers what was just pressed, as what was pressed may be gone: it takes the
 * focus, so that it is heard and the page is read on from there; again whenever `news` changes.
 */
export function AnswerHeading(props: { news?: unknown; children: ComponentChildren }) {
    const heading = useRef<HTMLHeadingElement>(null)
    useEffect(() => {
        heading.current?.focus()
    }, [props.news])
    return (
        <h2 ref={heading} tabIndex={-1}>
            {props.children}
        </h2>
    )
}
