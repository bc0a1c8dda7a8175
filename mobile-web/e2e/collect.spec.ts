import type { Page, Request } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { castNow, collect, markAll, opened, path, token } from './collect-steps'
import { linkPaper, sign, voter } from './mock/voter'
import { mockServer } from './mock/server'
import { operationOf } from './operation'
import { press, testSights } from './sights'
import type { Sight } from './sights'

const state = (changes: object) => ({
    ...voter,
    CollectionPaper: { collectionPaper: { ...linkPaper, ...changes } },
})

test('after collecting nothing that is sent carries the link', async ({ page }) => {
    const sent: Request[] = []
    await mockServer(page, voter)
    await collect(page)
    expect(page.url()).not.toContain(token)
    page.on('request', (request) => {
        if (operationOf(request)) sent.push(request)
    })
    await mockServer(page, opened)
    await page.goto(path)
    await page.reload()
    await markAll(page)
    await page.getByRole('button', { name: '对王秀英弃评' }).click()
    await castNow(page)
    await expect(page.getByText('9f3a61c2 9f3a61c2')).toBeVisible()
    await expect(page.getByRole('link', { name: /查验/ })).toHaveAttribute(
        'href',
        `/board/${linkPaper.board}#${'9f3a61c2'.repeat(8)}`,
    )
    for (const request of sent) expect(request.postData()).not.toContain(token)
    expect(sent.map(operationOf)).not.toContain('query CollectionPaper')

    const cast = sent.filter((request) => operationOf(request) === 'mutation CastCredential')
    expect(cast).toHaveLength(1)
    const body = cast[0]?.postDataJSON() as { variables: { input: object } }
    expect(Object.keys(body).toSorted()).toEqual(['extensions', 'variables'])
    expect(Object.keys(body.variables.input).toSorted()).toEqual([
        'group',
        'marks',
        'nonce',
        'poll',
        'prefix',
        'signature',
    ])
    const headers = (await cast[0]?.allHeaders()) ?? {}
    for (const name of ['authorization', 'cookie', 'referer']) {
        expect(headers).not.toHaveProperty(name)
    }
    expect(headers['accept-language']).toBe('zh-CN')
})

test('every cast of a poll is as long as any other', async ({ browser }) => {
    test.slow()
    const lengths: number[] = []
    for (const mark of ['5', '弃评']) {
        const page = await browser.newPage()
        await mockServer(page, voter)
        await collect(page)
        await mockServer(page, opened)
        await page.reload()
        for (const { name } of linkPaper.candidates) {
            if (mark === '弃评') {
                await page.getByRole('button', { name: `对${name}弃评` }).click()
            } else await page.getByLabel(`${name}的评分`, { exact: true }).fill(mark)
        }
        const cast = page.waitForRequest((one) => operationOf(one).endsWith('CastCredential'))
        await castNow(page)
        lengths.push((await cast).postDataBuffer()?.length ?? 0)
        await page.close()
    }
    expect(new Set(lengths).size).toBe(1)
})

test('a lost answer is asked for again with the very same', async ({ page }) => {
    const asked: string[] = []
    await mockServer(page, {
        ...voter,
        IssueCredential: ({ input }: { input: { blinded: string } }) => {
            asked.push(input.blinded)
            if (asked.length === 1) return null
            return { issueCredential: { blindSignature: sign(input.blinded), refusals: [] } }
        },
    })
    await page.goto(path)
    await page.getByRole('button', { name: '领取投票凭证' }).click()
    await expect(page.getByRole('alert')).toBeVisible()
    await page.reload()
    await expect(page.getByText(/上次领取没有收到回复/)).toBeVisible()
    await page.getByRole('button', { name: '领取投票凭证' }).click()
    await expect(page.getByText('投票凭证已领取。')).toBeVisible()
    expect(asked).toHaveLength(2)
    expect(new Set(asked).size).toBe(1)
})

test('the server says whether collecting is over, not the clock of the phone', async ({ page }) => {
    const asked: string[] = []
    await mockServer(page, {
        ...state({ collectUntil: '2020-01-01T18:00:00+08:00' }),
        IssueCredential: ({ input }: { input: { blinded: string } }) => {
            asked.push(input.blinded)
            const over = [{ code: 'COLLECTION_OVER', message: '', path: [] }]
            return asked.length === 1
                ? { issueCredential: { blindSignature: null, refusals: over } }
                : { issueCredential: { blindSignature: sign(input.blinded), refusals: [] } }
        },
    })
    await page.goto(path)
    await press('领取投票凭证')(page)
    await expect(page.getByText('领取已经结束')).toBeVisible()
    await expect(page.getByText(/您不再能投票/)).toBeVisible()
    await expect(page.getByRole('button', { name: '领取投票凭证' })).toHaveCount(0)

    await page.reload()
    await press('领取投票凭证')(page)
    await expect(page.getByText('投票凭证已领取。')).toBeVisible()
    expect(new Set(asked).size).toBe(1)
})

test('taking the filling up back keeps what was marked since', async ({ page }) => {
    await mockServer(page, voter)
    await collect(page)
    const all = linkPaper.candidates.length
    await page.getByRole('button', { name: '90', exact: true }).first().click()
    await expect(page.getByText(`已评 ${all} / ${all} 人`).first()).toBeVisible()
    await page.getByLabel('王秀英的评分', { exact: true }).fill('80')
    await page.getByRole('button', { name: '撤销' }).click()
    await expect(page.getByText(`已评 1 / ${all} 人`).first()).toBeVisible()
    await page.reload()
    await expect(page.getByLabel('王秀英的评分', { exact: true })).toHaveValue('80')
})

const take = async (page: Page) => {
    await press('领取投票凭证')(page)
    await expect(page.getByText('请保管好这部手机')).toBeVisible()
}
const sights: readonly (Sight & { answers: typeof voter })[] = [
    { name: 'collect', path, see: '本链接属于：林建国', answers: voter },
    { name: 'collect-kept', path, see: '本链接属于', answers: voter, act: take },
    {
        name: 'collect-confidential',
        path,
        see: '保密但不匿名',
        answers: state({ confidential: true }),
    },
    { name: 'collect-elsewhere', path, see: '已有人用您的名义', answers: state({ issued: true }) },
    { name: 'collect-early', path, see: '领取还没有开始', answers: state({ state: 'PREPARED' }) },
    { name: 'collect-late', path, see: '领取已经结束', answers: state({ state: 'OPEN' }) },
    { name: 'collect-closed', path, see: '评议已经结束', answers: state({ state: 'CLOSED' }) },
    { name: 'collect-voided', path, see: '本次评议已作废', answers: state({ state: 'VOID' }) },
    {
        name: 'collect-unknown',
        path,
        see: '这个链接无效',
        answers: { CollectionPaper: { collectionPaper: null } },
    },
    { name: 'collect-open', path, see: '本链接属于', answers: opened, act: take },
    { name: 'collect-no-link', path: '/collect', see: '请用您的个人链接', answers: voter },
]

for (const { answers, ...sight } of sights) {
    testSights((page) => mockServer(page, answers), [sight])
}
