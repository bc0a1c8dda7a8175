import { sha256 } from '../number/uuid'
import { blind, unblind } from './blinding'
import type { Vote } from './blinding'
import type { Held, HeldPaper, Sent, SentMark, Stage } from './held'
import { change, heldVote } from './store'

/** The name under which a link's vote lies on the phone; it does not give the link away. */
export function nameOfLink(link: string): Promise<string> {
    return sha256(new TextEncoder().encode(link).buffer)
}

/** What a credential is known by once it is spent, and where it came from a recovery file. */
export function nameOfNonce(nonce: string): Promise<string> {
    return sha256(new TextEncoder().encode(nonce).buffer)
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

function sameMarks(some: readonly SentMark[], others: readonly SentMark[]): boolean {
    const keyOf = ({ candidate, criterion, mark }: SentMark) => [candidate, criterion, mark]
    return JSON.stringify(some.map(keyOf)) === JSON.stringify(others.map(keyOf))
}

/**
 * Notes what is about to be cast, before it is sent; gives what to send. Where other marks went out
 * before, from another window, these are out of step: nothing is sent that was not confirmed.
 */
export async function casting(id: string, marks: readonly SentMark[]): Promise<Sent> {
    const { stage } = await change(id, (now) => {
        if (now?.stage.at === 'sent' && sameMarks(now.stage.marks, marks)) return now
        if (now?.stage.at !== 'ready') throw new OutOfStep()
        return { ...now, stage: { at: 'sent', credential: now.stage.credential, marks } }
    })
    if (stage.at !== 'sent') throw new OutOfStep()
    return stage
}

/** What went out, to be sent once more unchanged. */
export async function castingAgain(id: string): Promise<Sent> {
    const stage = (await heldVote(id))?.stage
    if (stage?.at !== 'sent') throw new OutOfStep()
    return stage
}

/** The box did not take these marks: they may be changed again, unless another went on since. */
export function refused(id: string, marks: readonly SentMark[]): Promise<Held> {
    return change(id, (now) => {
        if (now?.stage.at !== 'sent' || !sameMarks(now.stage.marks, marks)) throw new OutOfStep()
        return { ...now, stage: { at: 'ready', credential: now.stage.credential } }
    })
}

/** The ballot is in the box: keeps the receipt, and forgets credential and marks. */
export async function cast(id: string, receipt: string): Promise<Held> {
    const before = (await heldVote(id))?.stage
    const nonce = before && 'credential' in before ? before.credential.nonce : undefined
    const spent = nonce === undefined ? {} : { spent: await nameOfNonce(nonce) }
    return change(id, (now) => {
        if (!now) throw new OutOfStep()
        if (now.stage.at === 'cast') return now
        return { ...now, stage: { at: 'cast', receipt, ...spent }, typed: {} }
    })
}

/** Keeps marks as typed, as long as they can still be changed. */
export function typed(id: string, marks: Readonly<Record<string, string>>): Promise<Held> {
    return change(
        id,
        (now) => {
            if (!now) throw new OutOfStep()
            return now.stage.at === 'cast' ? now : { ...now, typed: marks }
        },
        'relaxed',
    )
}

function step(id: string, from: readonly Stage['at'][], stage: Stage): Promise<Held> {
    return change(id, (now) => {
        if (!now || !from.includes(now.stage.at)) throw new OutOfStep()
        return { ...now, stage }
    })
}
