import { useEffect } from 'preact/hooks'

/** Calls back every few seconds while it is on and the page can be seen, and when it is seen again. */
export function useRefresh(on: boolean, every: number, work: () => void): void {
    useEffect(() => {
        if (!on) return
        const look = () => {
            if (document.visibilityState === 'visible') work()
        }
        const timer = setInterval(look, every)
        document.addEventListener('visibilitychange', look)
        return () => {
            clearInterval(timer)
            document.removeEventListener('visibilitychange', look)
        }
    }, [on, every, work])
}
