import type { RefObject } from 'preact'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { CastBallotDocument } from '../gql/graphql'
import { asFault } from '../api/fault'
import type { ApiFault } from '../api/fault'
import { send } from '../api/send'
import { plain } from '../number/decimal'
import type { Decimal } from '../number/decimal'
import type { Refusal } from '../session/use-command'
import { Confirm } from '../ui/dialog'
import { Refusals } from '../ui/refusals'
import { Candidate } from './candidate'
import { Foot } from './foot'
import { Head } from './head'
import { held, hold } from './held'
import { average, markOf, scaleOf } from './marks'
import { t } from './texts'
import type { Paper } from './vote'

interface Sending {
    busy: boolean
    refusals: readonly Refusal[]
    fault?: ApiFault
}

/** Sends the ballot without sign-in and cookies; the same one again gets the same receipt. */
function useCast(slip: string, done: (leaf: string) => void) {
    const [state, set] = useState<Sending>({ busy: false, refusals: [] })
    async function cast(marks: readonly { candidate: string; mark: string }[]) {
        set({ busy: true, refusals: [] })
        try {
            const input = { slip, marks: [...marks] }
            const { castBallot } = await send(
                CastBallotDocument,
                { input },
                { credentials: 'omit' },
            )
            set({ busy: false, refusals: castBallot.refusals })
            if (castBallot.receipt) done(castBallot.receipt.leaf)
        } catch (thrown) {
            set({ busy: false, refusals: [], fault: asFault(thrown) })
        }
    }
    return { ...state, cast }
}

/** The marks as typed, which survive a reload until they are cast. */
function useMarks(slip: string, paper: Paper) {
    const scale = useMemo(() => scaleOf(paper.maximum, paper.step), [paper])
    const [typed, setTyped] = useState(() => held(slip).marks)
    useEffect(() => {
        if (Object.keys(typed).length > 0) hold(slip, { marks: typed, receipt: null })
    }, [slip, typed])
    const given = paper.candidates.flatMap((candidate) => {
        const mark = markOf(typed[candidate.key] ?? '', scale)
        return mark === undefined ? [] : [{ candidate: candidate.key, mark }]
    })
    const type = (key: string, value: string) => {
        setTyped((before) => ({ ...before, [key]: value }))
    }
    return { scale, typed, given, type }
}

/** All candidates on one screen, each with a mark. */
export function Ballot(props: { slip: string; paper: Paper; cast: (leaf: string) => void }) {
    const { slip, paper } = props
    const marks = useMarks(slip, paper)
    const { given } = marks
    const [asking, ask] = useState(false)
    const list = useRef<HTMLOListElement>(null)
    const { busy, refusals, fault, cast } = useCast(slip, props.cast)
    const complete = given.length === paper.candidates.length
    const mean = average(given.map((one) => one.mark)) ?? '—'
    const open = paper.candidates.findIndex(
        ({ key }) => !given.some((one) => one.candidate === key),
    )

    function toOpen() {
        const input = list.current?.children[open]?.querySelector('input')
        input?.scrollIntoView({ block: 'center' })
        input?.focus({ preventScroll: true })
    }

    return (
        <>
            <Head paper={paper} />
            {paper.spent && <p class="note note-warn">{t('spent-again')}</p>}
            <Candidates refer={list} paper={paper} marks={marks} />
            <Refusals refusals={refusals} fault={fault} />
            <Foot
                given={given.length}
                all={paper.candidates.length}
                average={mean}
                complete={complete}
                busy={busy}
                go={
                    complete
                        ? () => {
                              ask(true)
                          }
                        : toOpen
                }
            />
            {asking && (
                <Ask
                    given={given}
                    average={mean}
                    answer={(yes) => {
                        ask(false)
                        if (yes) void cast(given.map((one) => ({ ...one, mark: plain(one.mark) })))
                    }}
                />
            )}
        </>
    )
}

function Candidates(props: {
    refer: RefObject<HTMLOListElement | null>
    paper: Paper
    marks: ReturnType<typeof useMarks>
}) {
    const { paper, marks } = props
    return (
        <ol class="candidates" ref={props.refer}>
            {paper.candidates.map((candidate) => (
                <Candidate
                    key={candidate.key}
                    candidate={candidate}
                    scale={marks.scale}
                    paper={paper}
                    value={marks.typed[candidate.key] ?? ''}
                    change={(value) => {
                        marks.type(candidate.key, value)
                    }}
                />
            ))}
        </ol>
    )
}

interface Given {
    candidate: string
    mark: Decimal
}

function Ask(props: { given: readonly Given[]; average: string; answer: (yes: boolean) => void }) {
    const { given, average: mean, answer } = props
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
            {allSame(given) && <p class="note note-warn">{t('confirm-same')}</p>}
        </Confirm>
    )
}

function allSame(given: readonly Given[]): boolean {
    return given.length > 1 && new Set(given.map((one) => plain(one.mark))).size === 1
}
