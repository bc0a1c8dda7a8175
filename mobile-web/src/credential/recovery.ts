import { ApiFault } from '../api/fault'
import { isSigned } from './blinding'
import { nameOfNonce, voteOf } from './credential'
import type { Credential, Held, HeldPaper, Stage } from './held'
import { change, heldVotes } from './store'

const kind = 'gongping-credential-v1'

interface Recovery extends Credential {
    kind: typeof kind
    paper: HeldPaper
}

/** What another phone needs of a vote; undefined where there is no credential to take along. */
function recoveryOf({ paper, stage }: Held): Recovery | undefined {
    if (stage.at !== 'ready' && stage.at !== 'sent') return undefined
    const { nonce, prefix, signature } = stage.credential
    return { kind, paper, nonce, prefix, signature }
}

/** A vote's recovery file: whoever has it can cast the vote. It names nobody. */
export function recoveryText(held: Held): string | undefined {
    return JSON.stringify(recoveryOf(held), null, 1)
}

/** The same to be copied: without work reports, which are too long to be pasted everywhere. */
export function recoveryCopy(held: Held): string | undefined {
    const candidates = held.paper.candidates.map((one) => ({ ...one, workReport: null }))
    const short = { ...held, paper: { ...held.paper, candidates } }
    return JSON.stringify(recoveryOf(short))
}

/** Whatever else is wrong with a paper, the box refuses; this much is needed to draw it. */
function isPaper(paper: Partial<HeldPaper> | null | undefined): boolean {
    const texts = ['poll', 'organisation', 'title', 'groupKey', 'group', 'publicKey'] as const
    const lists = ['contents', 'candidates', 'criteria'] as const
    return (
        !!paper &&
        [...texts, 'maximum', 'step', 'board'].every(
            (key) => typeof paper[key as keyof HeldPaper] === 'string',
        ) &&
        lists.every((key) => Array.isArray(paper[key])) &&
        (paper.candidates ?? []).every(
            (one) => typeof one.key === 'string' && typeof one.name === 'string',
        )
    )
}

function parsed(text: string): Recovery | undefined {
    try {
        const file = JSON.parse(text) as Partial<Recovery> | null
        return file?.kind === kind && isPaper(file.paper) ? (file as Recovery) : undefined
    } catch {
        return undefined
    }
}

/** The vote that this phone holds by a credential already, or cast by it, link or file. */
async function heldBy(nonce: string): Promise<Held | undefined> {
    const name = await nameOfNonce(nonce)
    const held = await heldVotes()
    return held.find(({ stage }) =>
        stage.at === 'cast'
            ? stage.spent === name
            : 'credential' in stage && stage.credential.nonce === nonce,
    )
}

/** Whether the issuer signed it; what is no key or no signature at all is not signed either. */
async function isIssued({ paper, nonce, prefix, signature }: Recovery): Promise<boolean> {
    try {
        return await isSigned(voteOf(paper), { nonce, prefix }, signature)
    } catch (thrown) {
        if (thrown instanceof ApiFault) throw thrown
        return false
    }
}

/** The personal link by which a recovery file is loaded, and the vote that it is for. */
export interface Link extends Pick<HeldPaper, 'poll' | 'groupKey'> {
    /** The name under which its vote lies on the phone. */
    id: string
}

/**
 * Takes a recovery file over to this phone; undefined if it is none, or its signature is not the
 * issuer's. What this phone has of the vote already stays. Where it is of the link's vote, the link
 * leads to it from then on, instead of a request that was signed for nobody.
 */
export async function recover(text: string, link?: Link): Promise<Held | undefined> {
    const file = parsed(text)
    if (!file || !(await isIssued(file))) return undefined
    const { paper, nonce, prefix, signature } = file
    const here = await heldBy(nonce)
    if (here) return here
    const ofLink = link?.poll === paper.poll && link.groupKey === paper.groupKey
    const id = ofLink ? link.id : await nameOfNonce(nonce)
    const stage: Stage = { at: 'ready', credential: { nonce, prefix, signature } }
    return change(id, (now) =>
        now && now.stage.at !== 'asked' ? now : { id, paper, stage, typed: {} },
    )
}
