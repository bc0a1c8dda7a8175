import { useLocation } from 'preact-iso/router'

/** Goes to a page of this client; `replace` leaves no way back to the present one. */
export function useNavigate(): (url: string, replace?: boolean) => void {
    return useLocation().route
}
