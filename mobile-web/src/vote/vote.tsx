import { useCallback, useEffect, useState } from 'preact/hooks'
import type { BallotPaperQuery } from '../gql/graphql'
import { BallotPaperDocument } from '../gql/graphql'
import { asFault } from '../api/fault'
import type { ApiFault } from '../api/fault'
import { send } from '../api/send'
import { EmptyState, Loaded } from '../ui/loaded'
import { PageHeader } from '../ui/page-header'
import { Ballot } from './ballot'
import { held, hold } from './held'
import { Receipt } from './receipt'
import { t } from './texts'
import './vote.css'

export type Paper = NonNullable<BallotPaperQuery['ballotPaper']>

interface State {
    data: BallotPaperQuery | undefined
    fault: ApiFault | undefined
}

/** The slip lies in the fragment, which browsers send to nobody. */
function slipHere(): string {
    return decodeURIComponent(location.hash.slice(1))
}

function useSlip(): string {
    const [slip, setSlip] = useState(slipHere)
    useEffect(() => {
        const look = () => {
            setSlip(slipHere())
        }
        addEventListener('hashchange', look)
        return () => {
            removeEventListener('hashchange', look)
        }
    }, [])
    return slip
}

/** Asks without sign-in and without cookies; reading spends nothing. */
function usePaper(slip: string): State & { reload: () => void } {
    const [state, set] = useState<State>({ data: undefined, fault: undefined })
    const reload = useCallback(() => {
        set({ data: undefined, fault: undefined })
        send(BallotPaperDocument, { slip }, { credentials: 'omit' }).then(
            (data) => {
                set({ data, fault: undefined })
            },
            (thrown: unknown) => {
                set({ data: undefined, fault: asFault(thrown) })
            },
        )
    }, [slip])
    useEffect(() => {
        reload()
    }, [reload])
    return { ...state, reload }
}

/** The ballot of whoever holds a slip. */
export default function Vote() {
    const slip = useSlip()
    return (
        <>
            <PageHeader title={t('title')} />
            {slip === '' ? <EmptyState title={t('no-slip')} /> : <Slip key={slip} slip={slip} />}
        </>
    )
}

function Slip({ slip }: { slip: string }) {
    const paper = usePaper(slip)
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
    const state = paper.state === 'PREPARED' || paper.state === 'COLLECTING' ? 'prepared' : 'closed'
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
