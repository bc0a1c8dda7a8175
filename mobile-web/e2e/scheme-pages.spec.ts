import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { atDesk, desk } from './mock/desk'
import { me } from './mock/desk-basis'
import { draftAnswers } from './mock/desk-drafts'
import { differences, schemeById, schemes } from './mock/desk-schemes'
import { mockServer } from './mock/server'
import { check, press, testSights } from './sights'

const answers = () => ({
    ...desk,
    ...draftAnswers(),
    SchemeList: { schemes },
    SchemeDetail: schemeById,
    SchemeDifferences: { schemeDifferences: differences },
})

async function open(page: Page): Promise<void> {
    await mockServer(page, answers())
    await atDesk(page)
}

async function unfold(page: Page, part: string): Promise<void> {
    await page.locator('summary').filter({ hasText: part }).first().click()
}

const weight = (page: Page) =>
    page
        .locator('.setting-group', { hasText: '单位副职评议' })
        .getByRole('textbox', { name: '权重' })

testSights(open, [
    { name: 'schemes', path: '/schemes', see: '正在起草' },
    {
        name: 'schemes-derive',
        path: '/schemes',
        see: '正在起草',
        act: async (page) => {
            await page
                .getByRole('button', { name: /另立方案/ })
                .first()
                .click()
            await page.getByLabel('新方案的代号').fill('taken')
            await page.getByRole('dialog').getByRole('button', { name: '另立方案' }).click()
            await expect(page.getByText('已经有叫这个代号的方案。')).toBeVisible()
        },
    },
    { name: 'scheme-differences', path: '/schemes/sch3/differences', see: '共 3 处差别' },
    { name: 'draft', path: '/schemes/drafts/d1', see: '与底稿的差别' },
    {
        name: 'draft-unfolded',
        path: '/schemes/drafts/d1',
        see: '与底稿的差别',
        act: async (page) => {
            await unfold(page, '民主评议')
            await unfold(page, '奖惩分')
            await unfold(page, '受到党纪政务处分')
            await unfold(page, '市管干部')
        },
    },
    {
        name: 'draft-changed',
        path: '/schemes/drafts/d1',
        see: '与底稿的差别',
        act: async (page) => {
            await unfold(page, '民主评议')
            await weight(page).fill('999')
            await press('保存')(page)
            await page.getByRole('button', { name: '载入最新内容，保留我填的' }).click()
            await expect(page.getByText('别人刚刚改过')).toBeHidden()
            await press('保存')(page)
            await expect(page.getByText('权重最多 100。')).toBeVisible()
        },
    },
    {
        name: 'draft-search',
        path: '/schemes/drafts/d1',
        see: '与底稿的差别',
        act: (page) => page.getByLabel('按名称查找').fill('信息'),
    },
    { name: 'draft-faulty', path: '/schemes/drafts/d2', see: '需要改正的地方（2）' },
    { name: 'draft-unreadable', path: '/schemes/drafts/d3', see: '文件还不能解析' },
    { name: 'draft-missing', path: '/schemes/drafts/none', see: '没有这份草稿' },
    {
        name: 'draft-add',
        path: '/schemes/drafts/d1',
        see: '与底稿的差别',
        act: async (page) => {
            await unfold(page, '奖惩分')
            await press('增加条款')(page)
            await page.getByRole('dialog').getByLabel('条款名称').fill('受到州级部门表彰')
            await page.getByRole('dialog').getByLabel('每次分值').fill('0.5')
            await page.getByRole('dialog').getByRole('button', { name: '增加条款' }).click()
            await expect(page.getByText('不能与已有的相同')).toBeVisible()
        },
    },
    { name: 'draft-publish', path: '/schemes/drafts/d1', see: '可以发布', act: press('发布') },
    {
        name: 'draft-text',
        path: '/schemes/drafts/d2/text?line=58',
        see: '各组权重合计为 110',
    },
    { name: 'draft-try', path: '/schemes/drafts/d1/try', see: '等次变化' },
    { name: 'draft-try-faulty', path: '/schemes/drafts/d2/try', see: '改正以后才能试算' },
])

