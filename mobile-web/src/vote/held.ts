/** What was typed on a slip, and its receipt once cast; held by this window alone. */
export interface Held {
    marks: Record<string, string>
    receipt: string | null
    /** The id of the board that the receipt will be on. */
    board?: string
}

/** A short name for a slip that does not give the slip away (FNV-1a, 32 bits). */
export function nameOf(slip: string): string {
    let hash = 0x811c9dc5
    for (const letter of slip) {
        hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193) >>> 0
    }
    return `gongping-ballot:${hash.toString(16)}`
}

export function held(slip: string): Held {
    try {
        const text = sessionStorage.getItem(nameOf(slip))
        if (text !== null) return JSON.parse(text) as Held
    } catch {
        // A browser that refuses storage: marks then live as long as the page.
    }
    return { marks: {}, receipt: null }
}

export function hold(slip: string, what: Held): void {
    try {
        sessionStorage.setItem(nameOf(slip), JSON.stringify(what))
    } catch {
        // As above.
    }
}
