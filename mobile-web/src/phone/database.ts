import { openDB } from 'idb'
import type { IDBPDatabase, OpenDBCallbacks } from 'idb'

/**
 * A database on this phone, opened when it is first needed. Gives what works in it: phones close a
 * database behind a page's back, so where work fails it is opened anew and the work done once more.
 */
export function phoneDatabase<S = unknown>(
    name: string,
    upgrade: NonNullable<OpenDBCallbacks<S>['upgrade']>,
) {
    let opened: Promise<IDBPDatabase<S>> | undefined
    const forget = () => {
        opened = undefined
    }
    const open = () => {
        opened ??= openDB<S>(name, 1, { upgrade, terminated: forget })
        return opened
    }
    return async function within<T>(work: (db: IDBPDatabase<S>) => Promise<T>): Promise<T> {
        try {
            return await work(await open())
        } catch {
            forget()
            return work(await open())
        }
    }
}
