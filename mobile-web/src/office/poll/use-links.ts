import { useEffect, useRef, useState } from 'preact/hooks'
import { RegisterLinksDocument, ReplaceLinkDocument } from '../../gql/graphql'
import type { PollDetailFragment } from '../../gql/graphql'
import { useCommand } from '../../session/use-command'
import { makeLinks } from './make-links'
import type { Card } from './make-links'
import { Unanswered } from './unanswered'
import type { Person } from './voters'

type Group = PollDetailFragment['groups'][number]

/** Is given cards as soon as their links are registered, since then they exist nowhere else. */
type Hand = (cards: readonly Card[]) => void

/** What the server says to links that it was sent. */
interface Answer {
    poll: { version: number } | null
    refusals: readonly unknown[]
}

/**
 * Makes personal links and registers their hashes. An answer that got lost is no lost link: what
 * was sent is kept, and sent again as it was when the same is asked for once more. Where the server
 * refuses, `refresh` is called, as somebody else may have changed poll or rolls.
 */
function useSending(poll: PollDetailFragment, refresh: () => void) {
    const register = useCommand(RegisterLinksDocument, (data) => data.registerLinks)
    const replace = useCommand(ReplaceLinkDocument, (data) => data.replaceLink)
    const [at, setAt] = useState<string>()
    const version = useRef(poll.version)
    version.current = Math.max(version.current, poll.version)
    const [unanswered] = useState(() => new Unanswered())

    /** Makes them, or takes those of the last try, and sends them; undefined where that failed. */
    const attempt = async (
        name: string,
        group: Group,
        voters: readonly Person[],
        send: (cards: Card[]) => Promise<Answer | undefined>,
    ) => {
        setAt(group.key)
        const cards = unanswered.of(name) ?? (await makeLinks(group, voters))
        const answer = await send(cards)
        if (!answer) {
            unanswered.add(name, group, cards)
            return undefined
        }
        if (!answer.poll || answer.refusals.length > 0) {
            unanswered.drop(name)
            refresh()
            return undefined
        }
        unanswered.replace(group, cards)
        version.current = answer.poll.version
        return cards
    }
    const wish = (group: Group) => ({
        poll: poll.id,
        version: version.current,
        group: group.key,
    })
    const all = (group: Group, voters: readonly Person[]) => {
        const name = [group.key, ...voters.map((one) => one.number)].join(' ')
        return attempt(name, group, voters, (cards) => {
            const links = cards.map(({ number, hash }) => ({ voter: number, hash }))
            return register.send({ input: { ...wish(group), links } })
        })
    }
    const one = (group: Group, voter: Person) =>
        attempt([group.key, voter.number, 'again'].join(' '), group, [voter], ([card]) => {
            const link = { voter: voter.number, hash: card?.hash ?? '' }
            return replace.send({ input: { ...wish(group), link } })
        })
    return { all, one, unanswered, at, commands: [register, replace] as const }
}

/**
 * Makes personal links, and hands each card over as soon as it is good for something; the makers
 * tell whether any was. Nothing more is made once the page is left: nobody would ever see it.
 */
export function useLinks(poll: PollDetailFragment, refresh: () => void) {
    const { all, one, unanswered, at, commands } = useSending(poll, refresh)
    const [busy, setBusy] = useState(false)
    const here = useRef(true)
    useEffect(() => {
        here.current = true
        return () => {
            here.current = false
        }
    }, [])
    const making = async (work: () => Promise<boolean>) => {
        setBusy(true)
        try {
            return await work()
        } finally {
            setBusy(false)
        }
    }
    const makeAll = (group: Group, voters: readonly Person[], hand: Hand) =>
        making(async () => {
            const cards = await all(group, voters)
            if (cards) hand(cards)
            return cards !== undefined
        })
    const makeEach = (group: Group, voters: readonly Person[], hand: Hand) =>
        making(async () => {
            let some = false
            for (const voter of voters) {
                const cards = here.current ? await one(group, voter) : undefined
                if (!cards) break
                hand(cards)
                some = true
            }
            return some
        })
    return {
        /** Of everybody in a group, at once. */
        makeAll,
        /** Of some, one after the other, until one fails. */
        makeEach,
        /** Whether a link was sent for them to which no answer came: its card is still here. */
        awaits: (group: Group, voter: Person) => unanswered.has(group, voter),
        /** Whether there are any such cards. */
        open: unanswered.any,
        /** The group that was asked for last. */
        at,
        busy,
        refusals: commands.flatMap((command) => command.refusals),
        fault: commands.find((command) => command.fault)?.fault,
        clear: () => {
            for (const command of commands) command.clear()
        },
    }
}
