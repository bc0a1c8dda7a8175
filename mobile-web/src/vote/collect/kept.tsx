import { useState } from 'preact/hooks'
import { useOpenQuery } from '../../api/use-open-query'
import { CastingWindowDocument } from '../../gql/graphql'
import type { CastingWindowQuery } from '../../gql/graphql'
import type { Held } from '../../credential/held'
import { moment } from '../../number/dates'
import { Button } from '../../ui/button'
import { FaultNote } from '../../ui/fault-note'
import { EmptyState } from '../../ui/loaded'
import { useRefresh } from '../../ui/refresh'
import { Refusals } from '../../ui/refusals'
import { Head } from '../head'
import { Receipt } from '../receipt'
import { Sheet } from '../sheet'
import { Promised } from './promised'
import { Safe } from './recovery'
import { t } from './texts'
import { useVote } from './use-vote'

const everyMinute = 60_000

type Casting = CastingWindowQuery['castingWindow'] | undefined

/** A collected vote: to be kept, filled in, cast, and proved. No link is shown to anybody here. */
export function Kept({ held: first }: { held: Held }) {
    const [held, setHeld] = useState(first)
    const { stage, paper } = held
    if (stage.at === 'cast') return <Receipt leaf={stage.receipt} board={paper.board} />
    return <Uncast held={held} change={setHeld} />
}

interface Props {
    held: Held
    change: (held: Held) => void
}

function Uncast(props: Props) {
    const { paper } = props.held
    const query = useOpenQuery(CastingWindowDocument, { poll: paper.poll, group: paper.groupKey })
    const casting = query.data?.castingWindow
    useRefresh(casting?.state !== 'OPEN', everyMinute, query.reload)
    const vote = useVote(props.held, props.change)
    return (
        <>
            <Head paper={paper} />
            {casting && <Promised {...casting} />}
            {query.fault && <FaultNote fault={query.fault} retry={query.reload} />}
            <Stage casting={casting} vote={vote} {...props} />
        </>
    )
}

function Stage(props: Props & { casting: Casting; vote: ReturnType<typeof useVote> }) {
    const { held, casting, vote } = props
    const state = casting?.state
    if (casting === null || state === 'VOID') return <Ended answer="voided" />
    if (held.stage.at === 'sent') return <SentOnce vote={vote} />
    if (state === 'CLOSED') return <Ended answer="missed" board={held.paper.board} />
    const open = state === 'OPEN'
    return (
        <>
            {!open && (
                <p class="note" role="status">
                    {t('collected')} {t('waiting')}
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

/** The marks went out, and no answer came: the same ballot again gets the same receipt. */
function SentOnce({ vote }: { vote: ReturnType<typeof useVote> }) {
    const { busy, refusals, fault, elsewhere } = vote.sending
    return (
        <section class="card">
            <h2>{t(busy ? 'sending' : 'sent')}</h2>
            {elsewhere && (
                <p class="note note-warn" role="alert">
                    {t('sent-elsewhere')}
                </p>
            )}
            {!busy && <p>{t('sent-text')}</p>}
            <Refusals refusals={refusals} fault={fault} />
            <Button kind="main" wide busy={busy} onClick={() => void vote.again()}>
                {t('send-again')}
            </Button>
        </section>
    )
}

function Ended({ answer, board }: { answer: 'voided' | 'missed'; board?: string }) {
    return (
        <EmptyState title={t(answer)}>
            <p>{t(`${answer}-text`)}</p>
            {board !== undefined && (
                <a class="button" href={`/board/${board}`}>
                    {t('to-board')}
                </a>
            )}
        </EmptyState>
    )
}
