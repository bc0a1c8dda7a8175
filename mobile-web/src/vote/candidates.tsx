import type { RefObject } from 'preact'
import { useMemo } from 'preact/hooks'
import { Candidate } from './candidate'
import type { SheetPaper } from './paper'
import { keyOf } from '../ballot/rows'
import type { Row, Typed } from '../ballot/rows'
import { offersOf } from './offers'
import type { Offer } from './offers'

interface Shared {
    rows: readonly Row[]
    typed: Typed
    /** The same function with every drawing, as `setOpen`. */
    type: (changes: Typed) => void
    setOpen: (candidate: string | undefined) => void
}

/** Who is judged, one card each; of those with criteria one is open at a time. */
export function Candidates(
    props: Shared & {
        refer: RefObject<HTMLOListElement | null>
        paper: SheetPaper
        open: string | undefined
    },
) {
    const { refer, paper, open, ...shared } = props
    const { rows } = shared
    const offers = useMemo(() => offersOf(rows), [rows])
    return (
        <ol class="candidates" ref={refer}>
            {paper.candidates.map((candidate) => (
                <Card
                    key={candidate.key}
                    candidate={candidate}
                    offers={offers}
                    open={open === candidate.key}
                    {...shared}
                />
            ))}
        </ol>
    )
}

/** Drawn anew only when its own marks change: sixty with ten criteria are much for a cheap phone. */
function Card(
    props: Shared & {
        candidate: SheetPaper['candidates'][number]
        offers: readonly Offer[]
        open: boolean
    },
) {
    const { candidate, rows, typed, open, setOpen, ...rest } = props
    const { key } = candidate
    const own = [key, ...rows.map((row) => keyOf(key, row))].map((name) => typed[name] ?? '')
    return useMemo(
        () => (
            <Candidate
                candidate={candidate}
                rows={rows}
                typed={typed}
                open={open}
                toggle={() => {
                    setOpen(open ? undefined : key)
                }}
                {...rest}
            />
        ),
        // What else it is given is the same with every drawing.
        // eslint-disable-next-line react-hooks/exhaustive-deps
        [candidate, rows, open, own.join('\n')],
    )
}
