// Runs the browser tests; what is given is handed on to Playwright. When they fail it shows the
// last words of the server that they drove.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { provideChromium } from './chromium.mjs'

const serverLog = 'target/e2e/server.log'

if (!provideChromium()) process.exit(1)
const { status } = spawnSync('playwright', ['test', ...process.argv.slice(2)], { stdio: 'inherit' })
if (status !== 0 && existsSync(serverLog)) {
    const words = readFileSync(serverLog, 'utf8').trimEnd().split('\n')
    console.error(`The end of mobile-web/${serverLog}:`)
    console.error(
        words
            .filter((line) => !line.startsWith('\tat '))
            .slice(-20)
            .join('\n'),
    )
}
process.exit(status ?? 1)
