import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { atDesk, desk } from './mock/desk'
import { mockServer } from './mock/server'
import { press, testSights } from './sights'

async function atOffice(page: Page): Promise<void> {
    await mockServer(page, desk)
    await atDesk(page)
}

const chooseFile = (name: string) => (page: Page) =>
    page.getByLabel('名册文件').setInputFiles({
        name,
        mimeType: 'text/csv',
        buffer: Buffer.from('工号,姓名'),
    })

const slip = `prefix.${'a'.repeat(43)}`

testSights(atOffice, [
    { name: 'review', path: '/review', see: '共 16 条待审核' },
    { name: 'review-unit', path: '/review/u2', see: '王秀英' },
    { name: 'review-claim', path: '/review/claim/k1', see: '核定次数' },
    {
        name: 'review-return',
        path: '/review/claim/k1',
        see: '核定次数',
        act: async (page) => {
            await press('退回修改')(page)
            await page.getByRole('dialog').getByRole('button', { name: '退回修改' }).click()
            await expect(page.getByText('这里需要填写。')).toBeVisible()
        },
    },
    { name: 'entries', path: '/entries', see: '记在谁名下' },
    {
        name: 'entries-faults',
        path: '/entries',
        see: '记在谁名下',
        act: async (page) => {
            await page.getByLabel('记在谁名下').fill('陈')
            await page.getByRole('button', { name: /陈晓梅/ }).click()
            await press('录入，马上生效')(page)
            await expect(page.getByText('请选择条款。')).toBeVisible()
        },
    },
    {
        name: 'entries-done',
        path: '/entries',
        see: '记在谁名下',
        act: async (page) => {
            await page.getByLabel('记在谁名下').fill('陈')
            await page.getByRole('button', { name: /陈晓梅/ }).click()
            await page.getByText('无故不参加会议和学习').click()
            await press('录入，马上生效')(page)
            await expect(page.getByText('已录入')).toBeVisible()
        },
    },
    { name: 'roster', path: '/roster', see: '共 24 人' },
    {
        name: 'roster-faults',
        path: '/roster/import',
        see: '下载模板',
        act: async (page) => {
            await chooseFile('bad.csv')(page)
            await expect(page.getByText('有 3 处需要改正')).toBeVisible()
        },
    },
    {
        name: 'roster-import',
        path: '/roster/import',
        see: '下载模板',
        act: async (page) => {
            await chooseFile('roster.csv')(page)
            await expect(page.getByText('检查通过')).toBeVisible()
        },
    },
    { name: 'cycles', path: '/cycles', see: '进行中' },
    { name: 'cycles-close', path: '/cycles', see: '进行中', act: press('关闭周期') },
    { name: 'cycles-open', path: '/cycles/open', see: '选择考核方案' },
    { name: 'scheme', path: '/schemes/sch1', see: '受到党纪政务处分' },
    { name: 'scheme-unrunnable', path: '/schemes/sch2', see: '指标考评表还不能在系统里评分' },
    { name: 'slips', path: '/polls/p-PREPARED-true/slips', see: '生成评议票' },
    {
        name: 'slips-made',
        path: '/polls/p-PREPARED-true/slips',
        see: '生成评议票',
        act: async (page) => {
            await press('生成评议票')(page)
            await expect(page.getByText('干部职工 · 评议票 7 张')).toBeVisible()
        },
    },
    { name: 'teller', path: '/polls/p-OPEN-true/teller', see: '评议票' },
    {
        name: 'teller-differ',
        path: '/polls/p-OPEN-true/teller',
        see: '评议票',
        act: async (page) => {
            await page.getByLabel('评议票').fill(`https://office.example/vote#${slip}`)
            await press('下一步')(page)
            for (const name of ['陈晓梅', '王秀英', '李文静']) {
                await page.getByLabel(`${name}的评分`, { exact: true }).fill('90')
            }
            await press('录入')(page)
            await expect(page.getByText('与第一位计票人录入的不一致')).toBeVisible()
        },
    },
    { name: 'imported', path: '/imported', see: '还有 1 人没有录入' },
    {
        name: 'imported-edit',
        path: '/imported',
        see: '还有 1 人没有录入',
        act: (page) => page.getByRole('button', { name: /更正.*陈晓梅/ }).click(),
    },
    {
        name: 'results',
        path: '/results',
        see: '最近一次计算',
        act: async (page) => {
            await press('计算成绩')(page)
            await expect(page.getByText('请先更正名册再计算')).toBeVisible()
        },
    },
    { name: 'results-publish', path: '/results', see: '最近一次计算', act: press('发布') },
    { name: 'accounts', path: '/accounts', see: '已锁定到' },
    {
        name: 'accounts-roles',
        path: '/accounts',
        see: '已锁定到',
        act: (page) => page.getByRole('button', { name: /设置角色.*陈晓梅/ }).click(),
    },
    {
        name: 'passwords',
        path: '/accounts/passwords',
        see: '生成初始密码',
        act: async (page) => {
            await press('生成初始密码')(page)
            await expect(page.getByText('kd7m-x2rp-9wqa').first()).toBeVisible()
        },
    },
    { name: 'organisation', path: '/accounts/organisation', see: '单位全称' },
    { name: 'office-more', path: '/more', see: '退出登录' },
])

