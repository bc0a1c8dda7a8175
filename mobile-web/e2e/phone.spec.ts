import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { gzipSync } from 'node:zlib'
import { office, signedIn } from './mock/office'
import { mockServer } from './mock/server'

/** The smallest picture there is. */
const picture = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
    'base64',
)

async function writeClaim(page: Page): Promise<void> {
    await page.goto('/claims/new')
    await page.getByPlaceholder(/搜索条款/).fill('省直')
    await page.getByRole('button', { name: /市政府表彰/ }).click()
    await page.getByLabel('发生日期').fill('2026-03-08')
    await page.getByLabel('情况说明').fill('维权周活动获通报表扬')
    await page
        .getByLabel('从相册选')
        .setInputFiles({ name: '证书.png', mimeType: 'image/png', buffer: picture })
    await expect(page.getByAltText('第 1 张照片')).toBeVisible()
}

test('a claim that meets a dead network waits on the phone and is sent later', async ({ page }) => {
    let alive = false
    const submitted: unknown[] = []
    await mockServer(page, {
        ...office,
        RequestUpload: () => (alive ? office.RequestUpload : null),
        SubmitClaim: (variables: { input: unknown }) => {
            submitted.push(variables.input)
            return office.SubmitClaim
        },
    })
    await signedIn(page)
    await writeClaim(page)
    await page.getByRole('button', { name: '提交申报' }).click()

    const queue = page.getByRole('list', { name: '待发送的申报' })
    await expect(queue.getByText('等待网络')).toBeVisible()
    await page.reload()
    await expect(queue.getByText('等待网络')).toBeVisible()
    expect(submitted).toEqual([])

    alive = true
    await page.evaluate(() => dispatchEvent(new Event('online')))
    await expect(queue).toBeHidden()
    expect(submitted).toHaveLength(1)
    expect(submitted[0]).toMatchObject({
        cycle: 'Y3ljbGUx',
        content: { item: 'commendation-province', occurredOn: '2026-03-08', count: 1 },
    })
})

test('a refused claim shows why and comes back for mending', async ({ page }) => {
    const refusal = {
        code: 'OUTSIDE_CYCLE',
        message: '发生日期不在考核周期内。',
        path: ['content'],
    }
    let refusals = [refusal]
    await mockServer(page, {
        ...office,
        SubmitClaim: () => ({ submitClaim: { claim: null, refusals } }),
    })
    await signedIn(page)
    await writeClaim(page)
    await page.getByRole('button', { name: '提交申报' }).click()
    await expect(page.getByText(refusal.message)).toBeVisible()

    refusals = []
    await page.getByRole('link', { name: '修改' }).click()
    await expect(page.getByLabel('情况说明')).toHaveValue('维权周活动获通报表扬')
    await expect(page.getByAltText('第 1 张照片')).toBeVisible()
    await page.getByRole('button', { name: '提交申报' }).click()
    await expect(page.getByText('申报已送达')).toBeVisible()
})

test('a half-typed claim is still there after the page was closed', async ({ page }) => {
    await mockServer(page, office)
    await signedIn(page)
    await writeClaim(page)
    await expect(page.getByText('草稿已保存在本机')).toBeVisible()
    await page.goto('/claims')
    await page.goto('/claims/new')
    await expect(page.getByText('已恢复上次没有提交的内容。')).toBeVisible()
    await expect(page.getByLabel('情况说明')).toHaveValue('维权周活动获通报表扬')
    await expect(page.getByAltText('第 1 张照片')).toBeVisible()
    await page.getByRole('button', { name: '清空重写' }).click()
    await expect(page.getByLabel('情况说明')).toHaveValue('')
})

test('marks survive a reload, and the cast carries neither token nor cookie', async ({ page }) => {
    await mockServer(page, office)
    await page
        .context()
        .addCookies([{ name: 'refresh', value: 'r', domain: '127.0.0.1', path: '/' }])
    await page.goto('/vote#staff.token')
    const tens = page.getByRole('button', { name: /^给.* 90 分$/ })
    await expect(tens).toHaveCount(8)
    await tens.first().click()
    await page.reload()
    await expect(page.getByText('已评 1 / 8 人').first()).toBeVisible()
    for (const ten of await tens.all()) await ten.click()
    await page.getByRole('button', { name: '增加 王秀英的评分' }).click()
    await expect(page.getByText('平均 90.13 分').first()).toBeVisible()

    await page.getByRole('button', { name: '提交评分' }).click()
    const cast = page.waitForRequest('**/graphql')
    await page.getByRole('button', { name: '确认提交' }).click()
    const headers = await (await cast).allHeaders()
    expect(headers).not.toHaveProperty('authorization')
    expect(headers).not.toHaveProperty('cookie')
    expect(headers.referer ?? '').not.toContain('token')
    await expect(page.getByText('9f3a61c2 9f3a61c2')).toBeVisible()
    await page.reload()
    await expect(page.getByText('评分已投出')).toBeVisible()
})

test('the own page shows with less than 25 kB of script and style', async ({ page }) => {
    const bodies: Promise<Buffer>[] = []
    page.on('response', (response) => {
        if (['script', 'stylesheet'].includes(response.request().resourceType())) {
            bodies.push(response.body())
        }
    })
    await mockServer(page, office)
    await page.route('**/outbox-*.js', (route) => route.abort())
    await page.route('**/worker-*.js', (route) => route.abort())
    await page.route('**/idb-*.js', (route) => route.abort())
    await signedIn(page)
    await page.goto('/')
    await expect(page.getByText('最近的申报')).toBeVisible()
    const sizes = (await Promise.all(bodies)).map((body) => gzipSync(body, { level: 9 }).length)
    const total = sizes.reduce((sum, size) => sum + size, 0)
    expect(total).toBeGreaterThan(10_000)
    expect(total).toBeLessThan(25_000)
})

test('signing in leads to the own page', async ({ page }) => {
    await mockServer(page, office)
    await page.goto('/')
    await page.getByLabel('单位代码').fill('fulian')
    await page.getByLabel('工号').fill('1007')
    await page.getByLabel('密码', { exact: true }).fill('geheim-geheim')
    await page.getByRole('button', { name: '登录' }).click()
    await expect(page.getByRole('heading', { name: '我的考核' })).toBeVisible()
    await page.getByRole('link', { name: '更多' }).click()
    await page.getByRole('button', { name: '退出登录' }).click()
    await page.getByRole('dialog').getByRole('button', { name: '退出登录' }).click()
    await expect(page.getByLabel('单位代码')).toHaveValue('fulian')
})
