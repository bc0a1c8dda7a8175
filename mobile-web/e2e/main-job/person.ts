import type { Browser, ConsoleMessage, Page, Request, Response } from '@playwright/test'
import { expect } from '@playwright/test'
import { join } from 'node:path'
import { axeFaults } from '../axe'
import { operationOf } from '../operation'

const shots = join(import.meta.dirname, '../../target/e2e-shots')

/** Somebody with a browser of their own. */
export interface Person {
    page: Page
    /** Looks at the page: keeps a picture of it, and finds neither axe's faults nor a wide page. */
    look: (name: string) => Promise<void>
    /** Keeps a picture of the page as it lies on paper. */
    lookAtPaper: (name: string) => Promise<void>
}

/** Lets people in; `faults` has whatever went wrong in anybody's browser without being seen. */
export interface Stage {
    faults: string[]
    enter: () => Promise<Person>
}

/** A page gives up what it asked or follows when it is left; a command is never given up. */
function isGivenUp(request: Request): boolean {
    return (
        request.failure()?.errorText === 'net::ERR_ABORTED' &&
        /^(query|subscription)/.test(operationOf(request))
    )
}

function watch(page: Page, faults: string[]): void {
    page.on('console', (message: ConsoleMessage) => {
        if (['error', 'warning'].includes(message.type())) faults.push(`says ${message.text()}`)
    })
    page.on('pageerror', (error) => faults.push(`throws ${error.message}`))
    page.on('requestfailed', (request) => {
        if (isGivenUp(request)) return
        const what = operationOf(request) || `${request.method()} ${request.url()}`
        faults.push(`${what}: ${request.failure()?.errorText ?? ''}`)
    })
    page.on('response', (response: Response) => {
        if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`)
    })
}

/** A picture of the whole page, on a screen so high that its foot lies across nothing. */
async function picture(page: Page, path: string): Promise<void> {
    const screen = page.viewportSize()
    const height = await page.evaluate(() => document.documentElement.scrollHeight)
    if (screen !== null && height > screen.height) await page.setViewportSize({ ...screen, height })
    await page.screenshot({ path })
    if (screen !== null) await page.setViewportSize(screen)
}

async function check(page: Page, name: string): Promise<void> {
    expect.soft(await axeFaults(page), `accessibility of ${name}`).toEqual([])
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect.soft(wider, `width of ${name}`).toBeLessThanOrEqual(0)
}

/** An empty stage. */
export function stage(browser: Browser): Stage {
    const faults: string[] = []
    let shown = 0
    const keep = async (page: Page, name: string) => {
        await expect(page.locator('.skeleton')).toHaveCount(0)
        await picture(page, join(shots, `${String(++shown).padStart(2, '0')}-${name}.png`))
    }
    const enter = async () => {
        const context = await browser.newContext({
            reducedMotion: 'reduce',
            serviceWorkers: 'allow',
        })
        const page = await context.newPage()
        watch(page, faults)
        return {
            page,
            look: async (name: string) => {
                await keep(page, name)
                await check(page, name)
            },
            lookAtPaper: (name: string) => keep(page, name),
        }
    }
    return { faults, enter }
}

/** Presses the button of that name. */
export async function press(page: Page, name: string): Promise<void> {
    await page.getByRole('main').getByRole('button', { name, exact: true }).click()
}

/** Answers the question that is in the way. */
export async function answer(page: Page, name: string): Promise<void> {
    await page.getByRole('dialog').getByRole('button', { name, exact: true }).click()
    await expect(page.getByRole('dialog')).toBeHidden()
}

/** Goes by the navigation, by way of 更多 where the foot of the phone has no room for it. */
export async function go(page: Page, tab: string): Promise<void> {
    const foot = page.getByRole('navigation', { name: '主导航' })
    const main = page.getByRole('main')
    await expect(foot).toBeVisible()
    const direct = foot.getByRole('link', { name: tab, exact: true })
    if (await direct.isVisible()) {
        await direct.click()
    } else {
        await foot.getByRole('link', { name: '更多', exact: true }).click()
        await main.getByRole('link', { name: tab, exact: true }).click()
    }
}

/** Waits for the page of that title. */
export async function at(page: Page, title: string): Promise<void> {
    await expect(page.getByRole('heading', { level: 1, name: title, exact: true })).toBeVisible()
}

/** Signs in on the first page. */
export async function signIn(page: Page, number: string, password: string): Promise<void> {
    await page.goto('/')
    await page.getByLabel('单位代码').fill('office')
    await page.getByLabel('工号').fill(number)
    await page.getByLabel('密码', { exact: true }).fill(password)
    await press(page, '登录')
}

/** Changes the first password to an own one. */
export async function changePassword(page: Page, first: string, own: string): Promise<void> {
    await page.getByLabel('现在的密码').fill(first)
    await page.getByLabel('新密码', { exact: true }).fill(own)
    await page.getByLabel('再输入一次新密码').fill(own)
    await press(page, '修改密码')
    await at(page, '我的考核')
}
