import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { atDesk, desk } from './mock/desk'
import { hallOf, halls } from './mock/hall'
import { mockServer } from './mock/server'
import type { Answers } from './mock/server'
import { check, testSights } from './sights'

const path = '/polls/p-OPEN-true/screen'

const open =
    (answers: Answers = desk) =>
    async (page: Page) => {
        await mockServer(page, answers)
        await atDesk(page)
    }

/** Twelve minutes before the announced end. */
const showing = (poll: object) => async (page: Page) => {
    await page.clock.setFixedTime(new Date('2026-12-21T16:48:00+08:00'))
    await open({ ...desk, ...hallOf(poll) })(page)
}

testSights(open(), [
    { name: 'hall', path, see: '请抽取评议票' },
    { name: 'hall-prepared', path: '/polls/p-PREPARED-true/screen', see: '评议尚未开始' },
    { name: 'hall-closed', path: '/polls/p-CLOSED-true/screen', see: '9f2c41d0' },
    { name: 'hall-missing', path: '/polls/nothing/screen', see: '没有这次评议' },
])
testSights(showing(halls.collecting), [{ name: 'hall-collecting', path, see: '请打开个人链接' }])
testSights(showing(halls.casting), [{ name: 'hall-casting', path, see: '已领凭证，请投票' }])
testSights(showing(halls.many), [{ name: 'hall-many', path, see: '请抽取评议票' }])

/** How the figures of the turnout read, the total last. */
const figures = (page: Page) => page.locator('.hall-figure').allTextContents()

const sizes = [
    { width: 1280, height: 720 },
    { width: 1920, height: 1080 },
    { width: 390, height: 844 },
]

async function fits(page: Page, { width, height }: (typeof sizes)[number]): Promise<void> {
    const tall = await page.evaluate(() => document.documentElement.scrollHeight)
    expect(tall).toBeLessThanOrEqual(height)
    const size = await page
        .locator('.hall-figure strong')
        .first()
        .evaluate((figure) => parseFloat(getComputedStyle(figure).fontSize))
    expect(size, `${width} wide`).toBeGreaterThanOrEqual(0.055 * height)
}

for (const [name, poll] of Object.entries(halls)) {
    test(`${name} fits every screen`, async ({ page }) => {
        await showing(poll)(page)
        await page.goto(path)
        await expect(page.locator('.hall-figure').first()).toBeVisible()
        if (name === 'closed') await expect(page.getByText('9f2c41d0')).toBeVisible()
        for (const size of sizes) {
            await page.setViewportSize(size)
            await check(page)
            await page.screenshot({
                path: `target/e2e-shots/hall-${name}-${size.width}.png`,
                fullPage: true,
            })
            if (size.width > size.height) await fits(page, size)
        }
    })
}

test('the figures move as the stream tells, and Escape leads back to the poll', async ({
    page,
}) => {
    let cast = 0
    await open({
        ...desk,
        PollTurnout: () => {
            cast++
            const groups = [{ ...halls.open.groups[0], issued: 9, cast }]
            return { pollTurnout: { ...halls.open, groups } }
        },
    })(page)
    await page.goto('/polls/p-OPEN-true')
    await page.getByRole('link', { name: /现场大屏/ }).click()
    await expect.poll(() => figures(page)).toEqual(['3 / 9'])
    await page.keyboard.press('Escape')
    await expect(page.getByRole('heading', { level: 1, name: '评议', exact: true })).toBeVisible()
})

test('without a stream it asks, and without any answer it says from when the figures are', async ({
    page,
}) => {
    let answers = true
    let asked = 0
    await page.clock.install()
    await open({
        ...desk,
        PollTurnout: undefined,
        PollHall: () => {
            asked++
            return answers ? { poll: halls.open } : null
        },
    })(page)
    await page.goto(path)
    await expect(page.getByText('请抽取评议票')).toBeVisible()
    await page.clock.runFor(5_000)
    await expect.poll(() => asked).toBeGreaterThan(2)
    await expect(page.getByText('连接中断')).toBeHidden()
    answers = false
    await page.clock.runFor(12_000)
    await expect(page.getByText(/连接中断.*不是现在的/)).toBeVisible()
    await page.screenshot({ path: 'target/e2e-shots/hall-stale.png' })
    await check(page)
    answers = true
    await page.clock.runFor(5_000)
    await expect(page.getByText('连接中断')).toBeHidden()
})
