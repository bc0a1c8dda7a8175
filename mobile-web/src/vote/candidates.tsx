import type { RefObject } from 'preact'
import { Candidate } from './candidate'
import type { SheetPaper } from './paper'
import type { Row, Typed } from '../ballot/rows'

/** Who is judged, one card each; of those with criteria one is open at a time. */
export function Candidates(props: {
    refer: RefObject<HTMLOListElement | null>
    paper: SheetPaper
    rows: readonly Row[]
    typed: Typed
    type: (changes: Typed) => void
    open: string | undefined
    setOpen: (candidate: string | undefined) => void
}) {
    const { paper, rows, typed, type, open, setOpen } = props
    return (
        <ol class="candidates" ref={props.refer}>
            {paper.candidates.map((candidate) => (
                <Candidate
                    key={candidate.key}
                    candidate={candidate}
                    rows={rows}
                    typed={typed}
                    type={type}
                    open={open === candidate.key}
                    toggle={() => {
                        setOpen(open === candidate.key ? undefined : candidate.key)
                    }}
                />
            ))}
        </ol>
    )
}
