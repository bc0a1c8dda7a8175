import { useEffect } from 'preact/hooks'
import type { BallotPaperQuery } from '../gql/graphql'
import { BallotPaperDocument } from '../gql/graphql'
import { useOpenQuery } from '../api/use-open-query'
import { provesNotTaken } from '../ballot/not-taken'
import { AnswerHeading } from '../ui/answer'
import { EmptyState, Loaded, Skeleton } from '../ui/loaded'
import { PageHeader } from '../ui/page-header'
import { Refusals } from '../ui/refusals'
import { useFragment } from './fragment'
import { Head } from './head'
import type { Held } from './held'
import { Receipt } from './receipt'
import { SentOnce } from './sent-once'
import { Sheet } from './sheet'
import type { Sending } from './sheet'
import { t } from './texts'
import { useBallot } from './use-ballot'
import './vote.css'

type Paper = NonNullable<BallotPaperQuery['ballotPaper']>

/** The ballot of whoever holds a slip. */
export default function Vote() {
    const slip = useFragment()
    return (
        <>
            <PageHeader title={t('title')} />
            {slip === '' ? <EmptyState title={t('no-slip')} /> : <Slip key={slip} slip={slip} />}
        </>
    )
}

const sentWords = () => ({
    sending: t('sending'),
    sent: t('sent'),
    text: t('sent-text'),
    again: t('send-again'),
})

const nameOf = ({ title, group }: Paper) => t('receipt-of', { title, group })

/** What this phone holds goes before what the server says: only it knows of a receipt not got. */
function Slip({ slip }: { slip: string }) {
    const query = useOpenQuery(BallotPaperDocument, { slip })
    const ballot = useBallot(slip)
    const { held } = ballot
    if (held === undefined) return <Skeleton lines={10} />
    const paper = query.data?.ballotPaper
    if (held.stage.at !== 'draft' && paper?.state === 'VOID') return <NotOpen paper={paper} />
    if (held.stage.at === 'cast') {
        const { receipt, board } = held.stage
        return <Receipt leaf={receipt} board={board} of={paper && nameOf(paper)} />
    }
    if (held.stage.at === 'sent') {
        return (
            <>
                {paper && <Head paper={paper} />}
                <SentOnce
                    words={sentWords()}
                    sending={ballot.sending}
                    again={() => void ballot.again()}
                />
            </>
        )
    }
    return (
        <Loaded query={query} lines={10}>
            {({ ballotPaper }) =>
                ballotPaper === null ? (
                    <EmptyState title={t('unknown')}>
                        <p>{t('unknown-text')}</p>
                    </EmptyState>
                ) : (
                    <Standing paper={ballotPaper} held={held} ballot={ballot} />
                )
            }
        </Loaded>
    )
}

interface Props {
    paper: Paper
    held: Held
    ballot: ReturnType<typeof useBallot>
}

function Standing({ paper, held, ballot }: Props) {
    const { refusals, fault } = ballot.sending
    const refused = provesNotTaken(fault ?? refusals)
    const over = paper.spent || paper.state === 'CLOSED' || paper.state === 'VOID'
    useEffect(() => {
        if (over) void ballot.drop()
        // Once is enough; the ballot's steps are made anew with every drawing.
        // eslint-disable-next-line react-hooks/exhaustive-deps
    }, [over])
    if (paper.spent || paper.state !== 'OPEN') {
        return (
            <>
                {refused && <NotCounted sending={ballot.sending} />}
                {paper.spent ? <Spent /> : <NotOpen paper={paper} />}
            </>
        )
    }
    return (
        <>
            <Head paper={paper} />
            <Sheet
                paper={paper}
                typed={held.typed}
                type={(changes) => void ballot.type(changes)}
                sending={ballot.sending}
                cast={(marks) => void ballot.cast(marks, paper.board)}
            />
        </>
    )
}

/** What came of the marks that were sent last, where none can be sent any more. */
function NotCounted({ sending }: { sending: Sending }) {
    return (
        <section class="card">
            <AnswerHeading>{t('not-counted')}</AnswerHeading>
            <Refusals refusals={sending.refusals} fault={sending.fault} />
        </section>
    )
}

function Spent() {
    return (
        <EmptyState title={t('spent')}>
            <p>{t('spent-text')}</p>
        </EmptyState>
    )
}

function NotOpen({ paper }: { paper: Paper }) {
    const over = { CLOSED: 'closed', VOID: 'voided' } as const
    const state = paper.state in over ? over[paper.state as keyof typeof over] : 'prepared'
    return (
        <EmptyState title={t(state)}>
            <p>{t(`${state}-text`)}</p>
            {state === 'closed' && (
                <a class="button" href={`/board/${paper.board}`}>
                    {t('to-board')}
                </a>
            )}
        </EmptyState>
    )
}
