// What lies on the table: sheets of an office that does not exist. No name of a person is on them.
import { ink, pen, red } from './page.mjs'

const office = '示例市妇女联合会'
const year = new Date().getFullYear()
const chineseYear = [...String(year)].map((digit) => '〇一二三四五六七八九'[digit]).join('')
const bold = { weight: '700Bold' }
const black = { weight: '900Black' }

/** Says below what the sheet shows that none of it is real. */
function note(page) {
    page.centred('演示样张 · 内容均为虚构', page.height - 26, 18, { colour: '#8d8a85' })
}

function redHead(page, number) {
    page.centred(`${office}文件`, 190, 76, { ...black, colour: red, spacing: 6 })
    page.centred(number, 290, 30)
    page.line(90, 320, page.width - 90, 320, 5, red)
}

function signed(page, y, date) {
    page.text(office, page.width - 300, y, 32, { align: 'center' })
    page.text(date, page.width - 300, y + 60, 32, { align: 'center' })
    page.seal(office, page.width - 300, y + 10, 112)
    note(page)
}

/** A certificate of honour 荣誉证书 given by a department above. */
export const certificate = (giver, honour, cover) => ({
    width: 1400,
    height: 960,
    colour: '#fbf3dd',
    draw(page) {
        page.frame(34, 34, 1332, 892, 16, cover)
        page.frame(62, 62, 1276, 836, 3, '#c9a24a')
        page.star(700, 128, 36, '#d8a520')
        page.centred('荣誉证书', 260, 104, { ...black, colour: cover, spacing: 28 })
        page.text(`${office}：`, 150, 390, 44, bold)
        const words = `你单位在${year - 1}—${year}年度妇女儿童工作中成绩突出，被评为“${honour}”。特发此证，以资鼓励。`
        page.paragraph(words, 150, 470, 1100, 42)
        page.text(giver, 1000, 730, 38, { align: 'center' })
        page.text(`${chineseYear}年二月`, 1000, 790, 34, { align: 'center' })
        page.seal(giver, 1000, 730, 104)
        page.centred('演示样张 · 内容均为虚构', 878, 18, { colour: '#8d8a85' })
    },
})

/** A notice 通报 under a red head, with a seal. */
export const notice = {
    width: 1000,
    height: 1400,
    colour: '#fdfcf8',
    folded: true,
    draw(page) {
        redHead(page, `示妇通〔${year}〕6号`)
        page.centred('关于表扬文明城市创建工作', 420, 42, black)
        page.centred('表现突出单位和个人的通报', 482, 42, black)
        page.text('机关各部室：', 100, 580, 32)
        let y = page.paragraph(
            '在全市文明城市创建工作中，机关干部职工认真落实责任分工，深入包联社区入户宣传、清理环境、劝导文明出行，圆满完成各项任务，受到市创建办充分肯定。',
            100,
            650,
            800,
            32,
        )
        y = page.paragraph(
            '经研究，决定对综合科、权益部等部室及相关同志予以通报表扬。希望受到表扬的同志珍惜荣誉、再接再厉，以更大的热情投入工作。',
            100,
            y,
            800,
            32,
        )
        page.paragraph('特此通报。', 100, y, 800, 32)
        signed(page, 1200, `${chineseYear}年三月十二日`)
    },
}

