import {
    ChooseVoterModeDocument,
    PreparePollDocument,
    SetPollWindowsDocument,
} from '../../gql/graphql'
import type { PollDetailFragment, PreparePollInput, VoterMode } from '../../gql/graphql'
import { useCommand } from '../../session/use-command'
import type { End } from './windows'

/** A poll as the office wants it. */
export interface Wish {
    input: PreparePollInput
    modes: ReadonlyMap<string, VoterMode>
    ends: Partial<Record<End, string>>
}

/**
 * Prepares a poll, then says how its groups vote and until when. Each step can be repeated: after
 * whatever was refused the same form is sent again.
 */
export function usePrepare() {
    const prepare = useCommand(PreparePollDocument, (data) => data.preparePoll)
    const choose = useCommand(ChooseVoterModeDocument, (data) => data.chooseVoterMode)
    const announce = useCommand(SetPollWindowsDocument, (data) => data.setPollWindows)
    const chooseAll = async (frozen: PollDetailFragment, wish: Wish) => {
        let poll = frozen
        for (const { key, mode } of frozen.groups) {
            const wanted = wish.modes.get(key) ?? 'SLIPS'
            if (mode === wanted) continue
            const input = { poll: poll.id, version: poll.version, group: key, mode: wanted }
            const done = await choose.run({ input })
            if (!done?.poll) return undefined
            poll = done.poll
        }
        return poll
    }
    const run = async (wish: Wish) => {
        const prepared = await prepare.run({ input: wish.input })
        if (!prepared?.poll) return undefined
        const poll = await chooseAll(prepared.poll, wish)
        if (poll === undefined || Object.keys(wish.ends).length === 0) return poll
        const input = { poll: poll.id, version: poll.version, ...wish.ends }
        const announced = await announce.run({ input })
        return announced?.poll ?? undefined
    }
    const all = [prepare, choose, announce]
    return {
        run,
        busy: all.some((command) => command.busy),
        refusals: all.flatMap((command) => command.refusals),
        fault: all.find((command) => command.fault)?.fault,
        /** Forgets how the last try went. */
        clear: () => {
            for (const command of all) command.clear()
        },
    }
}
