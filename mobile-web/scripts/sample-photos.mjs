// Draws the photos of the sample office into target/sample, named in the order in which the sample
// claims use them. They are made by the build, so that no binary lies in the repository.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as papers from './sample/papers.mjs'
import { photograph } from './sample/photograph.mjs'
import * as press from './sample/press.mjs'

const folder = 'target/sample'
const wood = ['#b98d5e', '#8a6138']
const walnut = ['#6b4a35', '#40291c']
const desk = ['#9aa3a8', '#6c757b']
const cloth = ['#3f5f86', '#263b58']

const provincial = papers.certificate('示例省妇女联合会', '巾帼建功先进集体', '#a3161b')
const national = papers.certificate('示例全国妇儿工作委员会', '维权工作先进集体', '#8c1a3a')
const newsPage = press.webPage(
    '示例省新闻网',
    '示例市：巾帼志愿服务进社区',
    '连日来，示例市妇女联合会组织巾帼志愿者走进东湖、南园等社区，开展政策宣讲、家庭教育咨询和义诊，受到居民欢迎。',
    '活动采取“群众点单、妇联派单”的方式，半年来共开展六场，参与群众一千二百余人次。',
)
const article = press.webPage(
    '示例市网络宣传平台',
    '“三八”维权周：法律知识送到家',
    '“三八”维权周期间，示例市妇女联合会联合司法部门开展法律咨询，发放宣传册，解答婚姻家庭、劳动权益等方面的问题。',
    '网友留言说，希望这样的活动多办一些、办得再近一些。本文由机关干部采写。',
)

const photos = {
    '01-certificate-province': [provincial, { landscape: true, table: wood, tilt: -0.035 }],
    '02-newspaper': [press.newspaper, { table: walnut, tilt: 0.03 }],
    '03-certificate-nation': [national, { landscape: true, table: cloth, tilt: 0.025 }],
    '04-web-page': [newsPage, { landscape: true, table: desk, tilt: 0.018 }],
    '05-web-article': [article, { landscape: true, table: walnut, tilt: -0.022 }],
    '06-bulletin': [papers.bulletin, { table: wood, tilt: 0.022 }],
    '07-notice': [papers.notice, { table: desk, tilt: -0.028 }],
    '08-notice-unclear': [papers.notice, { table: cloth, tilt: 0.07, blur: 5 }],
    '09-sign-in-sheet': [papers.signInSheet, { table: walnut, tilt: -0.02 }],
    '10-absence-note': [papers.absenceNote, { landscape: true, table: wood, tilt: 0.04 }],
}

mkdirSync(folder, { recursive: true })
for (const [name, [sheet, scene]] of Object.entries(photos)) {
    writeFileSync(join(folder, `${name}.jpg`), photograph(sheet, scene))
}
