import { useState } from 'preact/hooks'
import {
    ComputeStandingsDocument,
    PublishStandingsDocument,
    StandingsEditionsDocument,
} from '../../gql/graphql'
import type { StandingsEditionsQuery } from '../../gql/graphql'
import { moment } from '../../number/dates'
import type { PageProps } from '../../route/page'
import { useCommand } from '../../session/use-command'
import { useQuery } from '../../session/use-query'
import { Button } from '../../ui/button'
import { Confirm } from '../../ui/dialog'
import { EmptyState, Loaded } from '../../ui/loaded'
import { PageHeader } from '../../ui/page-header'
import { Refusals } from '../../ui/refusals'
import { say } from '../../ui/status'
import { InCycle } from '../shared/in-cycle'
import { t } from '../shared/texts'
import { useHolds } from '../shared/who'
import { Sealed } from './sealed'

export type Edition = StandingsEditionsQuery['standingsEditions'][number]

/** Computes a cycle's standings, looks at them, and publishes them. */
export default function Results({ query }: PageProps) {
    return (
        <>
            <PageHeader title={t('result.title')} />
            <InCycle query={query} path="/results">
                {(cycle) => <OfCycle key={cycle.id} cycle={cycle.id} />}
            </InCycle>
        </>
    )
}

function OfCycle({ cycle }: { cycle: string }) {
    const query = useQuery(StandingsEditionsDocument, { cycle })
    const office = useHolds('OFFICE')
    const auditor = useHolds('AUDITOR')
    return (
        <>
            {office && <Compute cycle={cycle} done={query.reload} />}
            <Loaded query={query}>
                {({ standingsEditions }) =>
                    standingsEditions.length === 0 ? (
                        <EmptyState title={t('result.none')} />
                    ) : (
                        <>
                            {standingsEditions.map((edition) => (
                                <OneEdition
                                    key={edition.id}
                                    cycle={cycle}
                                    edition={edition}
                                    publishes={office && edition.publishedAt === null}
                                    done={query.reload}
                                />
                            ))}
                        </>
                    )
                }
            </Loaded>
            {auditor && query.data && (
                <Sealed cycle={cycle} editions={query.data.standingsEditions} />
            )}
        </>
    )
}

function Compute({ cycle, done }: { cycle: string; done: () => void }) {
    const compute = useCommand(ComputeStandingsDocument, (data) => data.computeStandings)
    const run = async () => {
        if (!(await compute.run({ input: { cycle } }))) return
        say(t('result.computed'))
        done()
    }
    return (
        <section class="card">
            <p>{t('result.text')}</p>
            <Refusals refusals={compute.refusals} fault={compute.fault} />
            <Button kind="main" wide busy={compute.busy} onClick={() => void run()}>
                {t('result.compute')}
            </Button>
        </section>
    )
}

function OneEdition(props: {
    cycle: string
    edition: Edition
    publishes: boolean
    done: () => void
}) {
    const { cycle, edition } = props
    const published = edition.publishedAt !== null
    const kind = published ? 'published' : 'provisional'
    return (
        <section class="card" aria-label={t(`result.${kind}`)}>
            <div class="between">
                <h2>{t(`result.${kind}`)}</h2>
                <span class={published ? 'chip chip-good' : 'chip chip-warn'}>
                    {edition.publishedAt === null
                        ? t('result.not-published')
                        : publishedWords(edition.publishedAt, edition.publishedBy)}
                </span>
            </div>
            <p>{t('result.computed-at', { when: moment(edition.computedAt) })}</p>
            <p>{t('result.subjects', { n: edition.subjects })}</p>
            <Gaps edition={edition} />
            <a class="button" href={`/rankings?cycle=${encodeURIComponent(cycle)}&kind=${kind}`}>
                {t('result.look')}
            </a>
            {props.publishes && <Publish {...props} />}
        </section>
    )
}

function publishedWords(at: string, who: string | null): string {
    const when = moment(at)
    return who === null
        ? t('result.published-at', { when })
        : t('result.published-by', { when, who })
}

/** What the office should know before it publishes. */
function Gaps({ edition }: { edition: Edition }) {
    const { incomplete, setAside } = edition
    return (
        <>
            {incomplete > 0 && (
                <p class="note note-warn">{t('result.incomplete', { n: incomplete })}</p>
            )}
            {setAside > 0 && <p class="note note-warn">{t('result.set-aside', { n: setAside })}</p>}
        </>
    )
}

function Publish(props: { cycle: string; edition: Edition; done: () => void }) {
    const { cycle, edition } = props
    const publish = useCommand(PublishStandingsDocument, (data) => data.publishStandings)
    const [asking, ask] = useState(false)
    const run = async () => {
        const done = await publish.run({ input: { cycle, edition: edition.id } })
        ask(false)
        if (!done) return
        say(t('result.was-published'))
        props.done()
    }
    return (
        <>
            <Refusals refusals={publish.refusals} fault={publish.fault} />
            <Button
                kind="main"
                onClick={() => {
                    ask(true)
                }}
            >
                {t('result.publish')}
            </Button>
            {asking && (
                <Confirm
                    title={t('result.publish-ask')}
                    yes={t('result.publish')}
                    busy={publish.busy}
                    onYes={() => void run()}
                    onNo={() => {
                        ask(false)
                    }}
                >
                    <p>{t('result.publish-text', { when: moment(edition.computedAt) })}</p>
                    <Gaps edition={edition} />
                </Confirm>
            )}
        </>
    )
}
