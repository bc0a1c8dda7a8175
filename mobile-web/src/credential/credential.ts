import { sha256 } from '../number/uuid'
import { blind, unblind } from './blinding'
import type { Vote } from './blinding'
import type { Held, HeldPaper, SentMark, Stage } from './held'
import { change, heldVote } from './store'

/** The name under which a link's vote lies on the phone; it does not give the link away. */
export function nameOfLink(link: string): Promise<string> {
    return sha256(new TextEncoder().encode(link).buffer)
}

export function voteOf(paper: HeldPaper): Vote {
    return { poll: paper.poll, group: paper.groupKey, publicKey: paper.publicKey }
}

/** A vote that this phone cannot go on with: its state is not what the step needs. */
export class OutOfStep extends Error {}

/**
 * What to send to have a credential signed; saved before it is given, and always the same for one
 * link, so that a lost answer can be asked for again.
 */
export async function toSign(id: string, paper: HeldPaper): Promise<string> {
    const before = await heldVote(id)
    const made = before ? undefined : await blind(voteOf(paper))
    const { stage } = await change(id, (now) => {
        if (now) return now
        if (!made) throw new OutOfStep()
        return { id, paper, stage: { at: 'asked', ...made }, typed: {} }
    })
    if (stage.at !== 'asked') throw new OutOfStep()
    return stage.blinded
}

/** Takes the signer's answer, verifies it, and keeps the credential. */
export async function signed(id: string, blindSignature: string): Promise<Held> {
    const before = await heldVote(id)
    if (before?.stage.at !== 'asked') throw new OutOfStep()
    const { nonce, prefix } = before.stage
    const signature = await unblind(voteOf(before.paper), before.stage, blindSignature)
    return step(id, ['asked'], { at: 'ready', credential: { nonce, prefix, signature } })
}

/** Notes what is about to be cast, before it is sent; gives what to send. */
export async function casting(id: string, marks: readonly SentMark[]) {
    const before = await heldVote(id)
    if (before?.stage.at === 'sent') return before.stage
    if (before?.stage.at !== 'ready') throw new OutOfStep()
    const stage = { at: 'sent', credential: before.stage.credential, marks } as const
    await step(id, ['ready'], stage)
    return stage
}

/** The box took nothing: the marks may be changed again. */
export async function refused(id: string): Promise<Held> {
    const before = await heldVote(id)
    if (before?.stage.at !== 'sent') throw new OutOfStep()
    return step(id, ['sent'], { at: 'ready', credential: before.stage.credential })
}

/** The ballot is in the box: keeps the receipt, and forgets credential and marks. */
export function cast(id: string, receipt: string): Promise<Held> {
    return change(id, (now) => {
        if (!now) throw new OutOfStep()
        return { ...now, stage: { at: 'cast', receipt }, typed: {} }
    })
}

/** Keeps marks as typed, as long as they can still be changed. */
export function typed(id: string, marks: Readonly<Record<string, string>>): Promise<Held> {
    return change(id, (now) => {
        if (!now) throw new OutOfStep()
        return now.stage.at === 'cast' ? now : { ...now, typed: marks }
    })
}

function step(id: string, from: readonly Stage['at'][], stage: Stage): Promise<Held> {
    return change(id, (now) => {
        if (!now || !from.includes(now.stage.at)) throw new OutOfStep()
        return { ...now, stage }
    })
}
