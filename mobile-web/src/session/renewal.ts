import { RenewSessionDocument } from '../gql/graphql'
import type { RenewSessionMutation } from '../gql/graphql'
import { ApiFault } from '../api/fault'
import { send } from '../api/send'
import { alone } from './alone'
import { bearer, enter, leave, me, rememberedMe } from './session'

type Renewed = NonNullable<RenewSessionMutation['renewSession']['session']>

async function renewNow(): Promise<Renewed> {
    const { renewSession } = await send(RenewSessionDocument, {})
    if (renewSession.session === null) {
        leave()
        throw new ApiFault('signed-out')
    }
    enter(renewSession.session)
    return renewSession.session
}

let flight: Promise<unknown> | undefined

/**
 * A token that is newer than `stale`. However many calls and windows ask at once, the refresh
 * cookie is sent once: the others find what that one brought.
 */
export async function renew(stale: string | undefined): Promise<void> {
    if (bearer() !== stale) return
    flight ??= alone('gongping-renewal', async () => {
        if (bearer() === stale) await renewNow()
    }).finally(() => {
        flight = undefined
    })
    await flight
}

/**
 * Finds out who is signed in when the client starts. Nobody who never signed in here is asked
 * about; without the network the one who was signed in last may go on with what the device holds.
 */
export async function resume(): Promise<void> {
    const last = rememberedMe()
    if (last === null) {
        me.set(null)
        return
    }
    try {
        await renew(undefined)
    } catch (thrown) {
        if (thrown instanceof ApiFault && thrown.kind === 'signed-out') me.set(null)
        else me.set(last)
    }
}
