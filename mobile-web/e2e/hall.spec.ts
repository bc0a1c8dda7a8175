import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { atDesk, desk } from './mock/desk'
import { pollById, polls, turnoutById } from './mock/desk-polls'
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

const many = {
    ...polls.open,
    groups: [...(polls.open.groups ?? []), ...(polls.open.groups ?? [])].map((group, i) => ({
        ...group,
        key: String(i),
        issued: 100 * i,
        cast: 90 * i,
    })),
}

testSights(open(), [
    { name: 'hall', path, see: '请抽取评议票' },
    { name: 'hall-prepared', path: '/polls/p-PREPARED-true/screen', see: '评议尚未开始' },
    { name: 'hall-closed', path: '/polls/p-CLOSED-true/screen', see: '评议已结束' },
    { name: 'hall-missing', path: '/polls/nothing/screen', see: '没有这次评议' },
])
testSights(open({ ...desk, PollHall: { poll: many }, PollTurnout: { pollTurnout: many } }), [
    { name: 'hall-many', path, see: '请抽取评议票' },
])

/** How the figures of the turnout read, the total last. */
const figures = (page: Page) => page.locator('.hall-figure').allTextContents()

for (const [width, height] of [
    [1280, 800],
    [1920, 1080],
    [390, 844],
    [360, 640],
] as const) {
    test(`the screen fits ${width} by ${height}`, async ({ page }) => {
        await page.setViewportSize({ width, height })
        await open()(page)
        await page.goto(path)
        await expect(page.getByText('请抽取评议票')).toBeVisible()
        await check(page)
        await page.screenshot({ path: `target/e2e-shots/hall-${width}.png` })
        if (width < height) return
        const tall = await page.evaluate(() => document.documentElement.scrollHeight)
        expect(tall).toBeLessThanOrEqual(height)
        const size = await page
            .locator('.hall-figure')
            .first()
            .evaluate((figure) => parseFloat(getComputedStyle(figure).fontSize))
        expect(size).toBeGreaterThanOrEqual(0.06 * height)
    })
}

test('the figures move as the stream tells, and Escape leads back to the poll', async ({
    page,
}) => {
    let cast = 0
    await open({
        ...desk,
        PollTurnout: (asked: { poll?: string }) => {
            const { pollTurnout } = turnoutById(asked)
            cast++
            return {
                pollTurnout: { ...pollTurnout, groups: [{ ...many.groups[0], issued: 9, cast }] },
            }
        },
    })(page)
    await page.goto('/polls/p-OPEN-true')
    await page.getByRole('link', { name: /现场大屏/ }).click()
    await expect.poll(() => figures(page)).toEqual(['3 / 9', '3 / 9'])
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
        PollHall: (variables: { id?: string }) => {
            asked++
            return answers ? pollById(variables) : null
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
