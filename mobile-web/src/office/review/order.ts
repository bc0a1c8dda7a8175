/** Where a claim stands among those that wait, and what stands beside it. */
export interface Place {
    /** From 1; 0 if it does not wait. */
    nth: number
    all: number
    before: string | undefined
    /** The next to decide: the following one, after the last the first; never the claim itself. */
    next: string | undefined
}

export function placeOf(id: string, waiting: readonly string[]): Place {
    const at = waiting.indexOf(id)
    const others = waiting.filter((one) => one !== id)
    return {
        nth: at + 1,
        all: waiting.length,
        before: at > 0 ? waiting[at - 1] : undefined,
        next: (at < 0 ? undefined : waiting[at + 1]) ?? others[0],
    }
}
