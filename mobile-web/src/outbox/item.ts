import { cell } from '../cell/cell'
import type { Refusal } from '../session/use-command'

/** What a claim says, as typed. */
export interface Content {
    item: string
    /** Title of the rule, for the list of what waits. */
    title: string
    occurredOn: string
    count: number
    event: string | null
    description: string
    /** SHA-256 of all photos in order, those that the server has and those still to be sent. */
    evidence: readonly string[]
}

/** A photo as it will be sent. */
export interface Photo {
    sha256: string
    bytes: ArrayBuffer
    type: string
    capturedAt: string | null
}

/** Which command an item becomes. */
export type Command =
    { kind: 'submit'; cycle: string } | { kind: 'resubmit'; claim: string; version: number }

/**
 * Where an item stands. `waiting`: it will be sent when the server is reached; `sending`; `refused`:
 * the server would not take it, it has to be mended.
 */
export type ItemState = 'waiting' | 'sending' | 'refused'

/** A claim that this phone keeps until the server has it. */
export interface Item {
    /** The claim's id (UUIDv7), so that a repeat is recognised; of a mended claim the item's own. */
    id: string
    /** Rises when it is mended, so that a try under way with the older words does not touch it. */
    revision: number
    /** Whose it is: nobody else's sign-in on this device sends it. */
    owner: string
    command: Command
    content: Content
    /** Photos still to be sent. */
    photos: number
    state: ItemState
    refusals: readonly Refusal[]
    /** Tries that failed so far. */
    tries: number
    addedAt: string
}

/** What waits for the one who is signed in, oldest first. */
export const waiting = cell<readonly Item[]>([])

/** Rises whenever an item has reached the server. */
export const delivered = cell(0)
