import { useRef, useState } from 'preact/hooks'
import { RegisterLinksDocument, ReplaceLinkDocument } from '../../gql/graphql'
import type { PollDetailFragment } from '../../gql/graphql'
import { useCommand } from '../../session/use-command'
import { makeLinks } from './make-links'
import type { Card } from './make-links'
import type { Person } from './voters'

type Group = PollDetailFragment['groups'][number]

/**
 * Makes personal links and registers their hashes. An answer that got lost is no lost link: what
 * was sent is kept, and sent again as it was when the same is asked for once more. Whatever went
 * wrong, `refresh` is called, as somebody else may have changed poll or rolls.
 */
export function useLinks(poll: PollDetailFragment, refresh: () => void) {
    const register = useCommand(RegisterLinksDocument, (data) => data.registerLinks)
    const replace = useCommand(ReplaceLinkDocument, (data) => data.replaceLink)
    const [at, setAt] = useState<string>()
    const version = useRef(poll.version)
    version.current = Math.max(version.current, poll.version)
    const unanswered = useRef(new Map<string, Card[]>())

    /** Makes them, or takes those of the last try, and sends them; undefined where that failed. */
    const attempt = async (
        name: string,
        group: Group,
        voters: readonly Person[],
        send: (cards: Card[]) => Promise<{ poll: { version: number } | null } | undefined>,
    ) => {
        setAt(group.key)
        const cards = unanswered.current.get(name) ?? (await makeLinks(group, voters))
        unanswered.current.set(name, cards)
        const done = await send(cards)
        if (!done?.poll) {
            refresh()
            return undefined
        }
        unanswered.current.delete(name)
        version.current = done.poll.version
        return cards
    }
    const wish = (group: Group) => ({
        poll: poll.id,
        version: version.current,
        group: group.key,
    })
    const makeAll = (group: Group, voters: readonly Person[]) => {
        const name = [group.key, ...voters.map((one) => one.number)].join(' ')
        return attempt(name, group, voters, (cards) => {
            const links = cards.map(({ number, hash }) => ({ voter: number, hash }))
            return register.run({ input: { ...wish(group), links } })
        })
    }
    const makeOne = async (group: Group, voter: Person) => {
        const name = [group.key, voter.number, 'again'].join(' ')
        const cards = await attempt(name, group, [voter], ([card]) => {
            const link = { voter: voter.number, hash: card?.hash ?? '' }
            return replace.run({ input: { ...wish(group), link } })
        })
        return cards?.[0]
    }
    return {
        makeAll,
        makeOne,
        /** The group that was asked for last. */
        at,
        busy: register.busy || replace.busy,
        refusals: [...register.refusals, ...replace.refusals],
        fault: register.fault ?? replace.fault,
        clear: () => {
            register.clear()
            replace.clear()
        },
    }
}
