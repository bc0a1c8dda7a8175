import { useEffect, useRef, useState } from 'preact/hooks'
import { CastBallotDocument } from '../gql/graphql'
import { sendAsNobody } from '../api/as-nobody'
import { asFault } from '../api/fault'
import { provesNotTaken } from '../ballot/not-taken'
import type { Given, Typed } from '../ballot/rows'
import { say } from '../ui/status'
import * as ballot from './held'
import type { Held } from './held'
import type { Sending } from './sheet'
import { t } from './texts'

const idle: Sending = { busy: false, refusals: [] }

/** Sends the ballot without sign-in and cookies; the same one again gets the same receipt. */
async function put(slip: string, marks: readonly Given[]) {
    const input = { slip, marks: [...marks] }
    return (await sendAsNobody(CastBallotDocument, { input })).castBallot
}

/** What this phone holds of a slip; undefined while it is looked up. */
function useHeld(slip: string) {
    const [held, set] = useState<Held>()
    useEffect(() => {
        let gone = false
        void ballot
            .nameOf(slip)
            .then(ballot.heldBallot)
            .then((found) => {
                if (!gone) set(found)
            })
        return () => {
            gone = true
        }
    }, [slip])
    return [held, set] as const
}

/** Sends what was noted as sent, and keeps what the server says to it. */
function useDelivery(slip: string, change: (held: Held) => void) {
    const [sending, set] = useState(idle)

    async function deliver({ id, stage }: Held) {
        if (stage.at !== 'sent') return
        const { marks, board } = stage
        set({ ...idle, busy: true })
        try {
            const { receipt, refusals } = await put(slip, marks)
            set({ busy: false, refusals })
            if (receipt) change(await ballot.cast(id, receipt.leaf, board))
            else if (provesNotTaken(refusals)) change(await ballot.refused(id, marks))
        } catch (thrown) {
            const fault = asFault(thrown)
            set({ ...idle, fault })
            if (provesNotTaken(fault)) change(await ballot.refused(id, marks))
        }
    }
    return { sending, deliver }
}

/** Filling in a slip's ballot and casting it. */
export function useBallot(slip: string) {
    const [held, change] = useHeld(slip)
    const { sending, deliver } = useDelivery(slip, change)
    const id = held?.id ?? ''
    // What is typed may change twice before it is drawn again.
    const newest = useRef<Typed>(undefined)

    async function type(changes: Typed) {
        if (!held) return
        newest.current = { ...(newest.current ?? held.typed), ...changes }
        change({ ...held, typed: newest.current })
        const now = await ballot.typed(id, newest.current)
        // Another window has sent its ballot: nothing is to be typed here any more.
        if (now.stage.at !== 'draft') change(now)
    }

    async function cast(marks: readonly Given[], board: string) {
        const all = newest.current ?? held?.typed ?? {}
        const now = await ballot.casting(id, { typed: all, marks, board })
        change(now.held)
        if (now.mine) await deliver(now.held)
        else say(t('sent-elsewhere'))
    }

    /** Sends the same again, unless it has been settled in another window. */
    async function again() {
        const now = await ballot.heldBallot(id)
        change(now)
        await deliver(now)
    }

    /** The box takes no draft of this slip any more; another window may have sent one. */
    async function drop() {
        newest.current = undefined
        change(await ballot.dropped(id))
    }
    return { held, sending, type, cast, again, drop }
}
