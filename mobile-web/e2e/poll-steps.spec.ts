import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { atDesk, desk } from './mock/desk'
import { mockServer } from './mock/server'
import { sentBy } from './operation'
import { press } from './sights'

async function open(page: Page): Promise<void> {
    await mockServer(page, desk)
    await atDesk(page)
}

test('a poll is prepared, then its modes and ends are said, each to the version before', async ({
    page,
}) => {
    await open(page)
    const modes = sentBy(page, 'ChooseVoterMode')
    const ends = sentBy(page, 'SetPollWindows')
    await page.goto('/polls/prepare')
    await page.getByLabel('主要负责同志（权重 30）').selectOption('个人链接')
    await page.getByLabel('投票截止').fill('2036-12-05T18:00')
    await press('确定名单')(page)
    await expect(page).toHaveURL(/\/polls\/p-linked$/)

    expect(modes.map(({ group, mode }) => [group, mode])).toEqual([
        ['principal', 'LINKS'],
        ['deputy', 'SLIPS'],
        ['member', 'SLIPS'],
    ])
    expect(ends).toEqual([{ poll: 'p-linked', version: 2, castUntil: '2036-12-05T18:00:00+08:00' }])
})

test('people whose ballots were counted vote again for a reason only', async ({ page }) => {
    await open(page)
    const sent = sentBy(page, 'PreparePoll')
    await page.goto('/polls/prepare')
    await expect(page.getByText('参评率要求 80%')).toBeVisible()
    const reason = page.getByLabel('重新评议的原因')
    await expect(reason).toBeHidden()
    await page.getByLabel('考核组别').selectOption('一般干部职工')
    await expect(page.getByText('这些人的评议已经结束并计票')).toBeVisible()
    await press('确定名单')(page)
    await expect(page.getByText('请写明重新评议的原因。')).toBeVisible()
    expect(sent).toEqual([])

    await reason.fill(' 录错了纸质票 ')
    await press('确定名单')(page)
    await expect(page).toHaveURL(/\/polls\/p-linked$/)
    expect(sent).toEqual([expect.objectContaining({ pool: 'staff', reason: '录错了纸质票' })])
})

test('a reason is asked for where only the server knows of the count', async ({ page }) => {
    await mockServer(page, {
        ...desk,
        PollRuns: null,
        PreparePoll: {
            preparePoll: {
                poll: null,
                refusals: [{ code: 'REQUIRED', message: '必须填写。', path: ['reason'] }],
            },
        },
    })
    await atDesk(page)
    await page.goto('/polls/prepare')
    await press('确定名单')(page)
    await expect(page.getByLabel('重新评议的原因')).toBeVisible()
    await expect(page.getByText('必须填写。')).toBeVisible()
    await page.getByLabel('考核组别').selectOption('一般干部职工')
    await expect(page.getByText('这些人的评议已经结束并计票')).toBeHidden()
})

test('only hashes of the links leave the page, with whose they are', async ({ page }) => {
    const bodies: string[] = []
    page.on('request', (request) => bodies.push(request.postData() ?? ''))
    await open(page)
    const sent = sentBy(page, 'RegisterLinks')
    await page.goto('/polls/p-linked/links')
    await press('生成个人链接 （单位副职）')(page)
    await expect(page.getByRole('img', { name: /的二维码/ })).toHaveCount(3)

    const links = sent[0]?.links as { voter: string; hash: string }[]
    expect(links.map(({ voter }) => voter)).toEqual(['2002', '2003', '2004'])
    for (const { hash } of links) expect(hash).toMatch(/^[0-9a-f]{64}$/)
    expect(bodies.join('')).not.toContain('ZnVsaWFu')

    page.once('dialog', (dialog) => void dialog.dismiss())
    await page.getByRole('link', { name: '返回' }).click()
    await expect(page.getByRole('img', { name: /的二维码/ })).toHaveCount(3)
})

test('a link is copied for one voter, and shown where the browser copies nothing', async ({
    page,
    context,
}) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await open(page)
    await page.goto('/polls/p-linked/links')
    await press('生成个人链接 （单位副职）')(page)
    await press('复制链接 （周洁）')(page)
    await expect(page.getByText('周洁的链接已复制')).toBeVisible()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toMatch(/^http:\/\/[^/]+\/collect#ZnVsaWFu[\w-]+\.[\w-]{43}$/)

    await page.evaluate(() => {
        navigator.clipboard.writeText = () => Promise.reject(new Error('no'))
    })
    await press('复制链接 （周洁）')(page)
    await expect(page.getByRole('textbox', { name: '请手动复制' })).toHaveValue(copied)
})

test('those without a link are given one each, and nobody else loses theirs', async ({ page }) => {
    await open(page)
    const replaced = sentBy(page, 'ReplaceLink')
    const registered = sentBy(page, 'RegisterLinks')
    await page.goto('/polls/p-linked/links')
    await press('只给没有链接的 2 人生成')(page)
    await expect(page.getByRole('img', { name: /的二维码/ })).toHaveCount(2)
    expect(replaced.map(({ link }) => (link as { voter: string }).voter)).toEqual(['2010', '2011'])
    expect(registered).toEqual([])
})

test('cards are printed on A4 without what is only for the screen', async ({ page }) => {
    await open(page)
    await page.goto('/polls/p-linked/links')
    await press('生成个人链接 （单位副职）')(page)
    await expect(page.getByText('个人链接卡片 3 张')).toBeVisible()
    await page.emulateMedia({ media: 'print' })
    await expect(page.getByRole('button', { name: /复制链接/ }).first()).toBeHidden()
    await expect(page.getByLabel('补发给谁')).toBeHidden()
    const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
    expect(paper.match(/\/MediaBox \[0 0 59[45][.\d]* 84[12][.\d]*\]/g)).toHaveLength(1)
})

test('somebody is moved by keyboard to the one group where they vote', async ({ page }) => {
    await open(page)
    const sent = sentBy(page, 'CorrectRoll')
    await page.goto('/polls/p-linked/roll')
    await page.getByRole('button', { name: /周洁/ }).first().press('Enter')
    await page.getByRole('radio', { name: '不参加评议' }).press('Space')
    await page.keyboard.press('Enter')
    await expect(page.getByText('周洁的评议组已更正')).toBeVisible()
    expect(sent).toEqual([{ poll: 'p-linked', version: 2, voters: ['2002'], group: null }])
})

test('the chase list is copied as text, a line for every unit', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await open(page)
    await page.goto('/polls/p-collecting/chase')
    await press('复制名单')(page)
    await expect(page.getByText('名单已复制')).toBeVisible()
    const text = await page.evaluate(() => navigator.clipboard.readText())
    expect(text.split('\n')).toEqual([
        '民主评议 · 一般干部职工：还有 5 人没有领取投票凭证',
        '请在 12/1 18:00 前领取',
        expect.stringMatching(/^.+（\d）：.+/),
        expect.stringMatching(/^.+（\d）：.+/),
        expect.stringMatching(/^.+（\d）：.+/),
    ])
})
