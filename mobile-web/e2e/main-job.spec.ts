import { expect, test } from '@playwright/test'
import { importRoster, issuePasswords, makeOffice, passwordOnConsole } from './main-job/admin-steps'
import { claim, mend, report } from './main-job/claim-steps'
import type { Wish } from './main-job/claim-steps'
import * as office from './main-job/office-steps'
import * as year from './main-job/office-year'
import { at, changePassword, go, press, signIn, stage } from './main-job/person'
import type { Person } from './main-job/person'
import * as polls from './main-job/poll-steps'
import { seeAllRankings, seeOwnReasons } from './main-job/ranking-steps'
import { cast, lookUp } from './main-job/voter-steps'

const commendation: Wish = {
    search: '省委',
    rule: '受到国家级部门或省委省政府表彰',
    says: '获全国妇儿工作先进集体称号',
    photo: '03-certificate-nation.jpg',
}
const praise: Wish = {
    search: '通报表扬',
    rule: '参与全市中心工作被相关部门通报表扬',
    says: '创建工作获市里通报表扬',
    photo: '08-notice-unclear.jpg',
}
const articles: Wish = {
    search: '网宣',
    rule: '网宣文章被采用',
    says: '两篇维权文章被采用',
    photo: '05-web-article.jpg',
    times: 2,
}

/** Comes for the first time, with the password from the slip, and goes in with an own one. */
async function comeFirst(
    person: Person,
    number: string,
    first: string,
    own: string,
    shot?: string,
) {
    const { page, look } = person
    await signIn(page, number, first)
    await expect(page.getByText('这是您第一次登录')).toBeVisible()
    if (shot) await look(shot)
    await changePassword(page, first, own)
}

