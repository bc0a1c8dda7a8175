import { useCallback, useMemo, useRef, useState } from 'preact/hooks'
import type { ApiFault } from '../api/fault'
import type { Refusal } from '../session/use-command'
import { Confirm } from '../ui/dialog'
import { Refusals } from '../ui/refusals'
import { Candidates } from './candidates'
import { FillUp } from './fill-up'
import { Foot } from './foot'
import type { SheetPaper } from './paper'
import { allSame, averageOf, givenOf, rowsOf } from '../ballot/rows'
import type { Given, Typed } from '../ballot/rows'
import { t } from './texts'

/** How the last try to cast went. */
export interface Sending {
    busy: boolean
    refusals: readonly Refusal[]
    fault?: ApiFault
}

interface Props {
    paper: SheetPaper
    typed: Typed
    type: (changes: Typed) => void
    sending: Sending
    /** Why it cannot be cast yet; marks can be typed all the same. */
    locked?: string
    cast: (marks: readonly Given[]) => void
}

/** All candidates on one screen, each with a mark, or one for each criterion. */
export function Sheet(props: Props) {
    const { paper, typed, sending, locked } = props
    const type = useSteady(props.type)
    const rows = useMemo(() => rowsOf(paper), [paper])
    const given = givenOf(paper.candidates, typed, rows)
    const [asking, ask] = useState(false)
    const [open, setOpen] = useState<string>()
    const list = useRef<HTMLOListElement>(null)
    const complete = given.length === paper.candidates.length
    const mean = averageOf(given, rows, paper.maximum) ?? '—'

    function next() {
        if (complete) {
            ask(true)
            return
        }
        const judged = new Set(given.map(([first]) => first?.candidate))
        const place = paper.candidates.findIndex(({ key }) => !judged.has(key))
        setOpen(paper.candidates[place]?.key)
        requestAnimationFrame(() => {
            goTo(list.current?.children[place])
        })
    }

    return (
        <>
            <FillUp paper={paper} rows={rows} typed={typed} type={type} />
            <Candidates
                refer={list}
                paper={paper}
                rows={rows}
                typed={typed}
                type={type}
                open={open}
                setOpen={setOpen}
            />
            <Foot
                given={given.length}
                all={paper.candidates.length}
                average={mean}
                complete={complete}
                locked={locked}
                busy={sending.busy}
                go={next}
            >
                <Refusals refusals={sending.refusals} fault={sending.fault} />
            </Foot>
            {asking && (
                <Ask
                    given={given}
                    average={mean}
                    answer={(yes) => {
                        ask(false)
                        if (yes) props.cast(given.flat())
                    }}
                />
            )}
        </>
    )
}

/** The same function with every drawing, which calls the newest. */
function useSteady(call: (changes: Typed) => void): (changes: Typed) => void {
    const newest = useRef(call)
    newest.current = call
    return useCallback((changes) => {
        newest.current(changes)
    }, [])
}

/** Puts the cursor where the first mark of a candidate is missing, or is none. */
function goTo(candidate: Element | undefined): void {
    const inputs = [...(candidate?.querySelectorAll('input') ?? [])]
    const input =
        inputs.find(({ value }) => value === '') ??
        inputs.find((one) => one.hasAttribute('aria-invalid')) ??
        inputs[0]
    input?.scrollIntoView({ block: 'center' })
    input?.focus({ preventScroll: true })
}

function Ask(props: {
    given: readonly (readonly Given[])[]
    average: string
    answer: (yes: boolean) => void
}) {
    const { given, average: mean, answer } = props
    const left = given.filter(([first]) => first?.mark === null).length
    return (
        <Confirm
            title={t('confirm')}
            yes={t('confirm-yes')}
            onNo={() => {
                answer(false)
            }}
            onYes={() => {
                answer(true)
            }}
        >
            <p>{t('confirm-text', { n: given.length, average: mean })}</p>
            {left > 0 && <p>{t('confirm-abstained', { n: left })}</p>}
            {allSame(given) && <p class="note note-warn">{t('confirm-same')}</p>}
        </Confirm>
    )
}
