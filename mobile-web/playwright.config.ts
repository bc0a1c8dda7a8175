import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig } from '@playwright/test'
import { freePort } from './e2e/free-port'
import { findChromium } from './scripts/chromium.mjs'

/**
 * The tests drive the packaged server, started on a free port with an empty folder to work in; or
 * the one that GONGPING_URL names. The server's own words are in target/e2e/server.log.
 */
const folder = join(import.meta.dirname, 'target', 'e2e')

const given = process.env.GONGPING_URL
const started = process.env.GONGPING_E2E_URL
if (!given && !started) {
    rmSync(folder, { recursive: true, force: true })
    mkdirSync(folder, { recursive: true })
    process.env.GONGPING_E2E_URL = `http://127.0.0.1:${await freePort()}`
}
const url = given ?? process.env.GONGPING_E2E_URL ?? ''
const home = process.env.GONGPING_JAVA_HOME ?? process.env.JAVA_HOME
const java = home ? join(home, 'bin', 'java') : 'java'
const jar = join(import.meta.dirname, '..', 'backend', 'target', 'gongping.jar')
const chromium = findChromium()

export default defineConfig({
    testDir: 'e2e',
    outputDir: 'target/e2e-results',
    // The machine that all must pass on has two cores.
    workers: 2,
    fullyParallel: true,
    timeout: 60_000,
    expect: { timeout: 15_000 },
    reporter: 'list',
    forbidOnly: true,
    use: {
        baseURL: url,
        viewport: { width: 390, height: 844 },
        isMobile: true,
        hasTouch: true,
        actionTimeout: 15_000,
        locale: 'zh-CN',
        timezoneId: 'Asia/Shanghai',
        // One that takes the whole client home in every test would cost a quarter of the time.
        serviceWorkers: 'block',
        screenshot: 'only-on-failure',
        // A trace of every test costs an eighth of the time; ask for one by --trace=on.
        trace: 'off',
        launchOptions: {
            ...(chromium ? { executablePath: chromium } : {}),
            args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
        },
    },
    ...(given
        ? {}
        : {
              webServer: {
                  command: `exec "${java}" -jar "${jar}" --server.port=${new URL(url).port} > server.log 2>&1`,
                  cwd: folder,
                  url,
                  timeout: 180_000,
                  gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
              },
          }),
})
