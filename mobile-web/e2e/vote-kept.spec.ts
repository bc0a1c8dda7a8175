import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { mockServer } from './mock/server'
import { answers, box, large, leaf, path, refusal } from './mock/slip'
import type { Sent } from './mock/slip'
import { press, testSights } from './sights'

async function open(page: Page): Promise<void> {
    await mockServer(page, answers)
}

async function fillAndCast(page: Page, tenths: string): Promise<void> {
    await press(tenths)(page)
    await press('提交评分')(page)
    await press('确认提交')(page)
}

/** Closes the tab and opens the slip in another one, as scanning it again does. */
async function scanAgain(page: Page, answers: Record<string, unknown>): Promise<Page> {
    const next = await page.context().newPage()
    await page.close()
    await mockServer(next, answers)
    await next.goto(path)
    return next
}

/** All that the phone keeps, as text. */
async function kept(page: Page): Promise<string> {
    const { origins } = await page.context().storageState({ indexedDB: true })
    return JSON.stringify(origins)
}

test('a draft survives closing the tab, and only its own slip leads to it', async ({ page }) => {
    await open(page)
    await page.goto(path)
    await press('90%')(page)
    await press('对同事9弃评')(page)
    const next = await scanAgain(page, answers)
    await expect(next.getByText('已评 60 / 60 人').first()).toBeVisible()
    expect(await kept(next)).not.toContain('staff.token')
    await next.goto('/vote#staff.other')
    await expect(next.getByText('已评 0 / 60 人').first()).toBeVisible()
})

for (const [name, lost] of [
    ['no answer', null],
    ['a status alone', undefined],
] as const) {
    test(`after ${name} a new tab gets the receipt by the same again`, async ({ page }) => {
        const { sent, answers: server } = box([lost])
        await mockServer(page, server)
        await page.goto(path)
        await fillAndCast(page, '90%')
        await expect(page.getByText('评分已发出，还没有收到回执')).toBeVisible()
        await expect(page.getByRole('button', { name: '提交评分' })).toHaveCount(0)

        const next = await scanAgain(page, server)
        await expect(next.getByText('评分已发出，还没有收到回执')).toBeVisible()
        await expect(next.getByText('这张评议票已经用过')).toHaveCount(0)
        expect(await kept(next)).toContain('candidate')
        await press('再发一次，取回执')(next)
        await expect(next.getByText('评分已投出')).toBeVisible()
        expect(sent).toHaveLength(2)
        expect(sent[1]).toEqual(sent[0])

        const last = await scanAgain(next, server)
        await expect(last.getByText('评分已投出')).toBeVisible()
        expect(await kept(last)).toContain(leaf)
        expect(await kept(last)).not.toContain('candidate')
        expect(await kept(last)).not.toContain('c1')
    })
}

test('a draft goes when its slip can no longer be cast', async ({ page }) => {
    await open(page)
    await page.goto(path)
    await press('90%')(page)
    expect(await kept(page)).toContain('c1')
    const next = await scanAgain(page, { BallotPaper: { ballotPaper: { ...large, spent: true } } })
    await expect(next.getByText('这张评议票已经用过')).toBeVisible()
    await expect.poll(() => kept(next)).not.toContain('c1')
})

test('a receipt from a poll that was given up is none', async ({ page }) => {
    const { answers: server } = box([])
    await mockServer(page, server)
    await page.goto(path)
    await fillAndCast(page, '90%')
    await expect(page.getByText('评分已投出')).toBeVisible()
    const next = await scanAgain(page, {
        BallotPaper: { ballotPaper: { ...large, state: 'VOID' } },
    })
    await expect(next.getByText('本次评议已作废')).toBeVisible()
    await expect(next.getByText('评分已投出')).toHaveCount(0)
})

test('a slip of a small group says that it is not anonymous before anything is marked', async ({
    page,
}) => {
    const small = { ...large, promise: '您的选票是保密的，但不是匿名的。', confidential: true }
    await mockServer(page, { BallotPaper: { ballotPaper: small } })
    await page.goto(path)
    await expect(page.getByRole('heading', { name: '请注意：保密但不匿名' })).toBeVisible()
    await expect(page.getByText('您的选票是保密的，但不是匿名的。')).toBeVisible()
})

