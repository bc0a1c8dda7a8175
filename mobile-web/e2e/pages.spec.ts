import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { firstSignIn, office, signedIn } from './mock/office'
import { mockServer } from './mock/server'
import type { Answers } from './mock/server'
import { check } from './sights'

interface Sight {
    name: string
    path: string
    see: string
    answers?: Answers
    anonymous?: boolean
    act?: (page: Page) => Promise<unknown>
}

const sample = {
    organisation: 'fulian',
    accounts: [
        { title: '干部职工', number: '1007', name: '陈晓梅', password: 'gongping-try' },
        { title: '考核办', number: '1002', name: '林建国', password: 'gongping-try' },
    ],
    slips: [
        { group: '干部职工', link: '/vote#s.a' },
        { group: '单位副职', link: '/vote#d.b' },
    ],
}

const sights: readonly Sight[] = [
    { name: 'sign-in', path: '/', see: '单位代码', anonymous: true },
    { name: 'password', path: '/', see: '这是您第一次登录', answers: firstSignIn },
    { name: 'home', path: '/', see: '最近的申报' },
    {
        name: 'home-why',
        path: '/',
        see: '最近的申报',
        act: (page) => page.getByText('得分是怎么来的').click(),
    },
    {
        name: 'home-no-cycle',
        path: '/',
        see: '目前没有进行中的考核',
        answers: { ...office, CurrentCycle: { currentCycle: null } },
    },
    {
        name: 'home-unavailable',
        path: '/',
        see: '系统正忙',
        answers: { RenewSession: office.RenewSession },
    },
    { name: 'claims', path: '/claims', see: '共 4 条' },
    {
        name: 'claims-none',
        path: '/claims',
        see: '还没有申报',
        answers: {
            ...office,
            MyClaims: {
                myClaims: {
                    edges: [],
                    pageInfo: { hasNextPage: false, endCursor: null },
                    totalCount: 0,
                },
            },
        },
    },
    { name: 'claim', path: '/claims/c1', see: '办理过程' },
    {
        name: 'claim-photo',
        path: '/claims/c1',
        see: '办理过程',
        act: (page) => page.getByRole('button', { name: /第 1 张照片/ }).click(),
    },
    {
        name: 'claim-withdraw',
        path: '/claims/c1',
        see: '办理过程',
        act: (page) => page.getByRole('button', { name: '撤回申报' }).click(),
    },
    { name: 'claim-new', path: '/claims/new', see: '网络宣传稿件被采用' },
    {
        name: 'claim-new-faults',
        path: '/claims/new',
        see: '网络宣传稿件被采用',
        act: async (page) => {
            await page.getByRole('button', { name: /表彰.*[+]1/ }).click()
            await page.getByRole('button', { name: '提交申报' }).click()
        },
    },
    { name: 'claim-edit', path: '/claims/c1/edit', see: '修改申报' },
    { name: 'rankings', path: '/rankings', see: '王秀英' },
    { name: 'standing', path: '/rankings/Y3ljbGUx/1007', see: '为什么是这个分数' },
    { name: 'report', path: '/report', see: '述职报告' },
    { name: 'more', path: '/more', see: '退出登录' },
    { name: 'vote', path: '/vote#staff.token', see: '考核内容', anonymous: true },
    {
        name: 'vote-marks',
        path: '/vote#staff.token',
        see: '考核内容',
        anonymous: true,
        act: async (page) => {
            await page.getByRole('button', { name: '给王秀英 90 分' }).click()
            await page.getByLabel('李文静的评分', { exact: true }).fill('130')
            await page.getByRole('button', { name: '去评下一位' }).click()
        },
    },
    {
        name: 'vote-spent',
        path: '/vote#staff.token',
        see: '这张评议票已经用过',
        anonymous: true,
        answers: {
            BallotPaper: {
                ballotPaper: {
                    ...(office.BallotPaper as { ballotPaper: object }).ballotPaper,
                    spent: true,
                },
            },
        },
    },
    { name: 'try', path: '/try', see: '评议票链接', anonymous: true },
    { name: 'missing', path: '/no/such/page', see: '没有这个页面' },
]

const screens = {
    phone: { width: 390, height: 844 },
    desk: { width: 1280, height: 800 },
}

async function show(page: Page, sight: Sight): Promise<void> {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await mockServer(page, sight.answers ?? office)
    await page.route('**/try.json', (route) => route.fulfill({ json: sample }))
    if (!sight.anonymous) await signedIn(page)
    await page.goto(sight.path)
    await expect(page.getByText(sight.see).first()).toBeVisible()
    await sight.act?.(page)
}

for (const sight of sights) {
    test(`${sight.name} has no accessibility fault`, async ({ page }) => {
        await show(page, sight)
        await check(page)
    })
}

/** On every screen, light and dark, with a picture of each in test-results: takes long. */
const schemes = process.env.GONGPING_SOAK === 'true' ? (['light', 'dark'] as const) : []
for (const colorScheme of schemes) {
    for (const [screen, size] of Object.entries(screens)) {
        for (const sight of sights) {
            test(`${sight.name} on a ${colorScheme} ${screen}`, async ({ page }) => {
                await page.emulateMedia({ colorScheme })
                await page.setViewportSize(size)
                await show(page, sight)
                await page.screenshot({
                    path: `test-results/${screen}-${colorScheme}/${sight.name}.png`,
                    fullPage: true,
                })
                await check(page)
            })
        }
    }
}

test('the bundle of a ranking is fetched by its link as a file to keep', async ({ page }) => {
    await mockServer(page, office)
    await signedIn(page)
    await page.goto('/rankings')
    const kept = page.waitForEvent('download')
    await page.getByRole('button', { name: '下载数据包' }).click()
    expect(new URL((await kept).url()).pathname).toBe('/bundles/wf/2026/ed1/public')
})
