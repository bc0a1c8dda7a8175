import { asFault } from '../api/fault'
import { t } from '../i18n/base'
import { unlessRunning } from '../session/alone'
import { me, ownerOf } from '../session/session'
import { say } from '../ui/status'
import { deliver } from './deliver'
import { delivered, waiting } from './item'
import type { Item, Photo } from './item'
import * as store from './store'

const longestWait = 120_000
const firstWait = 5_000

function owner(): string | null {
    const who = me.get()
    return who === null || who === 'starting' || who.mustChangePassword ? null : ownerOf(who)
}

/** Reads anew what waits. */
export async function look(): Promise<void> {
    const whose = owner()
    waiting.set(whose === null ? [] : await store.itemsOf(whose))
}

/** Puts a claim into the queue; from here on it is safe, whatever the network does. */
export async function add(item: Item, photos: readonly Photo[]): Promise<void> {
    await store.keep(item, photos)
    await look()
    nudge()
}

/** Takes an item out of the queue for good. */
export async function discard(id: string): Promise<void> {
    await store.remove(id)
    await look()
}

async function note(item: Item): Promise<void> {
    await store.note(item)
    await look()
}

/** Sends one item; false where nothing more should be tried now. */
async function sendOne(item: Item): Promise<boolean> {
    await note({ ...item, state: 'sending' })
    try {
        const refusals = await deliver(item, await store.photos(item.id))
        if (refusals.length > 0) {
            await note({ ...item, state: 'refused', refusals, tries: item.tries + 1 })
            return true
        }
        await store.remove(item.id, item.revision)
        await look()
        delivered.set(delivered.get() + 1)
        say(t('app.delivered'))
        return true
    } catch (thrown) {
        await note({ ...item, state: 'waiting', tries: item.tries + 1 })
        const { kind } = asFault(thrown)
        return kind === 'broken' || kind === 'refused'
    }
}

async function sendAll(): Promise<void> {
    const whose = owner()
    if (whose === null) return
    for (const item of await store.itemsOf(whose)) {
        if (owner() !== whose) return
        if (item.state !== 'refused' && !(await sendOne(item))) break
    }
    await look()
}

let running: Promise<void> | undefined
let again: ReturnType<typeof setTimeout> | undefined
let pause = firstWait

/** Sends everything that waits; of all windows of this browser one at a time does. */
export async function flush(): Promise<void> {
    clearTimeout(again)
    const before = delivered.get()
    running ??= unlessRunning('gongping-outbox', sendAll).finally(() => {
        running = undefined
    })
    await running
    if (!waiting.get().some((item) => item.state !== 'refused')) return
    pause = delivered.get() > before ? firstWait : Math.min(pause * 2, longestWait)
    again = setTimeout(nudge, pause)
}

/** Tries an item again at the press of a button, a refused one too. */
export async function retry(item: Item): Promise<void> {
    pause = firstWait
    await note({ ...item, state: 'waiting', refusals: [] })
    await flush()
}

/** Sends in the background; a device whose store fails just now is tried again later. */
function nudge(): void {
    flush().catch(() => {
        again = setTimeout(nudge, longestWait)
    })
}

function wake(): void {
    if (document.visibilityState !== 'visible') return
    pause = firstWait
    nudge()
}

let started = false

/** Sends at the start, when the network is back, when the page is looked at, and on a sign-in. */
export function start(): void {
    if (started) return
    started = true
    addEventListener('online', wake)
    document.addEventListener('visibilitychange', wake)
    me.follow(() => void look().then(wake, wake))
    void look().then(wake, wake)
}
