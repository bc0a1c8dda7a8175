import { useRef, useState } from 'preact/hooks'
import { CastCredentialDocument } from '../../gql/graphql'
import { ApiFault, asFault } from '../../api/fault'
import { send } from '../../api/send'
import * as credential from '../../credential/credential'
import type { Held, SentMark } from '../../credential/held'
import { heldVote } from '../../credential/store'
import { longestOf, rowsOf } from '../../ballot/rows'
import type { Typed } from '../../ballot/rows'
import { say } from '../../ui/status'
import type { Sending } from '../sheet'
import { t } from './texts'

const idle: Sending = { busy: false, refusals: [] }

/** Nothing in it differs between voters but nonce, prefix, signature and marks; nor does its size. */
async function put(held: Held, sent: Awaited<ReturnType<typeof credential.casting>>) {
    const { poll, groupKey, candidates } = held.paper
    const input = { poll, group: groupKey, ...sent.credential, marks: [...sent.marks] }
    const widest = longestOf(candidates, rowsOf(held.paper))
    const longest = { input: { ...input, marks: widest } }
    const travel = { credentials: 'omit', language: 'zh-CN', longest } as const
    return (await send(CastCredentialDocument, { input }, travel)).castCredential
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

    async function settle(marks: readonly SentMark[]) {
        const sent = await credential.casting(held.id, marks)
        change({ ...held, stage: sent })
        const { receipt, refusals } = await put(held, sent)
        set({ busy: false, refusals: refusals.map(inOwnWords) })
        change(
            receipt
                ? await credential.cast(held.id, receipt.leaf)
                : await credential.refused(held.id),
        )
    }

    async function cast(marks: readonly SentMark[]) {
        set({ ...idle, busy: true })
        try {
            await settle(marks)
        } catch (thrown) {
            const fault = asFault(thrown)
            set({ ...idle, fault })
            // The server read it and took nothing, so that it may be changed.
            if (fault.kind === 'refused') change(await credential.refused(held.id))
            const now = thrown instanceof ApiFault ? undefined : await heldVote(held.id)
            if (now) change(now)
            if (now?.stage.at === 'cast') say(t('cast-elsewhere'))
        }
    }
    return { typed, type, sending, cast }
}

const spoken = ['SPENT_CREDENTIAL', 'POLL_NOT_OPEN', 'CASTING_OVER', 'POLL_VOIDED'] as const

/** As the cast asks for Chinese whoever casts, what is likely is said in the language chosen. */
function inOwnWords<R extends { code: string; message: string }>(refusal: R): R {
    const code = spoken.find((one) => one === refusal.code)
    return code === undefined ? refusal : { ...refusal, message: t(`refused.${code}`) }
}
