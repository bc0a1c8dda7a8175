import { isSigned } from './blinding'
import { nameOfNonce, voteOf } from './credential'
import type { Credential, Held, HeldPaper } from './held'
import { change, heldVotes } from './store'

const kind = 'gongping-credential-v1'

interface Recovery extends Credential {
    kind: typeof kind
    paper: HeldPaper
}

/** A vote's recovery file: whoever has it can cast the vote. It names nobody. */
export function recoveryText(held: Held): string | undefined {
    if (held.stage.at !== 'ready' && held.stage.at !== 'sent') return undefined
    const { nonce, prefix, signature } = held.stage.credential
    const file: Recovery = { kind, paper: held.paper, nonce, prefix, signature }
    return JSON.stringify(file, null, 1)
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

/**
 * Takes a recovery file over to this phone; undefined if it is none, or its signature is not the
 * issuer's. What this phone has of the vote already stays.
 */
export async function recover(text: string): Promise<Held | undefined> {
    const file = parsed(text)
    if (!file) return undefined
    const { paper, nonce, prefix, signature } = file
    try {
        if (!(await isSigned(voteOf(paper), { nonce, prefix }, signature))) return undefined
    } catch {
        return undefined
    }
    const here = await heldBy(nonce)
    if (here) return here
    const id = await nameOfNonce(nonce)
    const credential = { nonce, prefix, signature }
    return change(id, (now) => now ?? { id, paper, stage: { at: 'ready', credential }, typed: {} })
}
