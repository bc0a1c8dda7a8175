/** How long something under way may say nothing before it is given up. */
export interface Patience {
    /** Aborts once it is given up, or stopped from without. */
    signal: AbortSignal
    /** It said something: the wait begins anew, and may be another. */
    heard: (millis?: number) => void
    /** It is over: nothing is waited for any more. */
    end: () => void
}

/** Gives up what is silent for so many milliseconds, or is stopped from without. */
export function patience(millis: number, without?: AbortSignal): Patience {
    const giveUp = new AbortController()
    const stop = () => {
        giveUp.abort()
    }
    let timer = setTimeout(stop, millis)
    without?.addEventListener('abort', stop)
    return {
        signal: giveUp.signal,
        heard: (next = millis) => {
            clearTimeout(timer)
            timer = setTimeout(stop, next)
        },
        end: () => {
            clearTimeout(timer)
            without?.removeEventListener('abort', stop)
        },
    }
}
