import { useEffect, useRef } from 'preact/hooks'
import { say } from '../ui/status'
import { quickTenths, tenths } from '../ballot/marks'
import type { SheetPaper } from './paper'
import { filledUp } from '../ballot/rows'
import type { Row, Typed } from '../ballot/rows'
import { t } from './texts'

/** Fewer than this are marked faster one by one. */
const worthwhile = 5

/** Gives everybody who is not judged yet the same first, to be tuned one by one. */
export function FillUp(props: {
    paper: SheetPaper
    rows: readonly Row[]
    typed: Typed
    type: (changes: Typed) => void
}) {
    const { paper, rows, type } = props
    const typed = useRef(props.typed)
    typed.current = props.typed
    const offered = useRef<(() => void) | null>(null)
    // A ballot that was cast is not taken back.
    useEffect(() => () => offered.current?.(), [])
    const first = rows[0]
    if (first === undefined || paper.candidates.length < worthwhile) return null
    function undo(changes: Typed) {
        const kept = Object.keys(changes).filter((key) => typed.current[key] === changes[key])
        type(Object.fromEntries(kept.map((key) => [key, ''])))
    }
    function fill(count: number) {
        const changes = filledUp(paper.candidates, typed.current, count, rows)
        type(changes)
        const n = paper.candidates.filter(({ key }) => key in changes).length
        if (n === 0) say(t('filled-none'))
        else
            offered.current = say(t('filled', { n }), {
                label: t('fill-undo'),
                run: () => {
                    undo(changes)
                },
            })
    }
    return (
        <section class="card" aria-labelledby="fill-up">
            <h3 id="fill-up">{t('fill-up')}</h3>
            <div class="quick">
                {quickTenths.map((count) => (
                    <button
                        key={count}
                        type="button"
                        onClick={() => {
                            fill(count)
                        }}
                    >
                        {first.criterion === null
                            ? tenths(count, first.scale)
                            : t('tenths', { n: count * 10 })}
                    </button>
                ))}
            </div>
        </section>
    )
}