test('slips are printed on A4, each group on a page of its own', async ({ page }) => {
    await mockServer(page, desk)
    await atDesk(page)
    await page.goto('/polls/p-PREPARED-true/slips')
    await press('生成评议票')(page)
    await expect(page.getByText('干部职工 · 评议票 7 张')).toBeVisible()
    await page.emulateMedia({ media: 'print' })
    await expect(page.getByRole('button', { name: '打印', exact: true })).toBeHidden()
    const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
    // A count sheet and three groups: four sheets of A4 (595 by 842 points).
    expect(paper.match(/\/MediaBox \[0 0 59[45][.\d]* 84[12][.\d]*\]/g)).toHaveLength(4)
})

test('only hashes of the slips leave the page, a link away from it is asked about', async ({
    page,
}) => {
    const bodies: string[] = []
    page.on('request', (request) => bodies.push(request.postData() ?? ''))
    await mockServer(page, desk)
    await atDesk(page)
    await page.goto('/polls/p-PREPARED-true/slips')
    await press('生成评议票')(page)
    await expect(page.getByRole('img', { name: '评议二维码' })).toHaveCount(12)

    const sent = bodies.filter((body) => body.includes('"hashes"'))
    const hashes = sent.flatMap((body) => body.match(/"[0-9a-f]{64}"/g) ?? [])
    expect(sent).toHaveLength(3)
    expect(new Set(hashes).size).toBeGreaterThanOrEqual(12)
    expect(bodies.join('')).not.toContain('ZnVsaWFu')

    page.once('dialog', (dialog) => void dialog.dismiss())
    await page.getByRole('link', { name: '返回' }).click()
    await expect(page.getByRole('img', { name: '评议二维码' })).toHaveCount(12)
})

test('only schemes that a cycle can run are offered, the others are there to be read', async ({
    page,
}) => {
    await mockServer(page, desk)
    await atDesk(page)
    await page.goto('/cycles/open')
    await expect(page.getByRole('radio')).toHaveCount(1)
    await expect(page.getByRole('radio', { name: /妇联干部职工/ })).toBeChecked()
    await expect(page.getByText('文件没有写明同分怎么排')).toBeVisible()
    await expect(page.getByText('考核对象是部门、单位，目前只能考核个人')).toBeVisible()
    await page.getByRole('link', { name: /市机关绩效考评/ }).click()
    await expect(page).toHaveURL(/\/schemes\/sch2$/)
})

test('a decision by keyboard leads to the next claim', async ({ page }) => {
    await mockServer(page, desk)
    await atDesk(page)
    await page.setViewportSize({ width: 1280, height: 800 })
    await page.goto('/review/claim/k1')
    await expect(page.getByText('核定次数')).toBeVisible()
    await expect(page.getByRole('link', { name: '下一条' })).toBeVisible()
    await page.keyboard.press('Control+Enter')
    await expect(page).toHaveURL(/\/review\/claim\/k2$/)
})
