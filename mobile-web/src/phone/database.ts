import { openDB } from 'idb'
import type { DBSchema, IDBPDatabase, OpenDBCallbacks } from 'idb'

/** A database on this phone, opened when it is first needed, and anew once a browser has closed it. */
export function phoneDatabase<S extends DBSchema>(
    name: string,
    upgrade: NonNullable<OpenDBCallbacks<S>['upgrade']>,
) {
    let opened: Promise<IDBPDatabase<S>> | undefined
    /** The next to ask opens it anew. */
    const forget = () => {
        opened = undefined
    }
    const open = () => {
        opened ??= openDB<S>(name, 1, { upgrade, terminated: forget }).catch((thrown: unknown) => {
            forget()
            throw thrown
        })
        return opened
    }
    return { open, forget }
}
