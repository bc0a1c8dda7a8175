import { useState } from 'preact/hooks'
import { RegisterSlipsDocument } from '../../gql/graphql'
import type { PollDetailFragment } from '../../gql/graphql'
import { useCommand } from '../../session/use-command'
import { slipGroups } from './groups'
import { makeSlips } from './make-slips'

/** The slips of one voter group. */
export interface MadeSlips {
    key: string
    title: string
    slips: readonly string[]
}

/**
 * Makes every group's slips and registers their hashes, one group after the other. Should a group
 * be refused the slips made so far are thrown away: the next try registers all groups anew.
 */
export function useSlips(poll: PollDetailFragment) {
    const register = useCommand(RegisterSlipsDocument, (data) => data.registerSlips)
    const [at, setAt] = useState<string>()
    const [version, setVersion] = useState(poll.version)
    const make = async (numbers: ReadonlyMap<string, number>): Promise<MadeSlips[]> => {
        const made: MadeSlips[] = []
        let seen = version
        for (const { key, title, slipPrefix } of slipGroups(poll.groups)) {
            const count = numbers.get(key) ?? 0
            if (count === 0) continue
            setAt(key)
            const slips = await makeSlips(slipPrefix, count)
            const hashes = slips.map((slip) => slip.hash)
            const done = await register.run({
                input: { poll: poll.id, version: seen, group: key, hashes },
            })
            if (!done?.poll) return []
            seen = done.poll.version
            setVersion(seen)
            made.push({ key, title, slips: slips.map((slip) => slip.text) })
        }
        return made
    }
    return { make, at, busy: register.busy, refusals: register.refusals, fault: register.fault }
}