test('a claim with a photo becomes a ranking', async ({ browser }) => {
    test.skip(
        process.env.GONGPING_URL !== undefined,
        'begins with an empty server, as the browser tests start one',
    )
    test.setTimeout(600_000)
    const { enter, faults } = stage(browser)
    const admin = await enter()
    let passwords = new Map<string, string>()

    await test.step('the administrator signs in by the password on the console', async () => {
        await admin.page.goto('/')
        await admin.look('sign-in')
        await comeFirst(
            admin,
            'admin',
            passwordOnConsole(),
            '山高月小-水落石出-清风徐来',
            'first-password',
        )
        await admin.look('admin-home')
    })

    await test.step('the administrator imports the roster and hands out passwords', async () => {
        await importRoster(admin, year.brokenRoster, year.roster)
        await go(admin.page, '账号')
        await makeOffice(admin, '李丁')
        await makeOffice(admin, '王辛')
        await admin.look('accounts')
        passwords = await issuePasswords(admin)
        expect(passwords.size).toBe(12)
    })

    const first = (number: string) => passwords.get(number) ?? ''
    const [liDing, wangXin, zhouWu] = [await enter(), await enter(), await enter()]

    await test.step('the appraisal office opens the year', async () => {
        await comeFirst(liDing, '1004', first('1004'), '大江东去-浪淘尽-千古')
        await liDing.look('office-home-no-cycle')
        await office.openCycle(liDing)
    })

    await test.step('staff claim points with photos, and write a work report', async () => {
        await comeFirst(zhouWu, '1005', first('1005'), '明月几时有-把酒问青天')
        await zhouWu.look('staff-home-empty')
        await claim(zhouWu, commendation, 'claim-new')
        await zhouWu.look('claims')
        await claim(zhouWu, praise)
        await claim(zhouWu, articles)
        await report(zhouWu, '一年来做了三件事：维权、宣讲、调解，各有台账可查。')
    })

    await test.step('the office verifies, sends one back, and enters a deduction', async () => {
        await office.verify(liDing, '办公室', commendation.rule, 'review')
        await office.giveBack(liDing, '办公室', praise.rule, '照片看不清，请重新拍摄')
        await mend(zhouWu, { ...praise, photo: '07-notice.jpg' }, '照片看不清，请重新拍摄')
        await office.verify(liDing, '办公室', praise.rule)
        await office.verify(liDing, '办公室', articles.rule)
        await office.record(liDing, '冯壬', '开会、集中学习', '无故不参加集中学习，被当场指出')
        await office.enterScores(liDing, year.cityScores)
    })

    await test.step('staff see the own score run, capped', async () => {
        await go(zhouWu.page, '我的')
        await expect(zhouWu.page.locator('.score-sum')).toHaveText('3.00')
        await expect(zhouWu.page.getByText('不含民主评议，公布结果时一并公布')).toBeVisible()
        await zhouWu.page.getByText('得分是怎么来的').click()
        await expect(zhouWu.page.getByText('超过奖励分上限，0.20 分不计')).toBeVisible()
        await zhouWu.look('staff-home')
    })

    const slips = await test.step('the office prepares the poll and prints slips', async () => {
        await polls.preparePoll(liDing)
        return polls.printSlips(liDing)
    })

    const { early, hall, receipt } =
        await test.step('people scan their slips and vote', async () => {
            const [principal = '', deputy = ''] = [...slips.principal, ...slips.deputies]
            const early = await enter()
            await early.page.goto(principal)
            await expect(early.page.getByText('评议还没有开始')).toBeVisible()
            await early.look('vote-too-early')
            await polls.openPoll(liDing)
            const hall = await polls.showInHall(liDing)

            await early.page.reload()
            await expect(early.page.getByText('年度内履行工作职责情况')).toBeVisible()
            await early.look('vote')
            const receipts = [await cast(early, year.judged, year.ballots.principal, 'vote')]
            const voters = [{ link: deputy, ballot: year.ballots.deputy }].concat(
                year.ballots.staff.map((ballot, i) => ({ link: slips.staff[i] ?? '', ballot })),
            )
            for (const { link, ballot } of voters) {
                const voter = await enter()
                await voter.page.goto(link)
                receipts.push(await cast(voter, year.judged, ballot))
                await voter.page.context().close()
            }
            expect(new Set(receipts).size).toBe(7)
            await expect(hall.locator('.hall-total .hall-figure')).toHaveText('7 / 9')
            await hall.screenshot({ path: 'target/e2e-shots/hall.png' })

            const again = await enter()
            await again.page.goto(deputy)
            await expect(again.page.getByText('这张评议票已经用过')).toBeVisible()
            await again.look('vote-spent')
            return { early, hall, receipt: receipts[0] ?? '' }
        })

    await test.step('two tellers enter a paper ballot', async () => {
        const link = slips.staff[5] ?? ''
        await polls.findSlip(liDing, link)
        await polls.enterPaper(liDing.page, year.judged, year.ballots.paper)
        await expect(liDing.page.getByText('第一遍已记录')).toBeVisible()
        await liDing.look('teller-first')

        await comeFirst(wangXin, '1008', first('1008'), '会当凌绝顶-一览众山小')
        await go(wangXin.page, '评议')
        await wangXin.look('polls')
        await wangXin.page.getByRole('link', { name: /评议中/ }).click()
        await polls.findSlip(wangXin, link)
        await wangXin.look('teller')
        await polls.enterPaper(wangXin.page, year.judged, year.ballots.paper.with(0, 19))
        await expect(wangXin.page.getByText(/录入的“李丁”的分数不一致/)).toBeVisible()
        await wangXin.look('teller-differs')
        await polls.enterPaper(wangXin.page, year.judged, year.ballots.paper)
        await expect(wangXin.page.getByText('已计入')).toBeVisible()
        await wangXin.look('teller-second')
    })

    await test.step('the office closes the poll, computes, looks and publishes', async () => {
        await liDing.page.getByRole('link', { name: '返回' }).click()
        await polls.closePoll(liDing, 8)
        await polls.seeRootInHall(hall)
        await office.compute(liDing)
        await seeAllRankings(liDing.page)
        await office.publish(liDing)
    })

    await test.step('a voter sees by the receipt that the ballot counts', async () => {
        await lookUp(early, receipt, 8)
    })

    await test.step('staff read the own rank and why it is so', async () => {
        const { page, look } = zhouWu
        await page.reload()
        await expect(page.getByText('第 1 名 · 总分 95.95 · 优秀 · 一等奖')).toBeVisible()
        await look('staff-home-published')
        await go(page, '排名')
        await seeAllRankings(page)
        await look('rankings')
        await page.getByRole('link', { name: /周戊/ }).click()
        await seeOwnReasons(page)
        await look('standing')
        await page.getByRole('main').getByRole('link', { name: '申报' }).first().click()
        await at(page, '申报详情')
        await expect(page.getByText(commendation.says)).toBeVisible()
        await look('claim-verified')
        await go(page, '排名')
        await page.getByRole('link', { name: /李丁/ }).click()
        await expect(page.getByText('得分明细只有本人、考核办、领导和考核组能看。')).toBeVisible()
        await look('standing-of-another')
    })

    await test.step('staff sign out', async () => {
        const { page, look } = zhouWu
        await page.getByRole('link', { name: '更多' }).click()
        await look('more')
        await press(page, '退出登录')
        await page.getByRole('dialog').getByRole('button', { name: '退出登录' }).click()
        await expect(page.getByLabel('工号')).toBeVisible()
        await expect.poll(() => page.context().cookies()).toEqual([])
    })

    expect(faults).toEqual([])
})
