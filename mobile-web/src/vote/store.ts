import { phoneRecords } from '../phone/records'
import type { Next } from '../phone/records'
import type { Held } from './held'

const ballots = phoneRecords<Held>('gongping-slips', 'ballots')

/** What could not be written, in a browser without room or without storage: lives as the page. */
const adrift = new Map<string, Held>()

export async function found(id: string): Promise<Held | undefined> {
    if (adrift.has(id)) return adrift.get(id)
    try {
        return await ballots.find(id)
    } catch {
        return undefined
    }
}

/**
 * Changes what is kept of one slip and gives it as it is then. It is on the disk when this comes
 * back, where the browser lets it: people in the hall must be able to vote even if not.
 */
export async function change(
    id: string,
    next: Next<Held>,
    durability?: IDBTransactionDurability,
): Promise<Held> {
    if (!adrift.has(id)) {
        try {
            return await ballots.change(id, next, durability)
        } catch {
            // Goes on below, for this page alone.
        }
    }
    const after = next(await found(id))
    adrift.set(id, after)
    return after
}
