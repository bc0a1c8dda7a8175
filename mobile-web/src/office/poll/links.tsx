import { useState } from 'preact/hooks'
import { ChaseListDocument, PollDocument, PollRollDocument } from '../../gql/graphql'
import type { PollDetailFragment } from '../../gql/graphql'
import type { PageProps } from '../../route/page'
import { useQuery } from '../../session/use-query'
import { FaultNote } from '../../ui/fault-note'
import { EmptyState, Loaded } from '../../ui/loaded'
import { PageHeader } from '../../ui/page-header'
import { useStay } from '../shared/stay'
import { Cards } from './cards'
import { endsSaid } from './facts'
import { LinkGroup } from './link-group'
import { linkGroups } from './groups'
import { Leads } from './leads'
import { withNew } from './make-links'
import type { Card } from './make-links'
import { ReplaceLink } from './replace-link'
import { canMake } from './secure'
import { t } from './texts'
import { useLinks } from './use-links'
import { listed } from './voters'
import type { Listed } from './voters'
import type { WholePoll } from './whole-poll'
import { areAnnounced } from './windows'
import '../shared/office.css'
import '../shared/paper.css'
import './poll.css'

/** Makes a poll's personal links: they exist on this page and where they are handed to, only. */
export default function Links({ params }: PageProps) {
    const id = params.id ?? ''
    const query = useQuery(PollDocument, { id })
    const poll = query.data?.poll
    const groups = linkGroups(poll?.groups ?? []).filter((group) => group.roll > 0)
    return (
        <>
            <PageHeader title={t('link.title')} back={`/polls/${encodeURIComponent(id)}`} />
            <Loaded query={query} lines={6}>
                {() => {
                    if (!poll) return <EmptyState title={t('link.none')} />
                    if (poll.state !== 'PREPARED' && poll.state !== 'COLLECTING')
                        return <EmptyState title={t('link.too-late')} />
                    if (groups.length === 0) return <EmptyState title={t('link.none')} />
                    return <OfPoll poll={poll} reload={query.reload} />
                }}
            </Loaded>
        </>
    )
}

/** Whoever may get a link: everybody on the roll, then only those who have not collected. */
function useVoters(poll: PollDetailFragment) {
    const early = poll.state === 'PREPARED'
    const roll = useQuery(PollRollDocument, early ? { poll: poll.id } : null)
    const chase = useQuery(ChaseListDocument, early ? null : { poll: poll.id })
    const rolls = early ? roll.data?.pollRoll : chase.data?.chaseList
    return {
        voters: rolls && listed(rolls),
        fault: roll.fault ?? chase.fault,
        reload: early ? roll.reload : chase.reload,
    }
}

function OfPoll({ poll, reload }: { poll: WholePoll; reload: () => void }) {
    const { voters, ...asked } = useVoters(poll)
    const [cards, setCards] = useState<readonly Card[]>([])
    const [shown, setShown] = useState(0)
    const refresh = () => {
        reload()
        asked.reload()
    }
    const links = useLinks(poll, refresh)
    useStay(cards.length > 0 || links.busy || links.open ? t('link.stay') : null)
    const keep = (added: readonly Card[]) => {
        setCards((before) => withNew(before, added))
    }
    const show = (some: boolean) => {
        if (!some) return
        setShown((times) => times + 1)
        refresh()
    }
    return (
        <>
            {asked.fault && <FaultNote fault={asked.fault} retry={asked.reload} />}
            <section class="stack screen-only">
                <Leads />
                {!areAnnounced(poll) && <EndsBefore poll={poll} />}
                {voters && poll.state === 'PREPARED' && (
                    <All {...{ poll, voters, links, keep, show }} />
                )}
                {voters && canMake() && <ReplaceLink {...{ poll, voters, links, keep, show }} />}
            </section>
            {cards.length > 0 && <Cards poll={poll} cards={cards} shown={shown} />}
        </>
    )
}

/** The ends that voters are about to count on, before the first of them has a link. */
function EndsBefore({ poll }: { poll: WholePoll }) {
    return (
        <div class="note note-warn">
            <p>{t('link.ends', { ends: endsSaid(poll) ?? t('end.none') })}</p>
            <p>{t('link.ends-fixed')}</p>
        </div>
    )
}

function All(props: {
    poll: PollDetailFragment
    voters: readonly Listed[]
    links: ReturnType<typeof useLinks>
    keep: (cards: readonly Card[]) => void
    show: (some: boolean) => void
}) {
    return linkGroups(props.poll.groups)
        .filter((group) => group.roll > 0)
        .map((group) => (
            <LinkGroup
                {...props}
                key={group.key}
                group={group}
                voters={props.voters.filter((voter) => voter.group === group.key)}
            />
        ))
}
