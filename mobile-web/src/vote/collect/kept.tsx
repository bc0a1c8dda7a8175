import { useState } from 'preact/hooks'
import { useOpenQuery } from '../../api/use-open-query'
import { CastingWindowDocument } from '../../gql/graphql'
import type { CastingWindowQuery } from '../../gql/graphql'
import type { Held, HeldPaper } from '../../credential/held'
import { moment } from '../../number/dates'
import { AnswerHeading } from '../../ui/answer'
import { FaultNote } from '../../ui/fault-note'
import { EmptyState } from '../../ui/loaded'
import { useRefresh } from '../../ui/refresh'
import { Head } from '../head'
import { Promised } from '../promised'
import { Receipt } from '../receipt'
import { SentOnce } from '../sent-once'
import { Sheet } from '../sheet'
import { Safe } from './recovery'
import { t as vote } from '../texts'
import { t } from './texts'
import { useVote } from './use-vote'

const everyMinute = 60_000

type Casting = CastingWindowQuery['castingWindow'] | undefined
type Query = ReturnType<typeof useOpenQuery<CastingWindowQuery, unknown>>

/**
 * A collected vote: to be kept, filled in, cast, and proved. No link is shown to anybody here. It
 * may be the `answer` to what was just pressed.
 */
export function Kept({ held: first, answer }: { held: Held; answer: boolean }) {
    const [held, setHeld] = useState(first)
    const { stage, paper } = held
    const query = useOpenQuery(CastingWindowDocument, { poll: paper.poll, group: paper.groupKey })
    const casting = query.data?.castingWindow
    const done = stage.at === 'cast'
    useRefresh(!done && casting?.state !== 'OPEN', everyMinute, query.reload)
    if (casting === null || casting?.state === 'VOID') return <Ended answer="voided" />
    if (done) return <Receipt leaf={stage.receipt} board={paper.board} of={nameOf(paper)} />
    return <Uncast held={held} change={setHeld} query={query} answer={answer} />
}

/** Runs of a poll bear one title: the run is the last part of the poll's key. */
export function runOf({ poll }: HeldPaper): string {
    return poll.split(':').at(-1) ?? ''
}

function nameOf(paper: HeldPaper): string {
    const { title, group } = paper
    const n = runOf(paper)
    return n === '1'
        ? vote('receipt-of', { title, group })
        : vote('receipt-of-run', { title, group, n })
}

interface Props {
    held: Held
    change: (held: Held) => void
}

function Uncast({ query, answer, ...props }: Props & { query: Query; answer: boolean }) {
    const { paper } = props.held
    const casting = query.data?.castingWindow
    const vote = useVote(props.held, props.change)
    return (
        <>
            <Head paper={paper} answer={answer} />
            {casting && <Promised {...casting} />}
            {query.fault && <FaultNote fault={query.fault} retry={query.reload} />}
            <Stage casting={casting} vote={vote} {...props} />
        </>
    )
}

function Stage(props: Props & { casting: Casting; vote: ReturnType<typeof useVote> }) {
    const { held, casting, vote } = props
    const state = casting?.state
    if (held.stage.at === 'sent') return <Sent vote={vote} />
    if (state === 'CLOSED') return <Ended answer="missed" board={held.paper.board} />
    const open = state === 'OPEN'
    return (
        <>
            {!open && (
                <p class="note" role="status">
                    {t('collected')} {casting && t('waiting')}
                </p>
            )}
            {casting?.until && <p>{t('cast-until', { time: moment(casting.until) })}</p>}
            <Safe held={held} />
            <Sheet
                paper={held.paper}
                typed={vote.typed}
                type={vote.type}
                sending={vote.sending}
                {...(open ? {} : { locked: t('locked') })}
                cast={(marks) => void vote.cast(marks)}
            />
        </>
    )
}

function Sent({ vote }: { vote: ReturnType<typeof useVote> }) {
    const words = {
        sending: t('sending'),
        sent: t('sent'),
        text: t('sent-text'),
        again: t('send-again'),
    }
    return (
        <SentOnce words={words} sending={vote.sending} again={() => void vote.again()}>
            {vote.sending.elsewhere && (
                <p class="note note-warn" role="alert">
                    {t('sent-elsewhere')}
                </p>
            )}
        </SentOnce>
    )
}

function Ended({ answer, board }: { answer: 'voided' | 'missed'; board?: string }) {
    return (
        <EmptyState title={<AnswerHeading>{t(answer)}</AnswerHeading>}>
            <p>{t(`${answer}-text`)}</p>
            {board !== undefined && (
                <a class="button" href={`/board/${board}`}>
                    {t('to-board')}
                </a>
            )}
        </EmptyState>
    )
}
