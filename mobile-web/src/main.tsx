import { render } from 'preact'
import { App } from './app/app'
import { me } from './session/session'
import './ui/base.css'
import './ui/parts.css'

/** What is needed only once somebody is signed in: the queue, and the client kept on the device. */
function settle(): void {
    const who = me.get()
    if (who === null || who === 'starting') return
    leaveOff()
    void import('./outbox/outbox').then((outbox) => {
        outbox.start()
    })
    if (import.meta.env.PROD) {
        void import('./app/worker').then((worker) => worker.keepOnDevice())
    }
}

const leaveOff = me.follow(settle)
const root = document.getElementById('app')
if (root) {
    render(<App />, root)
}
