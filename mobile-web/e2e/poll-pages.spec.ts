import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { atDesk, desk } from './mock/desk'
import { mockServer } from './mock/server'
import { press, testSights } from './sights'

async function open(page: Page): Promise<void> {
    await mockServer(page, desk)
    await atDesk(page)
}

const inDialog = (page: Page, name: string) =>
    page.getByRole('dialog').getByRole('button', { name, exact: true }).click()

testSights(open, [
    { name: 'polls', path: '/polls', see: '评议中' },
    { name: 'polls-prepare', path: '/polls/prepare', see: '参评率要求 80%' },
    {
        name: 'polls-prepare-links',
        path: '/polls/prepare',
        see: '确定名单',
        act: async (page) => {
            await page.getByLabel('干部职工（权重 50）').selectOption('个人链接')
            await page.getByLabel('领取截止').fill('2020-01-01T18:00')
            await press('确定名单')(page)
            await expect(page.getByText('截止时间必须在现在之后。')).toBeVisible()
        },
    },
    { name: 'poll-prepared', path: '/polls/p-PREPARED-false', see: '参评率要求 80%' },
    { name: 'poll-linked', path: '/polls/p-linked', see: '还有 5 人没有链接' },
    {
        name: 'poll-mode',
        path: '/polls/p-linked',
        see: '步骤',
        act: press('改用评议票 （单位副职）'),
    },
    {
        name: 'poll-ready',
        path: '/polls/p-ready',
        see: '都有链接了',
        act: async (page) => {
            await press('开始领取')(page)
            await inDialog(page, '开始领取')
            await expect(page.getByText('同时在两个组的名单里')).toBeVisible()
        },
    },
    { name: 'poll-collecting', path: '/polls/p-collecting', see: '已领取 5 人，应领 10 人' },
    {
        name: 'poll-confidential',
        path: '/polls/p-collecting',
        see: '名单只有 3 人',
        act: press('声明保密但不匿名 （单位副职）'),
    },
    {
        name: 'poll-extend',
        path: '/polls/p-collecting',
        see: '延长时间',
        act: async (page) => {
            await press('延长时间')(page)
            await page.getByLabel('领取截止').fill('2036-11-30T18:00')
            await inDialog(page, '保存')
            await expect(page.getByText('已经公布的截止时间只能延后。')).toBeVisible()
        },
    },
    {
        name: 'poll-give-up',
        path: '/polls/p-collecting',
        see: '作废这次评议',
        act: async (page) => {
            await press('作废这次评议')(page)
            await inDialog(page, '作废这次评议')
            await expect(page.getByText('请写明作废原因。')).toBeVisible()
        },
    },
    {
        name: 'polls-prepare-again',
        path: '/polls/prepare',
        see: '参评率要求 80%',
        act: async (page) => {
            await page.getByLabel('考核组别').selectOption('一般干部职工')
            await press('确定名单')(page)
            await expect(page.getByText('请写明重新评议的原因。')).toBeVisible()
        },
    },
    {
        name: 'poll-again',
        path: '/polls/p-void',
        see: '名单有误',
        act: async (page) => {
            await page.getByText('办理记录（2 条）').click()
            await expect(page.getByText('第一次录错了纸质票')).toBeVisible()
        },
    },
    { name: 'poll-void', path: '/polls/p-void', see: '名单有误' },
    { name: 'poll-open', path: '/polls/p-OPEN-true', see: '每几秒自动更新一次' },
    { name: 'poll-close', path: '/polls/p-OPEN-true', see: '评议中', act: press('结束评议') },
    { name: 'poll-closed', path: '/polls/p-CLOSED-true', see: '没有达到方案规定的比例' },
    {
        name: 'roll',
        path: '/polls/p-linked/roll',
        see: '干部职工（7 人）',
        act: async (page) => {
            await page.getByLabel('查找').fill('陈')
            await expect(page.getByText('不在名单上').first()).toBeVisible()
        },
    },
    {
        name: 'roll-correct',
        path: '/polls/p-linked/roll',
        see: '干部职工（7 人）',
        act: (page) => page.getByRole('button', { name: /孙丽/ }).first().click(),
    },
    { name: 'roll-fixed', path: '/polls/p-collecting/roll', see: '名单不能再改' },
    { name: 'links', path: '/polls/p-linked/links', see: '共 7 人，有 2 人没有链接' },
    {
        name: 'links-made',
        path: '/polls/p-linked/links',
        see: '共 3 人，还没有生成链接',
        act: async (page) => {
            await press('生成个人链接 （单位副职）')(page)
            await expect(page.getByText('个人链接卡片 3 张')).toBeVisible()
        },
    },
    {
        name: 'links-replace',
        path: '/polls/p-collecting/links',
        see: '补发链接',
        act: async (page) => {
            await page.getByLabel('补发给谁').fill('沈静')
            await page.getByRole('button', { name: /沈静/ }).click()
        },
    },
    { name: 'links-too-late', path: '/polls/p-OPEN-true/links', see: '不能再发链接' },
    { name: 'chase', path: '/polls/p-collecting/chase', see: '还有 5 人没有领取投票凭证' },
    { name: 'chase-early', path: '/polls/p-linked/chase', see: '还没有开始领取' },
])
