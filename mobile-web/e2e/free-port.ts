import { createServer } from 'node:net'

/** A port of this machine on which nobody listens. */
export async function freePort(): Promise<number> {
    const probe = createServer()
    await new Promise<void>((ready) => probe.listen(0, '127.0.0.1', ready))
    const address = probe.address()
    await new Promise((closed) => probe.close(closed))
    if (address === null || typeof address === 'string') throw new Error('no port is free')
    return address.port
}
