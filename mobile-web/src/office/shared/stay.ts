import { useEffect, useRef } from 'preact/hooks'

/** Marks the entry of the browser's history that Back takes instead of the page. */
const mark = { staying: true }

function onMark(): boolean {
    return (history.state as { staying?: boolean } | null)?.staying === true
}

function post(): void {
    if (!onMark()) history.pushState(mark, '', location.href)
}

/** The link that a click follows away from the page in this window, if it does. */
function linkOf(event: MouseEvent): HTMLAnchorElement | null {
    const link =
        event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]') : null
    const elsewhere = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey
    if (link === null || elsewhere || link.hasAttribute('download')) return null
    if (link.target !== '' && link.target !== '_self') return null
    return link.href.split('#')[0] === location.href.split('#')[0] ? null : link
}

/** Takes the mark out of the history, then follows. */
function followFrom(link: HTMLAnchorElement): void {
    const follow = () => {
        link.click()
    }
    if (!onMark()) {
        follow()
        return
    }
    addEventListener('popstate', follow, { once: true })
    history.back()
}

let guards = 0

/** Milliseconds after which a page that was to be left is taken to be still there. */
const soon = 1_000

/** Asks whenever the page is about to be left; what it gives ends that. */
function guard(question: () => string): () => void {
    const here = location.href
    let leaving = false
    let stayed: ReturnType<typeof setTimeout> | undefined
    /** Lets the page be left; where there is nowhere to go it is guarded again. */
    const leave = (away: () => void) => {
        leaving = true
        stayed = setTimeout(() => {
            leaving = false
            post()
        }, soon)
        away()
    }
    const closing = (event: BeforeUnloadEvent) => {
        if (!leaving) event.preventDefault()
    }
    const following = (event: MouseEvent) => {
        const link = leaving ? null : linkOf(event)
        if (link === null) return
        event.preventDefault()
        event.stopPropagation()
        if (!confirm(question())) return
        leave(() => {
            followFrom(link)
        })
    }
    const goingBack = () => {
        if (leaving || onMark() || location.href !== here) return
        if (!confirm(question())) {
            post()
            return
        }
        leave(() => {
            history.back()
        })
    }
    guards++
    post()
    addEventListener('beforeunload', closing)
    addEventListener('popstate', goingBack)
    document.addEventListener('click', following, true)
    return () => {
        guards--
        clearTimeout(stayed)
        removeEventListener('beforeunload', closing)
        removeEventListener('popstate', goingBack)
        document.removeEventListener('click', following, true)
        // Later, as the page may be on its way elsewhere, or have something new to keep.
        setTimeout(() => {
            if (guards === 0 && !leaving && onMark()) history.back()
        })
    }
}

/**
 * Asks before a page is left whose content exists nowhere else: slips and first passwords. The
 * browser asks in its own words when the window is closed, in these when a link is followed or
 * Back is pressed. For Back the page takes one more entry of the browser's history as long as it
 * is guarded.
 */
export function useStay(question: string | null): void {
    const words = useRef(question)
    words.current = question
    const staying = question !== null
    useEffect(() => (staying ? guard(() => words.current ?? '') : undefined), [staying])
}
