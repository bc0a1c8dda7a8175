import { useRef, useState } from 'preact/hooks'
import { CastCredentialDocument } from '../../gql/graphql'
import { sendAsNobody } from '../../api/as-nobody'
import { asFault } from '../../api/fault'
import type { ApiFault } from '../../api/fault'
import * as credential from '../../credential/credential'
import type { Held, Sent, SentMark } from '../../credential/held'
import { heldVote } from '../../credential/store'
import { provesNotTaken } from '../../ballot/not-taken'
import { longestOf, rowsOf } from '../../ballot/rows'
import type { Typed } from '../../ballot/rows'
import { say } from '../../ui/status'
import type { Sending } from '../sheet'
import { inOwnWords } from './refusals'
import { t } from './texts'

interface State extends Sending {
    /** Whether what went out was confirmed in another window, and nothing of this one was sent. */
    elsewhere?: boolean
}

const idle: State = { busy: false, refusals: [] }

/** Nothing in it differs between voters but nonce, prefix, signature and marks; nor does its size. */
async function put(held: Held, sent: Sent) {
    const { poll, groupKey, candidates } = held.paper
    const input = { poll, group: groupKey, ...sent.credential, marks: [...sent.marks] }
    const widest = longestOf(candidates, rowsOf(held.paper))
    const longest = { input: { ...input, marks: widest } }
    const travel = { language: 'zh-CN', longest } as const
    return (await sendAsNobody(CastCredentialDocument, { input }, travel)).castCredential
}

/** What the box says, or why it says nothing. */
type Answer = Awaited<ReturnType<typeof put>> & { fault?: ApiFault }

async function answerTo(held: Held, sent: Sent): Promise<Answer> {
    try {
        return await put(held, sent)
    } catch (thrown) {
        return { receipt: null, refusals: [], fault: asFault(thrown) }
    }
}

/** Filling in and casting, from what the phone holds. */
export function useVote(held: Held, change: (held: Held) => void) {
    const [typed, setTyped] = useState(held.typed)
    // What is typed may change twice before it is drawn again, and be taken back later.
    const newest = useRef(held.typed)
    const [sending, set] = useState(idle)

    function type(changes: Typed) {
        newest.current = { ...newest.current, ...changes }
        setTyped(newest.current)
        credential.typed(held.id, newest.current).catch(() => {
            // A phone without room: the marks then live as long as the page.
        })
    }

    /** Shows how far another window has come with the vote; false where that is not the reason. */
    function moved(now: Held | undefined): boolean {
        if (!now) return false
        change(now)
        set({ ...idle, elsewhere: now.stage.at === 'sent' })
        if (now.stage.at === 'cast') say(t('cast-elsewhere'))
        return true
    }

    /** The receipt is shown even where the phone cannot keep it: the voter still can. */
    async function keep(receipt: string): Promise<Held> {
        try {
            return await credential.cast(held.id, receipt)
        } catch {
            return { ...held, typed: {}, stage: { at: 'cast', receipt } }
        }
    }

    async function settle(sent: Sent) {
        change({ ...held, stage: sent })
        const { receipt, refusals, fault } = await answerTo(held, sent)
        set({ busy: false, refusals: refusals.map(inOwnWords), ...(fault && { fault }) })
        if (receipt) change(await keep(receipt.leaf))
        else if (provesNotTaken(fault ?? refusals)) {
            change(await credential.refused(held.id, sent.marks))
        }
    }

    async function attempt(noted: () => Promise<Sent>) {
        set({ ...idle, busy: true })
        try {
            await settle(await noted())
        } catch (thrown) {
            const outOfStep = thrown instanceof credential.OutOfStep
            if (outOfStep && moved(await heldVote(held.id).catch(() => undefined))) return
            // Whatever the phone is short of, the marks that went out stay.
            set({ ...idle, fault: asFault(thrown) })
        }
    }

    return {
        typed,
        type,
        sending,
        cast: (marks: readonly SentMark[]) => attempt(() => credential.casting(held.id, marks)),
        again: () => attempt(() => credential.castingAgain(held.id)),
    }
}
