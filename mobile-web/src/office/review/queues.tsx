import { ReviewQueuesDocument } from '../../gql/graphql'
import type { PageProps } from '../../route/page'
import { useQuery } from '../../session/use-query'
import { Icon } from '../../ui/icon'
import { EmptyState, Loaded } from '../../ui/loaded'
import { PageHeader } from '../../ui/page-header'
import { InCycle } from '../shared/in-cycle'
import { t } from '../shared/texts'

/** How many claims wait in every unit, those with most to do first. */
export default function Queues({ query }: PageProps) {
    return (
        <>
            <PageHeader title={t('review.title')} />
            <InCycle query={query} path="/review">
                {(cycle) => <Units key={cycle.id} cycle={cycle.id} />}
            </InCycle>
        </>
    )
}

function Units({ cycle }: { cycle: string }) {
    const query = useQuery(ReviewQueuesDocument, { cycle })
    return (
        <Loaded query={query}>
            {({ claimQueues }) => {
                const all = claimQueues.reduce((sum, queue) => sum + queue.waiting, 0)
                const queues = claimQueues.toSorted((a, b) => b.waiting - a.waiting)
                if (queues.length === 0) return <EmptyState title={t('review.no-units')} />
                return (
                    <>
                        <p class="soft">
                            {all === 0 ? t('review.all-done') : t('review.waiting', { n: all })}
                        </p>
                        <ul class="list">
                            {queues.map((queue) => (
                                <li key={queue.unit.id}>
                                    <Queue cycle={cycle} {...queue} />
                                </li>
                            ))}
                        </ul>
                    </>
                )
            }}
        </Loaded>
    )
}

function Queue(props: { cycle: string; unit: { id: string; name: string }; waiting: number }) {
    const { cycle, unit, waiting } = props
    const href = `/review/${encodeURIComponent(unit.id)}?cycle=${encodeURIComponent(cycle)}`
    return (
        <a class="row" href={href}>
            <span class="row-body row-title">{unit.name}</span>
            <span class={waiting > 0 ? 'count count-some' : 'count'}>
                <span class="heard-only">{t('review.waiting-label')}</span>
                {waiting}
            </span>
            <Icon name="next" />
        </a>
    )
}
