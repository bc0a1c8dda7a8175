import { connection, me, trace } from './people'

const names = ['王秀英', '李文静', '陈晓梅', '张建华', '刘洋', '赵敏', '黄丽君', '周志强']

function place(name: string, i: number) {
    return {
        id: `st${i}`,
        number: String(1005 + i),
        name,
        unit: ['办公室', '宣传部', '权益部', '发展部'][i % 4],
        rank: i === 7 ? null : i + 1,
        total: (94.35 - i * 0.65).toFixed(2),
        complete: i !== 7,
        grade: i < 2 ? '优秀' : '称职',
        prize: i < 2 ? '一等奖' : '二等奖',
        movement: [2, 0, -1, null][i % 4] ?? null,
        vetoed: false,
    }
}

export const rankings = {
    ...connection(names.map(place), 21),
    edition: {
        id: 'ed1',
        computedAt: '2026-12-28T16:00:00+08:00',
        publishedAt: '2026-12-29T09:00:00+08:00',
        publishedBy: '林建国',
        subjects: 21,
        incomplete: 1,
        sha256: '5b1f9c0e7a42d386'.repeat(4),
    },
}

export const standing = {
    ...place('陈晓梅', 2),
    components: [
        { key: 'review', title: '民主评议', value: '91.10' },
        { key: 'ledger', title: '奖惩分', value: '1.30' },
    ],
    multiplier: '1.2',
    consequences: [],
    trace,
}

export const paper = {
    organisation: me.organisation.name,
    title: '2026年度民主评议（一般干部职工）',
    state: 'OPEN',
    group: '干部职工',
    groupSize: 18,
    contents: [
        '履行工作职责情况',
        '完成工作的情况',
        '协调配合同事情况',
        '信息宣传任务情况',
        '遵守考勤制度情况',
        '参加学习会议情况',
        '廉洁自律情况',
        '工作作风情况',
        '创新工作情况',
        '服务妇女群众情况',
    ],
    candidates: names.map((name, i) => ({
        key: String(i + 1),
        name,
        unit: ['办公室', '宣传部', '权益部', '发展部'][i % 4],
        workReport: i % 2 === 0 ? '一年来，认真履行岗位职责，\n完成信息简报 24 篇。' : null,
    })),
    maximum: '100',
    step: '1',
    criteria: [],
    promise:
        '同组五人以上参加时，本系统保存的任何内容都不能把您的票与您对应起来。每位选民只能投一次。',
    confidential: false,
    spent: false,
}
