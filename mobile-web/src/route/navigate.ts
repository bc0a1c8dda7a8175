import { useLocation } from 'preact-iso/router'
import { useCallback, useEffect, useRef } from 'preact/hooks'

/**
 * Goes to a page of this client; `replace` leaves no way back to the present one. Whoever has left
 * the page meanwhile, while a command was under way, is not fetched away from where they are.
 */
export function useNavigate(): (url: string, replace?: boolean) => void {
    const { route } = useLocation()
    const here = useRef(true)
    useEffect(() => {
        here.current = true
        return () => {
            here.current = false
        }
    }, [])
    return useCallback(
        (url, replace) => {
            if (here.current) route(url, replace)
        },
        [route],
    )
}
