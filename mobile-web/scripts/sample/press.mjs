// What the press has to say about an office that does not exist. No name of a person is in it.
import { red } from './page.mjs'

const office = '示例市妇女联合会'
const year = new Date().getFullYear()
const bold = { weight: '700Bold' }
const black = { weight: '900Black' }

/** A page of a news site, photographed from a screen, that adopted a report 信息采用. */
export const webPage = (site, headline, first, second) => ({
    width: 1440,
    height: 960,
    colour: '#15171a',
    draw(page) {
        page.fill(24, 24, 1392, 880, '#f6f8fb')
        page.fill(24, 24, 1392, 52, '#dfe4ea')
        page.fill(150, 34, 900, 32, '#ffffff')
        page.text(`https://news.example/${year}/03/08/1024.html`, 170, 58, 20, {
            colour: '#5b6470',
        })
        ;['#ee6a5f', '#f5bd4f', '#61c454'].forEach((colour, at) => {
            page.fill(46 + at * 30, 41, 18, 18, colour)
        })
        page.fill(24, 76, 1392, 96, '#b3171d')
        page.text(site, 80, 142, 48, { ...black, colour: '#fff' })
        page.text('首页\u3000要闻\u3000基层\u3000权益\u3000家庭\u3000专题', 760, 138, 26, {
            colour: '#fde8e4',
        })
        page.text('首页 > 基层动态 > 正文', 80, 216, 20, { colour: '#6b7280' })
        page.centred(headline, 296, 46, black)
        const source = `${year}-03-08 09:26\u3000\u3000来源：${office}\u3000\u3000责任编辑：网站编辑部`
        page.centred(source, 348, 22, { colour: '#6b7280' })
        page.line(80, 372, 1360, 372, 1.5, '#d3d8de')
        banner(page, 130, 400)
        const y = page.paragraph(first, 620, 430, 720, 28, { leading: 1.65 })
        page.paragraph(second, 620, y, 720, 28, { leading: 1.65 })
        page.text('阅读 3286\u3000\u3000点赞 128\u3000\u3000分享', 130, 860, 22, {
            colour: '#6b7280',
        })
        page.text('演示样张 · 内容均为虚构', 1330, 860, 18, { colour: '#9aa1ab', align: 'right' })
    },
})

/** The picture in an article: a red banner, plants, an audience from behind. */
function banner(page, x, y) {
    const { context } = page
    page.fill(x, y, 450, 320, '#cfd9d2')
    page.fill(x, y + 190, 450, 130, '#b79f83')
    page.fill(x + 30, y + 34, 390, 56, '#c8191e')
    page.text('巾帼志愿服务进社区', x + 225, y + 74, 32, {
        ...bold,
        colour: '#ffe9a8',
        align: 'center',
    })
    for (let person = 0; person < 9; person++) {
        const [left, top] = [x + 40 + person * 46, y + 220 + (person % 3) * 26]
        context.fillStyle = ['#26323d', '#7c2f38', '#3d5a4c'][person % 3]
        context.beginPath()
        context.arc(left, top, 17, 0, 2 * Math.PI)
        context.fill()
        page.fill(left - 24, top + 16, 48, y + 320 - top - 16, context.fillStyle)
    }
}

/** A clipping from a newspaper. */
export const newspaper = {
    width: 1000,
    height: 1280,
    colour: '#efeadb',
    folded: true,
    draw(page) {
        page.text('示例日报', 70, 130, 76, { ...black, colour: red })
        page.text(`${year}年4月12日\u3000第6版\u3000基层`, 930, 118, 24, { align: 'right' })
        page.line(60, 158, 940, 158, 4)
        page.line(60, 166, 940, 166, 1.5)
        page.centred('把服务送到家门口', 262, 72, black)
        page.centred('——示例市妇联推动巾帼志愿服务常态化', 318, 30)
        banner(page, 70, 366)
        page.text('图为志愿者在社区开展政策宣讲。', 70, 716, 19, { colour: '#55524b' })
        const column = { leading: 1.6 }
        page.paragraph(
            '本报讯 春日的早晨，示例市东湖社区的小广场上格外热闹。义诊、普法、家庭教育咨询的展台前排起了长队，身穿红马甲的巾帼志愿者忙个不停。',
            550,
            390,
            380,
            25,
            column,
        )
        page.paragraph(
            '今年以来，示例市妇女联合会把志愿服务与基层需求对接，建立“点单、派单、接单、评单”机制，由社区妇联收集需求，机关干部带队上门。',
            70,
            770,
            400,
            25,
            column,
        )
        page.paragraph(
            '截至目前，已组织活动四十余场，服务妇女儿童和家庭两千余人次。“以前办事要跑几趟，现在家门口就能问清楚。”居民说。下一步，市妇联将把服务清单公开上墙，请群众评议打分。',
            530,
            770,
            400,
            25,
            column,
        )
        page.line(500, 750, 500, 1200, 1, '#8d8672')
        page.centred('演示样张 · 内容均为虚构', 1254, 18, { colour: '#8d8a85' })
    },
}
