import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { begin, startOtherWeights } from './criteria/office'
import {
    castAll,
    countAgain,
    enterPaper,
    extend,
    later,
    prepare,
    replaceCard,
    seeHistory,
    slips,
    startCollecting,
} from './criteria/steps'
import { collect, giveUp, makeLinks, signInToSample } from './links/link-steps'
import { startSample } from './links/sample-server'
import type { SampleServer } from './links/sample-server'
import { answer, go, press, stage } from './main-job/person'
import { findSlip } from './main-job/poll-steps'

test.skip(process.env.GONGPING_SOAK !== 'true', 'takes minutes')

let server: SampleServer

test.beforeAll(async () => {
    test.setTimeout(180_000)
    server = await startSample('criteria')
    await begin(server.url)
})

test.afterAll(async () => {
    await server.stop()
})

/** What each phone gives for every criterion: 94, 84, 94, 84 and 105 of 105 points. */
const given = ['90%', '80%', '90%', '80%', '100%']

/** 30 × 105/105 + 20 × 63/105 + 50 × (94 + 84 + 94 + 84 + 105)/(5 × 105) = 30 + 12 + 43.904… */
const review = '85.90'

/** 同事60, about whom the principal's paper says nothing. */
const withoutPrincipal = '2059'

test('sixty people are judged by ten criteria, on paper and by phones, and counted again', async ({
    browser,
}) => {
    test.setTimeout(900_000)
    const { enter, faults } = stage(browser)
    const [office, teller, auditor] = [await enter(), await enter(), await enter()]
    let paper: string[] = []
    let links: string[] = []
    let poll = ''

    await test.step('a lost card is replaced, and announced ends only move to later', async () => {
        await signInToSample(office, server.url, '1004')
        await prepare(office, later(2))
        await slips(office)
        const [lost = ''] = await makeLinks(office, 4, 9)
        const found = await replaceCard(office, '同事05')
        const page = await (await browser.newContext()).newPage()
        await page.goto(lost)
        await expect(page.getByText('您的链接已换成新的')).toBeVisible()
        await startCollecting(office)
        await collect(browser, found)
        await page.reload()
        await expect(page.getByText('已有人用您的名义领取凭证')).toBeVisible()
        await extend(office)
        await giveUp(office, '截止时间定错了')
        await seeHistory(office)
    })

    const phones: Page[] = []
    await test.step('the poll is run again', async () => {
        await prepare(office, '')
        paper = await slips(office)
        links = await makeLinks(office, 4, 9)
        await startCollecting(office)
        for (const link of links) phones.push(await collect(browser, link))
        await office.page.reload()
        await press(office.page, '开始评议')
        await answer(office.page, '开始评议')
    })

    await test.step('the staff vote by phone, the deputy by a slip', async () => {
        for (const [i, phone] of phones.entries()) {
            await phone.reload()
            await castAll(phone, given[i] ?? '')
        }
        const deputy = await enter()
        await deputy.page.goto(paper[1] ?? '')
        await deputy.page.getByRole('button', { name: '逐项打分' }).first().click()
        await deputy.page.screenshot({ path: 'target/e2e-shots/criteria-open.png' })
        await castAll(deputy.page, '60%')
    })

    await test.step('two tellers enter the principal’s paper', async () => {
        await office.page.reload()
        await findSlip(office, paper[0] ?? '')
        await office.look('paper-empty')
        await enterPaper(office)
        await expect(office.page.getByText('第一遍已记录')).toBeVisible()
        await signInToSample(teller, server.url, '1005')
        await go(teller.page, '评议')
        await teller.page
            .getByRole('link', { name: /评议中/ })
            .first()
            .click()
        await findSlip(teller, paper[0] ?? '')
        await enterPaper(teller)
        await expect(teller.page.getByText('已计入')).toBeVisible()
    })

    await test.step('the poll is closed, and flagged: too few have voted', async () => {
        await office.page.getByRole('link', { name: '返回' }).click()
        await press(office.page, '结束评议')
        await office.look('close-ask')
        await answer(office.page, '结束评议')
        await expect(
            office.page.getByText('投票的人数没有达到方案规定的比例').first(),
        ).toBeVisible()
        await office.look('closed')
        poll = office.page.url()
    })

    await test.step('the ballots that were cast cannot be tried under other weights', async () => {
        await office.page.goto(`${server.url}${await startOtherWeights(server.url)}`)
        await expect(office.page.getByText('因此不能试算')).toBeVisible()
        await office.look('try-refused')
    })

    await test.step('an auditor takes the marks out and counts again', async () => {
        await signInToSample(auditor, server.url, '1006')
        await auditor.page.goto(poll)
        const counted = await countAgain(auditor)
        expect(counted.size).toBe(60)
        for (const [number, points] of counted) {
            expect(points, number).toBe(number === withoutPrincipal ? null : review)
        }
    })
    expect(faults).toEqual([])
})
