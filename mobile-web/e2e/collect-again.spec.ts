import { expect, test } from '@playwright/test'
import { castNow, collect, markAll, opened } from './collect-steps'
import { voter } from './mock/voter'
import { mockServer } from './mock/server'
import { operationOf } from './operation'

test('a cast that the network swallowed is sent again unchanged', async ({ page }) => {
    const inputs: unknown[] = []
    await mockServer(page, voter)
    await collect(page)
    await mockServer(page, {
        ...opened,
        CastCredential: ({ input }: { input: unknown }) => {
            inputs.push(input)
            return inputs.length === 1 ? null : voter.CastCredential
        },
    })
    await page.reload()
    await markAll(page)
    await castNow(page)
    await expect(page.getByText('选票已发出，还没有收到回执')).toBeVisible()
    await page.reload()
    await page.getByRole('button', { name: '再发一次，取回执' }).click()
    await expect(page.getByText('评分已投出')).toBeVisible()
    expect(inputs).toHaveLength(2)
    expect(inputs[1]).toEqual(inputs[0])
})

test('a page that a network puts in the way of a cast leaves the marks that went out', async ({
    page,
}) => {
    const sent: (string | null)[] = []
    await mockServer(page, voter)
    await collect(page)
    await mockServer(page, opened)
    await page.route('**/graphql', async (route) => {
        const cast = operationOf(route.request()) === 'mutation CastCredential'
        if (cast) sent.push(route.request().postData())
        if (!cast || sent.length > 1) await route.fallback()
        else await route.fulfill({ status: 403, contentType: 'text/html', body: '<p>请登录' })
    })
    await page.reload()
    await markAll(page)
    await castNow(page)
    await expect(page.getByText('选票已发出，还没有收到回执')).toBeVisible()
    await expect(page.getByRole('alert')).toContainText('网络不通')
    await page.getByRole('button', { name: '再发一次，取回执' }).click()
    await expect(page.getByText('评分已投出')).toBeVisible()
    expect(sent).toHaveLength(2)
    expect(sent[1]).toBe(sent[0])
})

test('of two windows the one that comes second sends nothing of its own', async ({ page }) => {
    const inputs: unknown[] = []
    await mockServer(page, voter)
    await collect(page)
    const second = await page.context().newPage()
    for (const one of [page, second]) {
        await mockServer(one, {
            ...opened,
            CastCredential: ({ input }: { input: unknown }) => {
                inputs.push(input)
                return inputs.length === 1 ? null : voter.CastCredential
            },
        })
        await one.bringToFront()
        await one.goto('/collect')
        await markAll(one)
    }
    await second.getByRole('button', { name: '对王秀英弃评' }).click()
    await page.bringToFront()
    await castNow(page)
    await expect(page.getByRole('alert')).toContainText('网络不通')
    await second.bringToFront()
    await castNow(second)
    await expect(second.getByText('选票已发出，还没有收到回执')).toBeVisible()
    await expect(second.getByText(/另一个窗口已经发出这一票/)).toBeVisible()
    expect(inputs).toHaveLength(1)
    await second.getByRole('button', { name: '再发一次，取回执' }).click()
    await expect(second.getByText('评分已投出')).toBeVisible()
    expect(inputs).toHaveLength(2)
    expect(inputs[1]).toEqual(inputs[0])
})
