import { useEffect, useState } from 'preact/hooks'

/** The token lies in the fragment, which browsers send to nobody. A broken one is nobody's. */
function here(): string {
    const fragment = location.hash.slice(1)
    try {
        return decodeURIComponent(fragment)
    } catch {
        return fragment
    }
}

/** What stands behind `#` in the address: a slip or a personal link. */
export function useFragment(): string {
    const [fragment, set] = useState(here)
    useEffect(() => {
        const look = () => {
            set(here())
        }
        addEventListener('hashchange', look)
        return () => {
            removeEventListener('hashchange', look)
        }
    }, [])
    return fragment
}
