import { useState } from 'preact/hooks'
import { EntryStaffDocument, PollDocument, PollRollDocument } from '../../gql/graphql'
import type { PollDetailFragment, PollRollQuery } from '../../gql/graphql'
import type { PageProps } from '../../route/page'
import { useQuery } from '../../session/use-query'
import { FaultNote } from '../../ui/fault-note'
import { EmptyState, Loaded } from '../../ui/loaded'
import { PageHeader } from '../../ui/page-header'
import { SearchField, useSearch } from '../shared/search'
import { t as office } from '../shared/texts'
import { CorrectDialog } from './correct-dialog'
import { PersonRow } from './person-row'
import { t } from './texts'
import { found, inSeveral, listed } from './voters'
import type { Listed, Person } from './voters'
import '../shared/office.css'

type Rolls = PollRollQuery['pollRoll']

/** Who votes in which group, to be looked through and corrected before anything has begun. */
export default function Roll({ params }: PageProps) {
    const id = params.id ?? ''
    const poll = useQuery(PollDocument, { id })
    const roll = useQuery(PollRollDocument, { poll: id })
    const reload = () => {
        poll.reload()
        roll.reload()
    }
    return (
        <>
            <PageHeader title={t('roll.title')} back={`/polls/${encodeURIComponent(id)}`} />
            {poll.fault && <FaultNote fault={poll.fault} retry={poll.reload} />}
            <Loaded query={roll} lines={8}>
                {({ pollRoll }) =>
                    poll.data?.poll && pollRoll.length > 0 ? (
                        <Rolls poll={poll.data.poll} rolls={pollRoll} changed={reload} />
                    ) : (
                        poll.data && <EmptyState title={t('roll.none')} />
                    )
                }
            </Loaded>
        </>
    )
}

function Rolls(props: { poll: PollDetailFragment; rolls: Rolls; changed: () => void }) {
    const { poll, rolls } = props
    const [chosen, choose] = useState<Person | null>(null)
    const free = poll.state === 'PREPARED'
    const pick = free ? choose : undefined
    const people = listed(rolls)
    return (
        <>
            <p class="soft">{t(free ? 'roll.text' : 'roll.fixed')}</p>
            <Several people={inSeveral(people)} />
            <Find people={people} choose={pick} />
            {rolls.map(({ key, title, voters }) => (
                <details key={key} class="card fold" open={voters.length <= 12}>
                    <summary>{t('roll.of-group', { group: title, n: voters.length })}</summary>
                    {voters.length === 0 ? (
                        <p class="soft">{t('roll.empty')}</p>
                    ) : (
                        <ul class="lines">
                            {voters.map((voter) => (
                                <li key={voter.number}>
                                    <PersonRow person={voter} choose={pick} />
                                </li>
                            ))}
                        </ul>
                    )}
                </details>
            ))}
            {chosen && (
                <CorrectDialog
                    poll={poll}
                    person={chosen}
                    now={people.find((one) => one.number === chosen.number)}
                    close={() => {
                        choose(null)
                    }}
                    changed={props.changed}
                />
            )}
        </>
    )
}

/** So many names are told; the search finds the others. */
const told = 8

/** People on two rolls draw two slips: whether that is meant is for people to decide. */
function Several({ people }: { people: readonly Listed[] }) {
    if (people.length === 0) return null
    const names = people.slice(0, told).map(({ name, number }) => `${name}（${number}）`)
    return (
        <p class="note note-warn">
            {t('roll.several', { n: people.length, names: names.join('、') })}
        </p>
    )
}

/** Finds people on the rolls, and those of the roster who are on none. */
function Find(props: {
    people: readonly Listed[]
    choose: ((person: Person) => void) | undefined
}) {
    const search = useSearch()
    const query = useQuery(
        EntryStaffDocument,
        search.asked === null ? null : { search: search.asked },
    )
    const on = found(props.people, search.asked)
    const roster = search.asked === null ? [] : (query.data?.staff.edges ?? [])
    const numbers = new Set(props.people.map((one) => one.number))
    const off = roster
        .map(({ node }) => ({ number: node.number, name: node.name, unit: node.unit.name }))
        .filter((one) => !numbers.has(one.number))
    const nobody = search.asked !== null && !query.loading && on.length + off.length === 0
    return (
        <section class="card">
            <SearchField label={t('roll.find')} hint={office('roster.search')} search={search} />
            {query.fault && <FaultNote fault={query.fault} retry={query.reload} />}
            {nobody && <p role="status">{office('roster.none-found')}</p>}
            {on.length + off.length > 0 && (
                <ul class="lines" aria-label={office('entry.found')}>
                    {on.map((one) => (
                        <li key={one.group + one.number}>
                            <PersonRow person={one} choose={props.choose} note={one.title} />
                        </li>
                    ))}
                    {off.map((one) => (
                        <li key={one.number}>
                            <PersonRow person={one} choose={props.choose} note={t('roll.off')} />
                        </li>
                    ))}
                </ul>
            )}
        </section>
    )
}
