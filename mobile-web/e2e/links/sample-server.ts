import { spawn } from 'node:child_process'
import { createWriteStream, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { freePort } from '../free-port'

/** A server of a test's own, with the sample office in it. */
export interface SampleServer {
    url: string
    stop: () => Promise<void>
}

const web = join(import.meta.dirname, '../..')
const patience = 120_000
const home = process.env.GONGPING_JAVA_HOME ?? process.env.JAVA_HOME

/** The Java to run the packaged program with, and the program. */
export const java = home ? join(home, 'bin/java') : 'java'
export const jar = join(web, '../backend/target/gongping.jar')

function settings(folder: string): string {
    const sample = {
        enabled: true,
        photos: join(web, 'target/sample'),
        page: join(folder, 'try.json'),
    }
    const embedded = { path: join(folder, 'gongping.mv') }
    const keys = { file: join(folder, 'keys') }
    const first = { code: 'sample' }
    const gongping = { sample, embedded, keys, 'first-organisation': first }
    return JSON.stringify({ gongping })
}

/** Waits until the sample office is there: its page says so last. */
async function until(url: string): Promise<void> {
    const begun = Date.now()
    for (;;) {
        const found = await fetch(`${url}/try.json`).catch(() => undefined)
        if (found?.ok) return
        if (Date.now() - begun > patience) throw new Error('the sample office does not come up')
        await new Promise((later) => setTimeout(later, 250))
    }
}

export async function startSample(name: string): Promise<SampleServer> {
    const folder = join(web, 'target', `e2e-${name}`)
    rmSync(folder, { recursive: true, force: true })
    mkdirSync(folder, { recursive: true })
    const port = await freePort()
    const server = spawn(java, ['-jar', jar, `--server.port=${port}`], {
        cwd: folder,
        env: { ...process.env, SPRING_APPLICATION_JSON: settings(folder) },
    })
    const log = createWriteStream(join(folder, 'server.log'))
    server.stdout.pipe(log)
    server.stderr.pipe(log)
    const ended = new Promise<void>((end) =>
        server.once('exit', () => {
            end()
        }),
    )
    const url = `http://127.0.0.1:${port}`
    const stop = async () => {
        server.kill('SIGTERM')
        await ended
    }
    try {
        await until(url)
    } catch (fault) {
        await stop()
        throw fault
    }
    return { url, stop }
}
