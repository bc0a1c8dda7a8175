/** The paper of a vote, as the link showed it: all that is needed to vote without the link. */
export interface HeldPaper {
    poll: string
    organisation: string
    title: string
    groupKey: string
    group: string
    groupSize: number
    publicKey: string
    contents: readonly string[]
    candidates: readonly {
        key: string
        name: string
        unit: string
        workReport: string | null
    }[]
    maximum: string
    step: string
    criteria: readonly { key: string; title: string; maximum: string }[]
    /** The id of the board that the receipt will be on. */
    board: string
}

/** A mark as it is sent; null abstains. */
export interface SentMark {
    candidate: string
    criterion: string | null
    mark: string | null
}

/** What is shown to the box, together with the marks. */
export interface Credential {
    nonce: string
    prefix: string
    signature: string
}

/**
 * How far a phone has come with one vote. `asked`: made up and perhaps sent; asking once more must
 * be with the same. `ready`: signed. `sent`: these very marks went out, and perhaps arrived; only
 * they may go out again. `cast`: there is the receipt, and a hash of the spent nonce, so that its
 * recovery file is known again; nothing else is kept.
 */
export type Stage =
    | { at: 'asked'; nonce: string; prefix: string; blinded: string; inverse: string }
    | { at: 'ready'; credential: Credential }
    | { at: 'sent'; credential: Credential; marks: readonly SentMark[] }
    | { at: 'cast'; receipt: string; spent?: string }

/** A vote whose ballot went out, and perhaps arrived. */
export type Sent = Extract<Stage, { at: 'sent' }>

/** One vote on this phone. It names no voter and holds no link. */
export interface Held {
    /** SHA-256 of the link, or of the nonce where a recovery file was loaded without it. */
    id: string
    paper: HeldPaper
    stage: Stage
    /** Marks as typed. */
    typed: Readonly<Record<string, string>>
}
