import { me, ownerOf } from './session'

const prefix = 'gongping-kept:'

function keyOf(name: string): string | null {
    const who = me.get()
    return who === null || who === 'starting' ? null : `${prefix}${ownerOf(who)}:${name}`
}

/** What was kept under a name for the one who is signed in, so that a page opens off line. */
export function kept(name: string | undefined): unknown {
    const key = name === undefined ? null : keyOf(name)
    if (key === null) return undefined
    try {
        return JSON.parse(localStorage.getItem(key) ?? 'null') ?? undefined
    } catch {
        return undefined
    }
}

/** Keeps an answer for the next time that the server cannot be reached. */
export function keep(name: string | undefined, answer: unknown): void {
    const key = name === undefined ? null : keyOf(name)
    if (key === null) return
    try {
        localStorage.setItem(key, JSON.stringify(answer))
    } catch {
        // A device without room does without.
    }
}

/** Forgets everything that was kept for anybody. */
export function forgetKept(): void {
    for (const key of Object.keys(localStorage)) {
        if (key.startsWith(prefix)) localStorage.removeItem(key)
    }
}
