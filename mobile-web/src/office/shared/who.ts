import { useCell } from '../../cell/cell'
import type { Role } from '../../gql/graphql'
import { holds, me } from '../../session/session'

/** Whether the one who is signed in holds one of these roles; what others may only read hides by it. */
export function useHolds(...roles: readonly Role[]): boolean {
    const who = useCell(me)
    return who !== null && who !== 'starting' && holds(who, roles)
}

/** Staff number of the one who is signed in; nobody decides about an own matter. */
export function useOwnNumber(): string {
    const who = useCell(me)
    return who === null || who === 'starting' ? '' : who.number
}
