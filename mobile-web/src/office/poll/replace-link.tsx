import { useState } from 'preact/hooks'
import type { PollDetailFragment } from '../../gql/graphql'
import { Confirm } from '../../ui/dialog'
import { Refusals } from '../../ui/refusals'
import { say } from '../../ui/status'
import { SearchField, useSearch } from '../shared/search'
import { t as office } from '../shared/texts'
import type { Card } from './make-links'
import { PersonRow } from './person-row'
import { t } from './texts'
import type { useLinks } from './use-links'
import { found } from './voters'
import type { Listed } from './voters'

interface Props {
    poll: PollDetailFragment
    voters: readonly Listed[]
    links: ReturnType<typeof useLinks>
    keep: (cards: readonly Card[]) => void
    show: (some: boolean) => void
}

/** A card that was lost: another link for one voter, as long as none was used to collect. */
export function ReplaceLink(props: Props) {
    const search = useSearch()
    const [chosen, choose] = useState<Listed | null>(null)
    const links = props.voters.filter((voter) =>
        props.poll.groups.some(({ key, mode }) => key === voter.group && mode === 'LINKS'),
    )
    const people = found(links, search.asked)
    const hint = t(props.poll.state === 'PREPARED' ? 'replace.hint' : 'replace.hint-collecting')
    return (
        <section class="card" aria-labelledby="replace">
            <h2 id="replace">{t('link.replace')}</h2>
            <SearchField label={t('replace.find')} hint={hint} search={search} />
            {search.asked !== null && people.length === 0 && (
                <p role="status">{office('roster.none-found')}</p>
            )}
            {people.length > 0 && (
                <ul class="lines" aria-label={office('entry.found')}>
                    {people.map((person) => (
                        <li key={person.number}>
                            <PersonRow
                                person={person}
                                choose={() => {
                                    choose(person)
                                }}
                                note={person.title}
                            />
                        </li>
                    ))}
                </ul>
            )}
            {chosen && (
                <Ask
                    {...props}
                    voter={chosen}
                    close={() => {
                        choose(null)
                        props.links.clear()
                    }}
                />
            )}
        </section>
    )
}

function Ask(props: Props & { voter: Listed; close: () => void }) {
    const { poll, voter, links, keep, show, close } = props
    const group = poll.groups.find(({ key }) => key === voter.group)
    const replace = async () => {
        if (!group) return
        if (!(await links.makeEach(group, [voter], keep))) return
        say(t('replace.done', { name: voter.name }))
        close()
        show(true)
    }
    return (
        <Confirm
            title={t('replace.ask', { name: voter.name })}
            yes={t('replace.act')}
            busy={links.busy}
            onYes={() => void replace()}
            onNo={close}
        >
            <p class="soft">
                {voter.unit} · {voter.number} · {voter.title}
            </p>
            <p>{t('replace.text')}</p>
            <Refusals refusals={links.refusals} fault={links.fault} />
        </Confirm>
    )
}
