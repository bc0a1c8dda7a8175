import { connection, cycle, trace } from './people'

const item = {
    code: 'commendation-province',
    title: '受到省直部门或市委、市政府表彰',
    clause: '四（二）1',
}

function claim(id: string, state: string, value: string, title: string, description: string) {
    const rule = { code: id, title }
    return { id, state, value, occurredOn: '2026-03-08', description, item: rule }
}

export const claims = [
    claim('c1', 'SUBMITTED', '1', item.title, '“三八”维权周活动获市委通报表扬'),
    claim(
        'c2',
        'VERIFIED',
        '0.3',
        '信息被国家级网络或中央媒体采用',
        '《巾帼志愿者进社区》被中国妇女网采用',
    ),
    claim('c3', 'RETURNED', '0.1', '网络宣传稿件被采用', '六一儿童节慰问活动报道'),
    claim('c4', 'REJECTED', '0.2', '信息被省级采用', '与他人稿件重复'),
]

export const home = {
    runningScore: {
        pool: '一般干部职工',
        components: [{ key: 'ledger', title: '奖惩分', value: '1.30' }],
        secret: ['民主评议'],
        trace: trace.slice(4).map((line) => ({ ...line, depth: line.depth - 1 })),
        waiting: 1,
        published: {
            id: 'st1',
            number: '1007',
            rank: 3,
            total: '92.40',
            grade: '优秀',
            prize: '一等奖',
        },
    },
    myClaims: connection(claims.slice(0, 3), 12),
}

export const detail = {
    id: 'c1',
    version: 2,
    cycle: { id: cycle.id },
    subject: { id: 's1007', name: '陈晓梅', unit: { id: 'u2', name: '宣传部' } },
    item,
    points: '1',
    count: 1,
    value: '1',
    event: null,
    occurredOn: '2026-03-08',
    description: '“三八”维权周活动组织有力，获市委办公室通报表扬，文号云办通〔2026〕12号。',
    evidence: [1, 2].map((n) => ({
        id: `e${n}`,
        sha256: String(n).repeat(64),
        url: `/evidence/o1/${n}/full`,
        thumbnailUrl: `/evidence/o1/${n}/thumb`,
        capturedAt: '2026-03-09T09:30:00+08:00',
    })),
    state: 'RETURNED',
    reason: '请补拍文件首页，现有照片看不清文号。',
    submittedAt: '2026-03-10T10:00:00+08:00',
    history: [
        {
            at: '2026-03-10T10:00:00+08:00',
            by: '陈晓梅',
            action: 'SUBMIT',
            state: 'SUBMITTED',
            reason: null,
            changes: [],
            hash: 'a1',
        },
        {
            at: '2026-03-11T15:20:00+08:00',
            by: '林建国',
            action: 'RETURN',
            state: 'RETURNED',
            reason: '请补拍文件首页，现有照片看不清文号。',
            changes: [],
            hash: 'b2',
        },
    ],
    permitted: ['RESUBMIT', 'WITHDRAW'],
}

function rule(code: string, title: string, points: string, clause: string) {
    return {
        code,
        title,
        clause,
        points,
        claimant: 'SELF',
        evidenceRequired: points !== '0.1',
        yearlyCap: null,
    }
}

export const catalogue = {
    currentCycle: {
        ...cycle,
        scheme: {
            id: 'sch1',
            components: [
                { key: 'review', title: '民主评议' },
                {
                    key: 'ledger',
                    title: '奖惩分',
                    items: [
                        rule(
                            'commendation-nation',
                            '受到国家部委或省委、省政府表彰',
                            '2',
                            '四（二）1',
                        ),
                        rule(item.code, item.title, '1', item.clause),
                        rule('info-nation', '信息被国家级网络或中央媒体采用', '0.3', '四（二）2'),
                        rule('web', '网络宣传稿件被采用', '0.1', '四（二）3'),
                    ],
                },
            ],
        },
    },
}