test('what is typed outlives a change by somebody else and is saved with it', async ({ page }) => {
    await open(page)
    await page.goto('/schemes/drafts/d1')
    await unfold(page, '民主评议')
    await weight(page).fill('25')
    await expect(page.getByText('请先保存改动，再发布。')).toBeVisible()
    await press('保存')(page)
    await page.getByRole('button', { name: '载入最新内容，保留我填的' }).click()
    await expect(weight(page)).toHaveValue('25')
    await press('保存')(page)
    await expect(page.getByText('已保存')).toBeVisible()
    await expect(weight(page)).toHaveValue('25')
    await expect(page.getByText('还没有保存')).toBeHidden()
    await expect(page.getByRole('button', { name: '发布', exact: true })).toBeEnabled()
})

test('no number leaves the page that is none', async ({ page }) => {
    await open(page)
    await page.goto('/schemes/drafts/d1')
    await unfold(page, '民主评议')
    await weight(page).fill('二十')
    await press('保存')(page)
    await expect(page.getByText('请填写数字')).toBeVisible()
    await press('全部恢复')(page)
    await expect(weight(page)).toHaveValue('20')
})

test('a link away from unsaved changes is asked about', async ({ page }) => {
    await open(page)
    await page.goto('/schemes/drafts/d1')
    await unfold(page, '民主评议')
    await weight(page).fill('25')
    page.once('dialog', (dialog) => void dialog.dismiss())
    await page.getByRole('link', { name: '全文' }).click()
    await expect(weight(page)).toHaveValue('25')
})

test('a faulty draft cannot be published, and says why', async ({ page }) => {
    await open(page)
    await page.goto('/schemes/drafts/d2')
    await expect(page.getByText('还有 2 处错误，改正以后才能发布。')).toBeVisible()
    await expect(page.getByRole('button', { name: '发布', exact: true })).toBeDisabled()
})

test('a published draft leads to the version that it has become', async ({ page }) => {
    await open(page)
    await page.goto('/schemes/drafts/d1')
    await press('发布')(page)
    await page.getByRole('dialog').getByRole('button', { name: '发布', exact: true }).click()
    await expect(page).toHaveURL(/\/schemes\/sch3$/)
})

test('a fault leads to its line, and the text is saved with its faults', async ({ page }) => {
    await open(page)
    await page.goto('/schemes/drafts/d2')
    await page.getByRole('link', { name: '第 58 行' }).click()
    const area = page.getByLabel('YAML 全文')
    await expect(area).toBeFocused()
    const selected = () =>
        area.evaluate((text: HTMLTextAreaElement) =>
            text.value.slice(text.selectionStart, text.selectionEnd),
        )
    expect((await selected()).trim()).toBe('# 46')
    await page.getByRole('button', { name: '第 12 行' }).click()
    expect(await selected()).toContain('weight: 40')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.type(' # 第四条')
    await press('保存并检查')(page)
    await expect(page.getByText('已保存，还有 2 处错误')).toBeVisible()
    await expect(page.getByRole('button', { name: '保存并检查' })).toBeDisabled()
})

test('only those show whose place would change, until all are asked for', async ({ page }) => {
    await open(page)
    await page.goto('/schemes/drafts/d1/try')
    await expect(page.getByRole('row')).toHaveCount(5)
    await page.getByLabel('只看有变化的').uncheck()
    await expect(page.getByRole('row')).toHaveCount(6)
})

test('differences are printed without what only a screen needs', async ({ page }) => {
    await open(page)
    await page.goto('/schemes/sch3/differences')
    await expect(page.getByText('共 3 处差别')).toBeVisible()
    await page.emulateMedia({ media: 'print' })
    await expect(page.getByLabel('与哪一版比较')).toBeHidden()
    await expect(page.getByText('主要负责同志评议')).toBeVisible()
    await check(page)
})

test('leaders read schemes and neither see nor begin drafts', async ({ page }) => {
    const leader = { ...me, roles: ['LEADER'] }
    const session = { accessToken: 't', expiresAt: '2026-12-31T00:00:00Z', me: leader }
    await mockServer(page, {
        ...answers(),
        RenewSession: { renewSession: { session, refusals: [] } },
        SchemeDrafts: undefined,
    })
    await page.addInitScript((who) => {
        localStorage.setItem('gongping-me', JSON.stringify(who))
    }, leader)
    await page.goto('/schemes')
    await expect(page.getByText('已发布的方案')).toBeVisible()
    await expect(page.getByText('正在起草')).toBeHidden()
    await expect(page.getByRole('button', { name: /起草新版本/ })).toHaveCount(0)
})
