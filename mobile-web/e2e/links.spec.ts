import type { Page, Request } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { collect, giveUp, leave, makeLinks, signInToSample } from './links/link-steps'
import { startSample } from './links/sample-server'
import type { SampleServer } from './links/sample-server'
import { answer, at, go, press, stage } from './main-job/person'
import type { Person } from './main-job/person'
import { operationOf } from './operation'

const voters = 5

let server: SampleServer

test.beforeAll(async () => {
    test.setTimeout(180_000)
    server = await startSample('links')
})

test.afterAll(async () => {
    await server.stop()
})

/** Gives the sample's poll up, so that there can be another one about the same people. */
async function makeRoom(office: Person): Promise<void> {
    await go(office.page, '评议')
    await office.page.getByRole('link', { name: /评议中/ }).click()
    await giveUp(office, '改为用个人链接投票')
}

/** The poll about the staff: the staff vote by links, the others by slips. */
async function prepare({ page, look }: Person): Promise<void> {
    await go(page, '评议')
    await page.getByRole('link', { name: '准备评议' }).click()
    await page.getByLabel('考核组别').selectOption('一般干部职工(含见习人员)')
    await page.getByLabel(/^干部职工评议（权重/).selectOption('个人链接')
    await look('prepare')
    await press(page, '确定名单')
    await at(page, '评议')
    await look('prepared')
}

/** Prints the slips of those who draw them. */
async function printSlips({ page }: Person): Promise<void> {
    await page.getByRole('link', { name: '打印评议票' }).click()
    await press(page, '生成评议票')
    await expect(page.getByText(/评议票 \d+ 张/).first()).toBeVisible()
    await leave(page)
}

/** What went over the wire when a ballot was cast, with the four that may differ taken out. */
async function bare(request: Request): Promise<{ headers: object; body: string; size: number }> {
    const body = request.postData() ?? ''
    const { variables } = JSON.parse(body) as { variables: { input: Record<string, unknown> } }
    let rest = body.trimEnd()
    for (const own of ['nonce', 'prefix', 'signature', 'marks']) {
        const told = JSON.stringify(variables.input[own])
        expect(rest.split(told)).toHaveLength(2)
        rest = rest.replace(told, '…')
    }
    return { headers: await request.allHeaders(), body: rest, size: body.length }
}

/** Signs in on a phone that holds a credential, as people do who have the office's client too. */
async function signInBeside(phone: Page): Promise<void> {
    const page = await phone.context().newPage()
    await signInToSample({ page }, server.url, '1007')
    expect(await phone.context().cookies()).not.toEqual([])
    await page.close()
}

async function castBallot(page: Page, mark: number, abstain: boolean) {
    await page.reload()
    const tens = page.getByRole('button', { name: new RegExp(`^给.* ${mark} 分$`) })
    await expect(tens.first()).toBeVisible()
    for (const ten of await tens.all()) await ten.click()
    if (abstain)
        await page
            .getByRole('button', { name: /^对.*弃评$/ })
            .first()
            .click()
    const sent = page.waitForRequest((one) => operationOf(one).endsWith('CastCredential'))
    await press(page, '提交评分')
    await answer(page, '确认提交')
    await expect(page.getByRole('heading', { name: '评分已投出' })).toBeVisible()
    return bare(await sent)
}

test('people with personal links collect, vote, and find their ballots', async ({ browser }) => {
    test.setTimeout(300_000)
    const { enter, faults } = stage(browser)
    const office = await enter()
    let links: string[] = []
    const phones: Page[] = []

    await test.step('the office prepares a poll and hands out links', async () => {
        await signInToSample(office, server.url, '1004')
        await makeRoom(office)
        await prepare(office)
        await printSlips(office)
        links = await makeLinks(office, 0, voters)
        await press(office.page, '开始领取')
        await answer(office.page, '开始领取')
        await expect(office.page.getByText(/已领取 0 人/)).toBeVisible()
        await office.look('collecting')
    })

    await test.step('voters collect once, whatever previews and strangers do', async () => {
        for (let preview = 0; preview < 100; preview++) {
            expect((await fetch(links[0] ?? '')).ok).toBe(true)
        }
        for (const [i, link] of links.entries()) {
            phones.push(await collect(browser, link, i === 2 ? 'en-GB' : 'zh-CN'))
        }
        const stranger = await (await browser.newContext()).newPage()
        await stranger.goto(links[0] ?? '')
        await expect(stranger.getByText('已有人用您的名义领取过凭证')).toBeVisible()
    })

    await test.step('the office sees who has not collected, and opens', async () => {
        await office.page.reload()
        await expect(office.page.getByText(`已领取 ${voters} 人`)).toBeVisible()
        await office.page.getByRole('link', { name: '催领名单' }).click()
        await expect(office.page.getByText('系统没有记录谁投了票')).toBeVisible()
        await office.look('chase')
        await office.page.getByRole('link', { name: '返回' }).click()
        await press(office.page, '开始评议')
        await answer(office.page, '开始评议')
    })

    await test.step('casts differ in nothing but nonce, prefix, signature and marks', async () => {
        const casts = []
        if (phones[1]) await signInBeside(phones[1])
        for (const [i, phone] of phones.entries()) {
            casts.push(await castBallot(phone, 60 + 10 * i, i === 3))
        }
        const [first, ...others] = casts
        for (const other of others) expect(other).toEqual(first)
        expect(JSON.stringify(first)).not.toMatch(/cookie|authorization|referer/i)
    })

    await test.step('after closing every voter finds the ballot on the board', async () => {
        await office.page.reload()
        await press(office.page, '结束评议')
        await answer(office.page, '结束评议')
        await expect(office.page.getByText('评议已结束并计票')).toBeVisible()
        await office.look('closed')
        for (const phone of phones) {
            await phone.getByRole('link', { name: '评议结束后，用这张回执查验' }).click()
            await expect(phone.getByText('您的票已计入')).toBeVisible()
            await expect(phone.getByText(`共计入 ${voters} 张选票`)).toBeVisible()
        }
    })
    expect(faults).toEqual([])
})
