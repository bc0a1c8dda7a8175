import type { Browser, Page, Request } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { startSample } from './links/sample-server'
import type { SampleServer } from './links/sample-server'
import { answer, at, go, press, stage } from './main-job/person'
import type { Person } from './main-job/person'
import { a4 } from './main-job/poll-steps'
import { readQr } from './main-job/qr-reader'
import { operationOf } from './operation'

const password = 'kaoping-shiyong'
const voters = 5

let server: SampleServer

test.beforeAll(async () => {
    test.setTimeout(180_000)
    server = await startSample('links')
})

test.afterAll(async () => {
    await server.stop()
})

async function signInAsOffice({ page }: Person): Promise<void> {
    await page.goto(server.url)
    await page.getByLabel('单位代码').fill('sample')
    await page.getByLabel('工号').fill('1004')
    await page.getByLabel('密码', { exact: true }).fill(password)
    await press(page, '登录')
    await at(page, '我的考核')
}

/** Gives the sample's poll up, so that there can be another one about the same people. */
async function giveUp({ page, look }: Person): Promise<void> {
    await go(page, '评议')
    await page.getByRole('link', { name: /评议中/ }).click()
    await press(page, '作废这次评议')
    await page.getByLabel('作废原因').fill('改为用个人链接投票')
    await look('void')
    await answer(page, '作废这次评议')
    await expect(page.getByText('作废原因：改为用个人链接投票')).toBeVisible()
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

/** Leaves a page that warns of what will be lost. */
async function leave(page: Page): Promise<void> {
    page.once('dialog', (question) => void question.accept())
    await page.getByRole('link', { name: '返回' }).click()
    await at(page, '评议')
}

/** Makes a card for everybody, and reads the first ones as phones would. */
async function makeLinks({ page, look, lookAtPaper }: Person): Promise<string[]> {
    await page.getByRole('link', { name: '生成个人链接' }).click()
    await page.getByRole('button', { name: /^生成个人链接/ }).click()
    const codes = page.getByRole('img', { name: /的二维码$/ })
    await expect(codes.first()).toBeVisible()
    await look('cards')
    const screen = page.viewportSize() ?? a4
    await page.setViewportSize(a4)
    await page.emulateMedia({ media: 'print' })
    const links: string[] = []
    for (const code of (await codes.all()).slice(0, voters)) links.push(await readQr(code))
    await lookAtPaper('cards-on-paper')
    await page.emulateMedia({ media: 'screen' })
    await page.setViewportSize(screen)
    await leave(page)
    return links
}

/** Collects on a phone of one's own. */
async function collect(browser: Browser, link: string): Promise<Page> {
    const page = await (await browser.newContext()).newPage()
    await page.goto(link)
    await press(page, '领取投票凭证')
    await expect(page.getByText('投票凭证已领取。')).toBeVisible()
    return page
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

async function castBallot(page: Page, mark: number) {
    await page.reload()
    const tens = page.getByRole('button', { name: new RegExp(`^给.* ${mark} 分$`) })
    await expect(tens.first()).toBeVisible()
    for (const ten of await tens.all()) await ten.click()
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
        await signInAsOffice(office)
        await giveUp(office)
        await prepare(office)
        await printSlips(office)
        links = await makeLinks(office)
        await press(office.page, '开始领取')
        await answer(office.page, '开始领取')
        await expect(office.page.getByText(/已领取 0 人/)).toBeVisible()
        await office.look('collecting')
    })

    await test.step('voters collect once, whatever previews and strangers do', async () => {
        for (let preview = 0; preview < 100; preview++) {
            expect((await fetch(links[0] ?? '')).ok).toBe(true)
        }
        for (const link of links) phones.push(await collect(browser, link))
        const stranger = await (await browser.newContext()).newPage()
        await stranger.goto(links[0] ?? '')
        await expect(stranger.getByText('已有人用您的名义领取过凭证')).toBeVisible()
    })

    await test.step('the office sees who has not collected, and opens', async () => {
        await office.page.reload()
        await expect(office.page.getByText(`已领取 ${voters} 人`)).toBeVisible()
        await office.page.getByRole('link', { name: '催领名单' }).click()
        await expect(office.page.getByText('谁投了票、怎么投的，没有记录')).toBeVisible()
        await office.look('chase')
        await office.page.getByRole('link', { name: '返回' }).click()
        await press(office.page, '开始评议')
        await answer(office.page, '开始评议')
    })

    await test.step('casts differ in nothing but nonce, prefix, signature and marks', async () => {
        const casts = []
        for (const [i, phone] of phones.entries()) casts.push(await castBallot(phone, 60 + 10 * i))
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
