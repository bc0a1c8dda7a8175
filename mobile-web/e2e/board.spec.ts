import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { boardAnswers, lyingAnswers, receipt } from './mock/board'
import { office } from './mock/office'
import { mockServer } from './mock/server'
import type { Answers } from './mock/server'
import { press, testSights } from './sights'

const path = '/board/Qm9hcmQ6eA'
const missing = 'f'.repeat(64)

const open = (answers: Answers) => (page: Page) => mockServer(page, answers)

testSights(open(boardAnswers), [
    { name: 'board', path, see: '应投' },
    { name: 'board-proved', path: `${path}#${receipt}`, see: '您的票已计入' },
    {
        name: 'board-proof',
        path: `${path}#${receipt}`,
        see: '您的票已计入',
        act: (page) => page.getByText('看证明').click(),
    },
    { name: 'board-missing', path: `${path}#${missing}`, see: '公示板上没有这张回执' },
    { name: 'board-wrong', path, see: '应投', act: press('查验') },
])
testSights(open(lyingAnswers), [
    { name: 'board-false-proof', path: `${path}#${receipt}`, see: '证明不成立' },
])

test('a pasted receipt is looked up without cookies and proved in the browser', async ({
    page,
    context,
}) => {
    await mockServer(page, boardAnswers)
    await context.addCookies([{ name: 'refresh', value: 'secret', url: 'http://127.0.0.1' }])
    const asked: unknown[] = []
    page.on('request', (request) => {
        if (request.url().endsWith('/graphql')) asked.push(request.headers().cookie)
    })
    await page.goto(path)
    await page.getByLabel('回执').fill(`  ${receipt.toUpperCase().replace(/(.{8})/g, '$1 ')}\n`)
    await page.getByRole('button', { name: '查验' }).click()

    await expect(page.getByText('这张选票是公示板上的第 4 张，共 5 张')).toBeVisible()
    expect(asked).toEqual([undefined, undefined])
})

test('what is no receipt is not sent to anybody', async ({ page }) => {
    let asked = 0
    await mockServer(page, {
        ...boardAnswers,
        BoardReceipt: () => {
            asked++
            return null
        },
    })
    await page.goto(path)
    await page.getByLabel('回执').fill(receipt.slice(1))
    await page.getByRole('button', { name: '查验' }).click()

    await expect(page.getByRole('alert')).toHaveText(/回执是 64 位数字和字母/)
    expect(asked).toBe(0)
})

test('the board of a poll that is not closed is refused with the reason', async ({ page }) => {
    const message = '评议还没有结束，结束后才有计票公示板。'
    const errors = [{ message, extensions: { code: 'POLL_NOT_CLOSED' } }]
    await page.route('**/graphql', (route) => route.fulfill({ json: { data: null, errors } }))
    await page.goto(`${path}#${receipt}`)

    await expect(page.getByRole('alert').getByText(message)).toBeVisible()
})

test('the board is downloaded as a file', async ({ page }) => {
    await mockServer(page, boardAnswers)
    await page.goto(path)
    const kept = page.waitForEvent('download')
    await page.getByRole('button', { name: '下载公示板' }).click()

    expect(new URL((await kept).url()).pathname).toBe('/boards/Qm9hcmQ6eA/board.json')
})

test('whoever has cast is led to the board with the receipt', async ({ page }) => {
    const paper = (office.BallotPaper as { ballotPaper: { candidates: { name: string }[] } })
        .ballotPaper
    await mockServer(page, {
        ...office,
        ...boardAnswers,
        BallotPaper: { ballotPaper: { ...paper, board: 'Qm9hcmQ6eA' } },
        CastBallot: { castBallot: { receipt: { leaf: receipt }, refusals: [] } },
    })
    await page.goto('/vote#staff.token')
    for (const { name } of paper.candidates) {
        await page.getByRole('button', { name: `给${name} 90 分` }).click()
    }
    await page.getByRole('button', { name: '提交评分' }).click()
    await page.getByRole('button', { name: '确认提交' }).click()
    await expect(page.getByRole('heading', { name: '评分已投出' })).toBeVisible()
    await page.reload()
    await page.getByRole('link', { name: '评议结束后，用这张回执查验' }).click()

    await expect(page.getByText('您的票已计入')).toBeVisible()
})
