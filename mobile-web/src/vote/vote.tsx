import { useState } from 'preact/hooks'
import type { BallotPaperQuery } from '../gql/graphql'
import { BallotPaperDocument } from '../gql/graphql'
import { useOpenQuery } from '../api/use-open-query'
import { EmptyState, Loaded } from '../ui/loaded'
import { PageHeader } from '../ui/page-header'
import { Ballot } from './ballot'
import { useFragment } from './fragment'
import { held, hold } from './held'
import { Receipt } from './receipt'
import { t } from './texts'
import './vote.css'

export type Paper = NonNullable<BallotPaperQuery['ballotPaper']>

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

function Slip({ slip }: { slip: string }) {
    const paper = useOpenQuery(BallotPaperDocument, { slip })
    const [done, setDone] = useState(() => held(slip))
    if (done.receipt !== null) return <Receipt leaf={done.receipt} board={done.board} />
    return (
        <Loaded query={paper} lines={10}>
            {({ ballotPaper }) =>
                ballotPaper === null ? (
                    <EmptyState title={t('unknown')}>
                        <p>{t('unknown-text')}</p>
                    </EmptyState>
                ) : (
                    <Standing
                        slip={slip}
                        paper={ballotPaper}
                        cast={(leaf) => {
                            const cast = { marks: {}, receipt: leaf, board: ballotPaper.board }
                            hold(slip, cast)
                            setDone(cast)
                        }}
                    />
                )
            }
        </Loaded>
    )
}

function Standing(props: { slip: string; paper: Paper; cast: (leaf: string) => void }) {
    const { slip, paper } = props
    const typed = Object.keys(held(slip).marks).length > 0
    if (paper.spent && !typed) {
        return (
            <EmptyState title={t('spent')}>
                <p>{t('spent-text')}</p>
            </EmptyState>
        )
    }
    if (paper.state === 'OPEN' || (paper.spent && typed)) return <Ballot {...props} />
    const state = paper.state === 'PREPARED' ? 'prepared' : 'closed'
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
