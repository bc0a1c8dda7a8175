import { useEffect, useRef } from 'preact/hooks'
import { useOpenQuery } from '../../api/use-open-query'
import { CollectionPaperDocument } from '../../gql/graphql'
import type { CollectionPaperQuery } from '../../gql/graphql'
import { moment } from '../../number/dates'
import { Button } from '../../ui/button'
import { AnswerHeading } from '../../ui/answer'
import { EmptyState, Loaded } from '../../ui/loaded'
import { Refusals } from '../../ui/refusals'
import { Promised } from '../promised'
import { Recover } from './recovery'
import { t } from './texts'
import { useCollect } from './use-collect'
import type { Collecting } from './use-collect'

export type LinkPaper = NonNullable<CollectionPaperQuery['collectionPaper']>

/** What a personal link offers; reading it spends nothing. */
export function Offer(props: Collecting) {
    const query = useOpenQuery(CollectionPaperDocument, { link: props.link })
    return (
        <Loaded query={query} lines={10}>
            {({ collectionPaper: paper }) =>
                paper === null ? (
                    <EmptyState title={t('unknown')}>
                        <p>{t('unknown-text')}</p>
                    </EmptyState>
                ) : (
                    <>
                        <LinkHead paper={paper} />
                        <Standing paper={paper} reload={query.reload} {...props} />
                    </>
                )
            }
        </Loaded>
    )
}

function LinkHead({ paper }: { paper: LinkPaper }) {
    return (
        <section class="card">
            <div>
                <p class="soft">{paper.organisation}</p>
                <h2>{paper.title}</h2>
            </div>
            <p>{t('whose', { name: paper.voter })}</p>
            <p class="soft">{t('group', { group: paper.group, n: paper.groupSize })}</p>
            {paper.collectUntil !== null && (
                <p>{t('collect-until', { time: moment(paper.collectUntil) })}</p>
            )}
            {paper.castUntil !== null && (
                <p>{t('cast-until', { time: moment(paper.castUntil) })}</p>
            )}
            <Promised promise={paper.promise} confidential={paper.confidential} />
        </section>
    )
}

type Answer =
    | 'replaced'
    | 'replaced-issued'
    | 'collect'
    | 'again'
    | 'elsewhere'
    | 'not-started'
    | 'over'
    | 'closed'
    | 'closed-issued'
    | 'voided'

/** By what the server says alone: the clock of a phone may be wrong, and the end may be moved. */
export function answerTo(paper: LinkPaper, asked: boolean): Answer {
    if (paper.state === 'VOID') return 'voided'
    if (paper.replaced) return paper.issued ? 'replaced-issued' : 'replaced'
    if (paper.state === 'CLOSED') return paper.issued ? 'closed-issued' : 'closed'
    if (paper.publicKey === null || paper.state === 'PREPARED') return 'not-started'
    if (asked && (paper.issued || paper.state === 'COLLECTING')) return 'again'
    if (paper.issued) return 'elsewhere'
    return paper.state === 'COLLECTING' ? 'collect' : 'over'
}

type Read = Collecting & { paper: LinkPaper; reload: () => void }

function Standing(props: Read) {
    const answer = answerTo(props.paper, props.asked)
    const offered = useRef(false)
    if (answer === 'collect' || answer === 'again') {
        offered.current = true
        return <Take {...props} />
    }
    return <Nothing answer={answer} refused={offered.current} {...props} />
}

/** Why there is nothing to collect, or no more since it was refused. */
function Nothing({
    answer,
    id,
    paper,
    done,
    refused,
}: Pick<Read, 'id' | 'paper' | 'done'> & {
    answer: Exclude<Answer, 'collect' | 'again'>
    refused: boolean
}) {
    const { poll, groupKey } = paper
    const closed = answer === 'closed' || answer === 'closed-issued'
    return (
        <>
            <EmptyState title={refused ? <AnswerHeading>{t(answer)}</AnswerHeading> : t(answer)}>
                <p>{t(`${answer}-text`)}</p>
                {closed && (
                    <a class="button" href={`/board/${paper.board}`}>
                        {t('to-board')}
                    </a>
                )}
            </EmptyState>
            {answer === 'elsewhere' && <Recover link={{ id, poll, groupKey }} done={done} />}
        </>
    )
}

/** What a refusal leaves, by the link's paper as read anew since. */
function leftOver(codes: readonly string[], paper: LinkPaper) {
    if (codes.includes('CREDENTIAL_ISSUED')) return 'elsewhere'
    if (!codes.includes('COLLECTION_OVER')) return undefined
    const answer = answerTo(paper, false)
    return answer === 'collect' || answer === 'again' ? 'over' : answer
}

function Take(props: Read) {
    const { asked, paper, reload } = props
    const { busy, refusals, fault, broken, collect } = useCollect(props)
    const refused = refusals.length > 0
    useEffect(() => {
        if (refused) reload()
    }, [refused, reload])
    const left = leftOver(
        refusals.map(({ code }) => code),
        paper,
    )
    if (left) return <Nothing answer={left} refused {...props} />
    return (
        <section class="card">
            <p>{t(asked ? 'again-text' : 'collect-text')}</p>
            <Refusals refusals={refusals} fault={fault} />
            {broken && (
                <p class="note note-bad" role="alert">
                    {t(broken)}
                </p>
            )}
            <Button kind="main" wide busy={busy} onClick={() => void collect(paper)}>
                {t('collect')}
            </Button>
        </section>
    )
}
