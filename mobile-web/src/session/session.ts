import type { Role, WhoFragment } from '../gql/graphql'
import { cell } from '../cell/cell'

/** Who is signed in. */
export type Me = WhoFragment

/** `starting` until the first renewal has answered; null for nobody. */
export const me = cell<Me | 'starting' | null>('starting')

interface Held {
    accessToken: string
    me: Me
}

const rememberedKey = 'gongping-me'
const organisationKey = 'gongping-organisation'
const channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel('gongping-session') : null

let token: string | undefined

/** The bearer token, kept in memory alone. */
export function bearer(): string | undefined {
    return token
}

function stored<T>(work: () => T): T | null {
    try {
        return work()
    } catch {
        return null
    }
}

/** Who was signed in when this device was used last: enough to work on without the network. */
export function rememberedMe(): Me | null {
    return stored(() => JSON.parse(localStorage.getItem(rememberedKey) ?? 'null') as Me | null)
}

/** The organisation's code typed last on this device. */
export function rememberedOrganisation(): string {
    return stored(() => localStorage.getItem(organisationKey)) ?? ''
}

function hold(session: Held): void {
    token = session.accessToken
    stored(() => {
        localStorage.setItem(rememberedKey, JSON.stringify(session.me))
        localStorage.setItem(organisationKey, session.me.organisation.code)
    })
    me.set(session.me)
}

function drop(): void {
    token = undefined
    stored(() => {
        localStorage.removeItem(rememberedKey)
    })
    me.set(null)
}

/** Takes a new session and hands it to this browser's other windows. */
export function enter(session: Held): void {
    hold({ accessToken: session.accessToken, me: session.me })
    channel?.postMessage({ accessToken: session.accessToken, me: session.me })
}

/** Ends the session here and in this browser's other windows. */
export function leave(): void {
    drop()
    channel?.postMessage(null)
}

channel?.addEventListener('message', (event: MessageEvent<Held | null>) => {
    if (event.data === null) drop()
    else hold(event.data)
})

/** Whether somebody holds one of these roles. */
export function holds(who: Me, roles: readonly Role[]): boolean {
    return roles.some((role) => who.roles.includes(role))
}

/** Whose things on this device are meant: organisation and staff number. */
export function ownerOf(who: Me): string {
    return `${who.organisation.code}/${who.number}`
}