test('the button leads to a mark that is none, wherever it is', async ({ page }) => {
    await open(page)
    await page.goto(path)
    await press('90%')(page)
    const last = page.getByRole('listitem').filter({ hasText: '同事60' })
    await last.getByRole('button', { name: '逐项打分' }).click()
    const wrong = page.getByLabel('同事60 能', { exact: true })
    await wrong.fill('99')
    await last.getByRole('button', { name: '收起' }).click()
    await page.evaluate(() => {
        scrollTo(0, 0)
    })
    await press('去评下一位')(page)
    await expect(wrong).toBeFocused()
    await expect(wrong).toBeInViewport()
})

test('while others collect, a slip is told to wait', async ({ page }) => {
    await mockServer(page, { BallotPaper: { ballotPaper: { ...large, state: 'COLLECTING' } } })
    await page.goto(path)
    await expect(page.getByText('评议还没有开始')).toBeVisible()
})

test('what the server refuses may be changed and cast', async ({ page }) => {
    const { sent, answers: server } = box([])
    const closed = refusal('POLL_NOT_OPEN', '现在不收选票')
    let tries = 0
    const CastBallot = (variables: Sent) => (tries++ === 0 ? closed : server.CastBallot(variables))
    await mockServer(page, { ...server, CastBallot })
    await page.goto(path)
    await fillAndCast(page, '90%')
    await expect(page.getByRole('alert')).toHaveText('现在不收选票')
    await expect(page.getByRole('alert')).toBeInViewport()
    await press('同事2各项都给满分的 60%')(page)
    await press('提交评分')(page)
    await press('确认提交')(page)
    await expect(page.getByText('评分已投出')).toBeVisible()
    expect(sent[0]?.input.marks.find(({ candidate }) => candidate === '2')?.mark).toBe('6')
})

test('whoever sends again after the end reads that the ballot was not counted', async ({
    page,
}) => {
    const { answers: server } = box([null])
    await mockServer(page, server)
    await page.goto(path)
    await fillAndCast(page, '90%')
    await expect(page.getByText('评分已发出，还没有收到回执')).toBeVisible()
    const next = await scanAgain(page, {
        BallotPaper: { ballotPaper: { ...large, state: 'CLOSED' } },
        CastBallot: refusal('POLL_NOT_OPEN', '现在不收选票'),
    })
    await press('再发一次，取回执')(next)
    await expect(next.getByRole('heading', { name: '刚才这张票没有计入。' })).toBeFocused()
    await expect(next.getByText('现在不收选票')).toBeVisible()
    await expect(next.getByText('评议已经结束', { exact: true })).toBeVisible()
})

test('of two windows of a slip, one casts what was confirmed there', async ({ page }) => {
    const { sent, answers: server } = box([null])
    await mockServer(page, server)
    await page.goto(path)
    const other = await page.context().newPage()
    await mockServer(other, server)
    await other.goto(path)
    await press('60%')(other)
    await press('提交评分')(other)
    await page.bringToFront()
    await fillAndCast(page, '90%')
    await expect(page.getByText('评分已发出，还没有收到回执')).toBeVisible()

    await other.bringToFront()
    await press('确认提交')(other)
    await expect(other.getByText('刚才确认的这份没有发出')).toBeVisible()
    await expect(other.getByText('评分已发出，还没有收到回执')).toBeVisible()
    expect(sent).toHaveLength(1)
    await press('再发一次，取回执')(other)
    await expect(other.getByText('评分已投出')).toBeVisible()
    expect(sent[1]).toEqual(sent[0])
    await page.bringToFront()
    await press('再发一次，取回执')(page)
    await expect(page.getByText('评分已投出')).toBeVisible()
    expect(sent).toHaveLength(2)
})

testSights(open, [
    {
        name: 'vote-sent',
        path,
        see: '先给还没评的人都打',
        act: async (page) => {
            await fillAndCast(page, '90%')
            await expect(page.getByText('评分已发出，还没有收到回执')).toBeVisible()
        },
    },
])
