import { useState } from 'preact/hooks'
import { IssueCredentialDocument } from '../../gql/graphql'
import { sendAsNobody } from '../../api/as-nobody'
import { ApiFault } from '../../api/fault'
import { signed, toSign } from '../../credential/credential'
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
    /** Whether the phone could not make, keep or verify the credential. */
    broken: boolean
}

const idle: State = { busy: false, refusals: [], broken: false }

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
            const held = await signed(id, blindSignature)
            history.replaceState(history.state, '', '/collect')
            void keepSafe()
            done(held)
        } catch (thrown) {
            set(thrown instanceof ApiFault ? { ...idle, fault: thrown } : { ...idle, broken: true })
        }
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
