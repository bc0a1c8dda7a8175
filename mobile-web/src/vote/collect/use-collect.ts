import { useState } from 'preact/hooks'
import { IssueCredentialDocument } from '../../gql/graphql'
import { sendAsNobody } from '../../api/as-nobody'
import { ApiFault } from '../../api/fault'
import { signed, toSign } from '../../credential/credential'
import { heldVote } from '../../credential/store'
import type { Held, HeldPaper } from '../../credential/held'
import type { Sending } from '../sheet'
import type { LinkPaper } from './offer'

/** What the phone keeps of a link's paper: not whose link it is. */
function kept(paper: LinkPaper, publicKey: string): HeldPaper {
    const { poll, organisation, title, groupKey, group, groupSize, board } = paper
    const { contents, candidates, maximum, step, criteria } = paper
    const head = { poll, organisation, title, groupKey, group, groupSize, board }
    return { ...head, publicKey, contents, candidates, maximum, step, criteria }
}

async function issue(link: string, blinded: string) {
    const input = { link, blinded }
    return (await sendAsNobody(IssueCredentialDocument, { input })).issueCredential
}

interface State extends Sending {
    /** The phone could not make, keep or verify it: before anything was kept and sent, or after. */
    broken?: 'broken' | 'broken-kept'
}

const idle: State = { busy: false, refusals: [] }

/** What this phone has of the vote, as far as it can tell. */
async function lookUp(id: string): Promise<Held | undefined> {
    try {
        return await heldVote(id)
    } catch {
        return undefined
    }
}

/**
 * Collects the credential. It can be pressed again after whatever went wrong: the same is sent
 * again. Once it is here the link leaves the address, as it is needed for nothing more.
 */
export function useCollect(link: string, id: string, done: (held: Held) => void) {
    const [state, set] = useState(idle)
    async function collect(paper: LinkPaper) {
        set({ ...idle, busy: true })
        try {
            const blinded = await toSign(id, kept(paper, paper.publicKey ?? ''))
            const { blindSignature, refusals } = await issue(link, blinded)
            set({ ...idle, refusals })
            if (blindSignature === null) return
            arrive(await signed(id, blindSignature))
        } catch (thrown) {
            const held = await lookUp(id)
            // Another window was faster.
            if (held && held.stage.at !== 'asked') arrive(held)
            else if (thrown instanceof ApiFault) set({ ...idle, fault: thrown })
            else set({ ...idle, broken: held ? 'broken-kept' : 'broken' })
        }
    }
    function arrive(held: Held) {
        history.replaceState(history.state, '', '/collect')
        void keepSafe()
        done(held)
    }
    return { ...state, collect }
}

/** Asks the browser not to clear what is kept here when room grows short. */
async function keepSafe(): Promise<void> {
    try {
        await navigator.storage.persist()
    } catch {
        // Where it cannot be asked for there is the recovery file.
    }
}
