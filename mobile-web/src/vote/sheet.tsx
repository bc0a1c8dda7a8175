import type { RefObject } from 'preact'
import { useMemo, useRef, useState } from 'preact/hooks'
import type { ApiFault } from '../api/fault'
import type { Refusal } from '../session/use-command'
import { Confirm } from '../ui/dialog'
import { Refusals } from '../ui/refusals'
import { Candidate } from './candidate'
import { Foot } from './foot'
import { allSame, averageOf, givenOf, scaleOf } from './marks'
import type { Given, Scale } from './marks'
import type { SheetPaper } from './paper'
import { t } from './texts'

/** How the last try to cast went. */
export interface Sending {
    busy: boolean
    refusals: readonly Refusal[]
    fault?: ApiFault
}

interface Props {
    paper: SheetPaper
    typed: Readonly<Record<string, string>>
    type: (candidate: string, value: string) => void
    sending: Sending
    /** Why it cannot be cast yet; marks can be typed all the same. */
    locked?: string
    cast: (marks: readonly Given[]) => void
}

/** All candidates on one screen, each with a mark. */
export function Sheet(props: Props) {
    const { paper, typed, sending, locked } = props
    const scale = useMemo(() => scaleOf(paper.maximum, paper.step), [paper.maximum, paper.step])
    const given = givenOf(paper.candidates, typed, scale)
    const [asking, ask] = useState(false)
    const list = useRef<HTMLOListElement>(null)
    const complete = given.length === paper.candidates.length
    const mean = averageOf(given) ?? '—'

    function next() {
        if (complete) {
            ask(true)
            return
        }
        const marked = new Set(given.map((one) => one.candidate))
        const open = paper.candidates.findIndex(({ key }) => !marked.has(key))
        const input = list.current?.children[open]?.querySelector('input')
        input?.scrollIntoView({ block: 'center' })
        input?.focus({ preventScroll: true })
    }

    return (
        <>
            <Candidates refer={list} scale={scale} {...props} />
            <Refusals refusals={sending.refusals} fault={sending.fault} />
            <Foot
                given={given.length}
                all={paper.candidates.length}
                average={mean}
                complete={complete}
                locked={locked}
                busy={sending.busy}
                go={next}
            />
            {asking && (
                <Ask
                    given={given}
                    average={mean}
                    answer={(yes) => {
                        ask(false)
                        if (yes) props.cast(given)
                    }}
                />
            )}
        </>
    )
}

function Candidates(props: Props & { refer: RefObject<HTMLOListElement | null>; scale: Scale }) {
    const { paper, typed, type, scale } = props
    return (
        <ol class="candidates" ref={props.refer}>
            {paper.candidates.map((candidate) => (
                <Candidate
                    key={candidate.key}
                    candidate={candidate}
                    scale={scale}
                    paper={paper}
                    value={typed[candidate.key] ?? ''}
                    change={(value) => {
                        type(candidate.key, value)
                    }}
                />
            ))}
        </ol>
    )
}

function Ask(props: { given: readonly Given[]; average: string; answer: (yes: boolean) => void }) {
    const { given, average: mean, answer } = props
    const left = given.filter((one) => one.mark === null).length
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
