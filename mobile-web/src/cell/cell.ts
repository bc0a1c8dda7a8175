import { useEffect, useState } from 'preact/hooks'

/** A value that components follow: whoever reads it by `useCell` is drawn anew when it changes. */
export interface Cell<T> {
    get(): T
    set(next: T): void
    /** Calls back after every change until the function returned is called. */
    follow(seen: (value: T) => void): () => void
}

export function cell<T>(initial: T): Cell<T> {
    let value = initial
    const followers = new Set<(value: T) => void>()
    return {
        get: () => value,
        set(next) {
            if (Object.is(next, value)) return
            value = next
            for (const seen of [...followers]) seen(value)
        },
        follow(seen) {
            followers.add(seen)
            return () => {
                followers.delete(seen)
            }
        },
    }
}

export function useCell<T>(source: Cell<T>): T {
    const [, draw] = useState<unknown>({})
    useEffect(
        () =>
            source.follow(() => {
                draw({})
            }),
        [source],
    )
    return source.get()
}