/** The monthly bulletin 信息通报: who reported how much, and what was adopted. */
export const bulletin = {
    width: 1000,
    height: 1400,
    colour: '#fdfcf8',
    folded: true,
    draw(page) {
        page.centred(`${year}年3月信息工作情况通报`, 150, 50, black)
        page.text(`编号：示妇信〔${year}〕3号`, 80, 220, 24)
        page.text(`统计截止：${year}年3月31日`, 920, 220, 24, { align: 'right' })
        const rows = [
            ['部室', '任务（篇）', '报送', '州级采用', '省级采用', '完成情况'],
            ['办公室', '4', '6', '2', '1', '完成'],
            ['综合科', '3', '5', '2', '0', '完成'],
            ['权益发展部', '3', '3', '1', '0', '完成'],
            ['家庭儿童部', '3', '1', '0', '0', '未完成'],
            ['合计', '13', '15', '5', '1', ''],
        ]
        let y = page.table(rows, 80, 260, [170, 140, 120, 140, 140, 130], 66, 25)
        y = page.paragraph('一、采用篇目', 80, y + 70, 840, 30, { ...bold, indent: 0 })
        y = page.paragraph('1.《反家暴宣传进校园》，州级内网，3月6日；', 80, y, 840, 28)
        y = page.paragraph('2.《巾帼志愿服务进社区》，省级媒体，3月8日；', 80, y, 840, 28)
        y = page.paragraph('3.《“三八”维权周活动综述》，州级媒体，3月10日。', 80, y, 840, 28)
        y = page.paragraph('二、有关要求', 80, y + 16, 840, 30, { ...bold, indent: 0 })
        page.paragraph(
            '未完成当月任务的部室，请于下月补报，并按考核办法扣分；采用篇目可凭本通报申报加分。',
            80,
            y,
            840,
            28,
        )
        signed(page, 1200, `${year}年4月2日`)
    },
}

/** The sign-in sheet of a meeting, filled in by pen. */
export const signInSheet = {
    width: 1000,
    height: 1400,
    colour: '#fdfdfb',
    draw(page) {
        page.centred('集中学习签到表', 130, 54, black)
        page.text('时间：', 80, 210, 28)
        page.written(`${year}年3月20日下午3:00`, 170, 210, 28)
        page.text('地点：', 600, 210, 28)
        page.written('四楼会议室', 690, 210, 28)
        const heading = ['序号', '部室', '签名', '序号', '部室', '签名']
        const units = ['办公室', '综合科', '权益部', '儿童部']
        const rows = Array.from({ length: 13 }, (_, at) => [
            `${at + 1}`,
            units[at % 4],
            '',
            `${at + 14}`,
            units[(at + 1) % 4],
            '',
        ])
        page.table([heading, ...rows], 80, 250, [70, 120, 230, 70, 120, 230], 74, 24)
        rows.forEach((_, at) => {
            const y = 250 + 74 * (at + 1) + 50
            if (at !== 4) page.signature(300, y, 34)
            if (at < 10) page.signature(720, y, 34)
        })
        page.written('请假', 320, 250 + 74 * 5 + 48, 28)
        page.text('应到 24 人\u3000\u3000实到', 80, 1340, 26)
        page.written('22', 330, 1340, 30)
        page.text('人', 380, 1340, 26)
        page.text('演示样张 · 内容均为虚构', 920, 1340, 18, { colour: '#8d8a85', align: 'right' })
    },
}

/** A note that asks for leave because of illness 请假条. */
export const absenceNote = {
    width: 1100,
    height: 820,
    colour: '#fbfaf4',
    folded: true,
    draw(page) {
        page.centred('请假条', 120, 60, { ...black, spacing: 20 })
        for (let y = 215; y < 560; y += 72) page.line(90, y + 14, 1010, y + 14, 1.2, '#a9b7c6')
        page.written('办公室：', 90, 215, 38)
        page.written('本人因感冒发热，经市医院诊断需休息', 170, 287, 38)
        page.written('一天，特请病假，三月二十日的集中', 90, 359, 38)
        page.written('学习不能参加，课后自学补记笔记。', 90, 431, 38)
        page.text('请假人：', 560, 590, 30)
        page.signature(700, 590, 44)
        page.text(`${year}年3月19日`, 700, 650, 30, { colour: pen })
        page.text('部门负责人意见：', 90, 700, 28, { colour: ink })
        page.written('同意', 330, 700, 36)
        page.signature(440, 704, 40)
        page.text('演示样张 · 内容均为虚构', 1010, 780, 18, { colour: '#8d8a85', align: 'right' })
    },
}
