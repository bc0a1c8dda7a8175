import { useEffect } from 'preact/hooks'

/** Calls back every few seconds while it is on and the page can be seen. */
export function useRefresh(on: boolean, every: number, work: () => void): void {
    useEffect(() => {
        if (!on) return
        const timer = setInterval(() => {
            if (document.visibilityState === 'visible') work()
        }, every)
        return () => {
            clearInterval(timer)
        }
    }, [on, every, work])
}
