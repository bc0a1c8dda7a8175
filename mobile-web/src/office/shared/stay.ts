import { useEffect } from 'preact/hooks'

/**
 * Asks before a page is left whose content exists nowhere else: slips and first passwords. The
 * browser asks in its own words when the window is closed, in these when a link is followed.
 */
export function useStay(question: string | null): void {
    useEffect(() => {
        if (question === null) return
        const closing = (event: BeforeUnloadEvent) => {
            event.preventDefault()
        }
        const following = (event: MouseEvent) => {
            const link = event.target instanceof Element ? event.target.closest('a[href]') : null
            if (link === null || confirm(question)) return
            event.preventDefault()
            event.stopPropagation()
        }
        addEventListener('beforeunload', closing)
        document.addEventListener('click', following, true)
        return () => {
            removeEventListener('beforeunload', closing)
            document.removeEventListener('click', following, true)
        }
    }, [question])
}
