import { t } from '../i18n/base'
import { say } from '../ui/status'

let asked = false

function offer(worker: ServiceWorker): void {
    say(t('app.update'), {
        label: t('do.reload'),
        run: () => {
            asked = true
            worker.postMessage({ type: 'SKIP_WAITING' })
        },
    })
}

function watch(registration: ServiceWorkerRegistration): void {
    if (registration.waiting && navigator.serviceWorker.controller) offer(registration.waiting)
    registration.addEventListener('updatefound', () => {
        const fresh = registration.installing
        fresh?.addEventListener('statechange', () => {
            if (fresh.state === 'installed' && navigator.serviceWorker.controller) offer(fresh)
        })
    })
}

/** Keeps the client on the device, and offers a new version when there is one. */
export async function keepOnDevice(): Promise<void> {
    if (!('serviceWorker' in navigator)) return
    navigator.serviceWorker.addEventListener('controllerchange', () => {
        if (asked) location.reload()
    })
    try {
        watch(await navigator.serviceWorker.register('/sw.js'))
    } catch {
        // Without it the client works as long as there is a network.
    }
}
