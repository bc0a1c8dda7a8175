import { SignOutDocument } from '../gql/graphql'
import { send } from '../api/send'
import { forgetKept } from './kept'
import { bearer, leave } from './session'

/** Ends the sign-in here at once, and on the server as soon as it is reached. */
export async function signOut(): Promise<void> {
    const token = bearer()
    leave()
    forgetKept()
    try {
        await send(SignOutDocument, {}, { token })
    } catch {
        // Without the network the refresh cookie stays until it expires; nobody here uses it.
    }
}
