import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { paper } from './mock/rankings'
import { mockServer } from './mock/server'
import { press, testSights } from './sights'

const people = 60
const criteria = ['德', '能', '勤', '绩', '廉', '学', '研', '协', '新', '服'].map((title, i) => ({
    key: `c${i + 1}`,
    title,
    maximum: i === 3 ? '15' : '10',
}))
const large = {
    ...paper,
    candidates: Array.from({ length: people }, (_, i) => ({
        key: String(i + 1),
        name: `同事${i + 1}`,
        unit: '办公室',
        workReport: null,
    })),
    criteria,
}
const path = '/vote#staff.token'

type Sent = { input: { marks: { candidate: string; criterion: string | null; mark: unknown }[] } }

const answers = { BallotPaper: { ballotPaper: large } }

async function open(page: Page): Promise<void> {
    await mockServer(page, answers)
}

test('sixty people by ten criteria are filled at once, tuned, and cast', async ({ page }) => {
    const sent: Sent[] = []
    await mockServer(page, {
        ...answers,
        CastBallot: (variables: Sent) => {
            sent.push(variables)
            if (sent.length === 1) return null
            return { castBallot: { receipt: { leaf: '9f3a61c2'.repeat(8) }, refusals: [] } }
        },
    })
    await page.goto(path)

    await press('同事7各项都给满分的 100%')(page)
    await press('对同事9弃评')(page)
    await press('90%')(page)
    await expect(page.getByText('已先给 58 人打分，请逐人调整')).toBeVisible()
    await expect(page.getByText('已评 60 / 60 人').first()).toBeVisible()

    const third = page.getByRole('listitem').filter({ hasText: '同事3' }).first()
    await third.getByRole('button', { name: '逐项打分' }).click()
    await third.getByLabel('同事3 绩', { exact: true }).fill('')
    await expect(page.getByText('已评 59 / 60 人').first()).toBeVisible()
    await page.reload()
    await press('去评下一位')(page)
    const missing = page.getByLabel('同事3 绩', { exact: true })
    await expect(missing).toBeFocused()
    await missing.fill('15')

    await press('提交评分')(page)
    await expect(page.getByText('其中弃评 1 人，不计入平均分。')).toBeVisible()
    await press('确认提交')(page)
    await expect(page.getByRole('alert')).toBeVisible()
    await page.reload()
    await press('再发一次，取回执')(page)
    await expect(page.getByText('评分已投出')).toBeVisible()

    expect(sent[1]).toEqual(sent[0])
    const marks = sent[0]?.input.marks ?? []
    expect(marks).toHaveLength(59 * 10 + 1)
    const of = (candidate: string) => marks.filter((mark) => mark.candidate === candidate)
    expect(of('9')).toEqual([{ candidate: '9', criterion: null, mark: null }])
    expect(
        of('7')
            .map(({ mark }) => mark)
            .join(),
    ).toBe('10,10,10,15,10,10,10,10,10,10')
    expect(
        of('3')
            .map(({ mark }) => mark)
            .join(),
    ).toBe('9,9,9,15,9,9,9,9,9,9')
    expect(
        of('60')
            .map(({ mark }) => mark)
            .join(),
    ).toBe('9,9,9,13,9,9,9,9,9,9')
})

test('filling up can be taken back without losing what was tuned', async ({ page }) => {
    await open(page)
    await page.goto(path)
    await press('90%')(page)
    await press('同事2各项都给满分的 60%')(page)
    await press('撤销')(page)
    await expect(page.getByText('已评 1 / 60 人').first()).toBeVisible()
})

const leaf = '9f3a61c2'.repeat(8)
const receipt = { castBallot: { receipt: { leaf }, refusals: [] } }

/** A box as the server's: one ballot for the slip, the same again gets the same receipt. */
function box(lose: unknown[]) {
    const sent: Sent[] = []
    let inside: string | undefined
    const answer = (variables: Sent) => {
        sent.push(variables)
        const marks = JSON.stringify(variables.input.marks)
        inside ??= marks
        if (lose.length > 0) return lose.shift()
        return inside === marks ? receipt : refusal('SPENT_SLIP', '这张评议票已经投过另一份选票')
    }
    const shown = () => ({ ballotPaper: { ...large, spent: inside !== undefined } })
    return { sent, answers: { BallotPaper: shown, CastBallot: answer } }
}

const refusal = (code: string, message: string) => ({
    castBallot: { receipt: null, refusals: [{ code, message, path: [] }] },
})

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

test('what the server refuses may be changed and cast', async ({ page }) => {
    const { sent, answers: server } = box([])
    const closed = refusal('POLL_NOT_OPEN', '现在不收选票')
    let tries = 0
    const CastBallot = (variables: Sent) => (tries++ === 0 ? closed : server.CastBallot(variables))
    await mockServer(page, { ...server, CastBallot })
    await page.goto(path)
    await fillAndCast(page, '90%')
    await expect(page.getByRole('alert')).toHaveText('现在不收选票')
    await press('同事2各项都给满分的 60%')(page)
    await press('提交评分')(page)
    await press('确认提交')(page)
    await expect(page.getByText('评分已投出')).toBeVisible()
    expect(sent[0]?.input.marks.find(({ candidate }) => candidate === '2')?.mark).toBe('6')
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
    await fillAndCast(page, '90%')
    await expect(page.getByText('评分已发出，还没有收到回执')).toBeVisible()

    await press('确认提交')(other)
    await expect(other.getByText('刚才确认的这份没有发出')).toBeVisible()
    await expect(other.getByText('评分已发出，还没有收到回执')).toBeVisible()
    expect(sent).toHaveLength(1)
    await press('再发一次，取回执')(other)
    await expect(other.getByText('评分已投出')).toBeVisible()
    expect(sent[1]).toEqual(sent[0])
    await press('再发一次，取回执')(page)
    await expect(page.getByText('评分已投出')).toBeVisible()
    expect(sent).toHaveLength(2)
})

testSights(open, [
    { name: 'vote-criteria', path, see: '先给还没评的人都打' },
    {
        name: 'vote-criteria-open',
        path,
        see: '先给还没评的人都打',
        act: async (page) => {
            await press('90%')(page)
            await press('对同事1弃评')(page)
            await page.getByRole('button', { name: '逐项打分' }).nth(1).click()
            await page.getByLabel('同事2 能', { exact: true }).fill('12')
        },
    },
])
