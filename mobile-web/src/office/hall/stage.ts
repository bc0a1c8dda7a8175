import { useEffect } from 'preact/hooks'

/** Keeps the screen from going dark while the page shows, where the device can be asked to. */
export function useWakeLock(): void {
    useEffect(() => {
        const { wakeLock } = navigator as { wakeLock?: WakeLock }
        if (!wakeLock) return
        let held: WakeLockSentinel | undefined
        let gone = false
        const hold = () => {
            if (document.visibilityState !== 'visible') return
            wakeLock.request('screen').then(
                (lock) => {
                    held = lock
                    if (gone) void lock.release()
                },
                () => undefined, // Without power to spare the device may refuse.
            )
        }
        hold()
        document.addEventListener('visibilitychange', hold)
        return () => {
            gone = true
            document.removeEventListener('visibilitychange', hold)
            void held?.release()
        }
    }, [])
}

/** Leaves by the Escape key; a browser that shows the page alone takes the first one for itself. */
export function useEscape(leave: () => void): void {
    useEffect(() => {
        const look = (event: KeyboardEvent) => {
            if (event.key === 'Escape') leave()
        }
        addEventListener('keydown', look)
        return () => {
            removeEventListener('keydown', look)
            if (document.fullscreenElement) void document.exitFullscreen()
        }
    }, [leave])
}

/** Whether the browser can show a page alone. */
export const canFill = (): boolean => document.fullscreenEnabled

/** Shows the page alone on the screen. */
export function fill(): void {
    document.documentElement.requestFullscreen().catch(() => undefined)
}
