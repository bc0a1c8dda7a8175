import { useRef, useState } from 'preact/hooks'
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

/** A personal link that is to be collected by. */
export interface Collecting {
    link: string
    /** The name under which its vote lies on the phone. */
    id: string
    /** Whether this phone has asked before and got no answer. */
    asked: boolean
    /** Is given the vote as soon as it is here. */
    done: (held: Held) => void
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

/** Collects the credential; whatever went wrong, pressed again it sends the same again. */
export function useCollect({ link, id, asked, done }: Collecting) {
    const [state, set] = useState(idle)
    // Whether another browser may be refused: what this one made may have been signed.
    const made = useRef(asked)
    async function collect(paper: LinkPaper) {
        set({ ...idle, busy: true })
        try {
            const blinded = await toSign(id, kept(paper, paper.publicKey ?? ''))
            made.current = true
            const { blindSignature, refusals } = await issue(link, blinded)
            set({ ...idle, refusals })
            if (blindSignature !== null) done(await signed(id, blindSignature))
        } catch (thrown) {
            const held = await lookUp(id)
            made.current ||= held !== undefined
            // Another window was faster.
            if (held && held.stage.at !== 'asked') done(held)
            else if (thrown instanceof ApiFault) set({ ...idle, fault: thrown })
            else set({ ...idle, broken: made.current ? 'broken-kept' : 'broken' })
        }
    }
    return { ...state, collect }
}
