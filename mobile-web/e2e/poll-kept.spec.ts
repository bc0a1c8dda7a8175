import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { atDesk, desk } from './mock/desk'
import { mockServer } from './mock/server'
import { operationOf, sentBy } from './operation'
import { press } from './sights'

/* Slips and cards are on the page that made them and nowhere else. */

async function open(page: Page): Promise<void> {
    await mockServer(page, desk)
    await atDesk(page)
}

/** Presses the browser's Back, answers what is asked, and gives the question. */
async function goBack(page: Page, reply: 'accept' | 'dismiss'): Promise<string> {
    const asked = page.waitForEvent('dialog')
    await page.evaluate(() => {
        history.back()
    })
    const dialog = await asked
    await dialog[reply]()
    return dialog.message()
}

test('each of them has a card as soon as there is a link, and Back asks before it is lost', async ({
    page,
}) => {
    await open(page)
    const sent = sentBy(page, 'ReplaceLink')
    await page.route('**/graphql', async (route) => {
        // The second one is answered when nobody is there any more.
        if (operationOf(route.request()) === 'mutation ReplaceLink' && sent.length > 1) {
            await expect.poll(() => page.url()).toMatch(/\/polls\/p-linked$/)
        }
        await route.fallback()
    })
    await page.goto('/polls/p-linked')
    await page.getByRole('link', { name: '生成个人链接' }).click()
    await press('只给没有链接的 2 人生成')(page)
    const cards = page.getByRole('img', { name: /的二维码/ })
    await expect(cards).toHaveCount(1)
    expect(await goBack(page, 'dismiss')).toContain('确定离开？')
    await expect(cards).toHaveCount(1)
    await goBack(page, 'accept')
    await expect(page.getByRole('heading', { name: '步骤' })).toBeVisible()
    expect(sent).toHaveLength(2)
})

test('slips are not lost by Back, and leave the way back as it was', async ({ page }) => {
    await open(page)
    await page.goto('/polls/p-PREPARED-false')
    await page.getByRole('link', { name: '打印评议票' }).click()
    await press('生成评议票')(page)
    const codes = page.getByRole('img', { name: '评议二维码' })
    await expect(codes).toHaveCount(12)
    for (let again = 0; again < 2; again++) {
        await goBack(page, 'dismiss')
        await expect(codes).toHaveCount(12)
    }
    page.once('dialog', (dialog) => void dialog.accept())
    await page.getByRole('link', { name: '返回' }).click()
    await expect(page.getByRole('heading', { name: '步骤' })).toBeVisible()

    await page.evaluate(() => {
        history.back()
    })
    await expect(page.getByRole('button', { name: '生成评议票' })).toBeVisible()
    await page.evaluate(() => {
        history.back()
    })
    await expect(page.getByRole('heading', { name: '步骤' })).toBeVisible()
})

test('over plain http neither slips nor links are made, and the page says why', async ({
    page,
}) => {
    await page.addInitScript(() => {
        Object.defineProperty(globalThis, 'isSecureContext', { value: false })
    })
    await open(page)
    const why = page.getByText('请用 https 打开本页')
    await page.goto('/polls/p-PREPARED-false/slips')
    await expect(why).toBeVisible()
    await expect(page.getByRole('button', { name: '生成评议票' })).toBeDisabled()
    await page.goto('/polls/p-linked/links')
    await expect(why).toBeVisible()
    for (const name of [/^生成个人链接/, /^只给没有链接的/, /^全部重新生成/]) {
        await expect(page.getByRole('button', { name })).toBeDisabled()
    }
})

/** Loses the answer to the `at`-th command of that name, though the links are registered then. */
async function lose(page: Page, name: string, at: number): Promise<void> {
    const answer = desk[name] as (variables: object) => unknown
    const roll = desk.PollRoll as (variables: object) => { pollRoll: Roll[] }
    const linked = new Set<string>()
    let times = 0
    await mockServer(page, {
        ...desk,
        PollRoll: (variables: object) => ({
            pollRoll: roll(variables).pollRoll.map((group) => ({
                ...group,
                voters: group.voters.map((voter) => ({
                    ...voter,
                    linked: voter.linked || linked.has(voter.number),
                })),
            })),
        }),
        [name]: (variables: { input: { links?: Link[]; link?: Link } }) => {
            const { links, link } = variables.input
            for (const { voter } of links ?? (link ? [link] : [])) linked.add(voter)
            times += 1
            return times === at ? null : answer(variables)
        },
    })
}

interface Link {
    voter: string
}

interface Roll {
    voters: { number: string; linked: boolean }[]
}

const offline = (page: Page) => page.getByRole('alert').filter({ hasText: '网络不通' })

test('links whose answer got lost are sent again as they were', async ({ page }) => {
    await open(page)
    const sent = sentBy(page, 'RegisterLinks')
    await lose(page, 'RegisterLinks', 1)
    await page.goto('/polls/p-linked/links')
    await expect(page.getByText('生成链接以后，截止时间只能延后')).toBeVisible()
    await press('生成个人链接 （单位副职）')(page)
    await expect(offline(page)).toBeVisible()
    expect(await goBack(page, 'dismiss')).toContain('确定离开？')
    await press('生成个人链接 （单位副职）')(page)
    await expect(page.getByRole('img', { name: /的二维码/ })).toHaveCount(3)
    expect(sent).toHaveLength(2)
    expect(sent[1]?.links).toEqual(sent[0]?.links)
})

for (const at of [1, 2]) {
    test(`the card of voter ${at} of those who lacked one comes though its answer got lost`, async ({
        page,
    }) => {
        await open(page)
        const sent = sentBy(page, 'ReplaceLink')
        await lose(page, 'ReplaceLink', at)
        await page.goto('/polls/p-linked/links')
        await press('只给没有链接的 2 人生成')(page)
        await expect(offline(page)).toBeVisible()
        const cards = page.getByRole('img', { name: /的二维码/ })
        await expect(cards).toHaveCount(at - 1)
        await press(`只给没有链接的 ${3 - at} 人生成`)(page)
        await expect(cards).toHaveCount(2)
        expect(sent).toHaveLength(3)
        expect(sent[at]?.link).toEqual(sent[at - 1]?.link)
    })
}
