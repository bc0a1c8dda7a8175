import { unitComponents } from './unit-components'

/* The office that the made-up server stands for: its people, scheme and cycles. */
export const organisation = { id: 'o1', code: 'fulian', name: '云山市妇女联合会' }
export const units = ['办公室', '宣传部', '权益部', '发展部'].map((name, i) => ({
    id: `u${i + 1}`,
    name,
}))

export const me = {
    number: '1002',
    name: '林建国',
    roles: ['STAFF', 'OFFICE', 'LEADER', 'ADMIN', 'AUDITOR'],
    mustChangePassword: false,
    staff: { id: 's1002', category: 'GENERAL', post: 'MEMBER', unit: units[0] },
    organisation,
}

export const pools = [
    { key: 'leaders', title: '市管干部', ranked: true },
    { key: 'staff', title: '一般干部职工', ranked: true },
    { key: 'seconded', title: '挂职干部', ranked: false },
]

function rule(code: string, title: string, points: string, claimant = 'SELF') {
    return {
        code,
        title,
        clause: '第四条第（二）项',
        points,
        claimant,
        evidenceRequired: claimant === 'SELF',
        yearlyCap: null,
        veto: code === 'discipline',
        approvals: [],
    }
}

export const rules = [
    rule('nation', '受到国家部委或省委、省政府表彰', '2'),
    rule('province', '受到省直部门或市委、市政府表彰', '1'),
    rule('late', '无故不参加会议和学习', '-0.5', 'OFFICE'),
    rule('discipline', '受到党纪政务处分', '-5', 'OFFICE'),
]

export const scheme = {
    id: 'sch1',
    name: 'womens-federation',
    version: 1,
    title: '妇联干部职工年度考核办法',
    source: '云妇〔2026〕8号',
    basedOn: null as string | null,
    assumptions: [
        '文件没有写明同分怎么排：并列，后面的名次顺延。',
        '评议人少于五人的组，不公布该组平均分。',
    ],
    obstacles: [],
    provisions: [{ clause: '二', text: '考核对象为机关全体干部职工，含见习人员。' }],
    guidelines: [
        {
            clause: 4,
            at: '',
            code: 'NOT_AGREED',
            message: '没有写明考核双方认可这一版方案。',
        },
    ],
    pools,
    components: [
        {
            key: 'review',
            title: '民主评议',
            clause: '第四条第（一）项',
            maximum: '100',
            step: '1',
            contents: ['履行工作职责情况', '协调配合同事情况', '廉洁自律情况'],
            minimumGroup: 5,
            criteria: [],
            quorum: '80',
            pools: pools.slice(0, 2),
            groups: [
                { key: 'principal', title: '主要负责同志', weight: '30' },
                { key: 'deputy', title: '单位副职', weight: '20' },
                { key: 'member', title: '干部职工', weight: '50' },
            ],
        },
        {
            key: 'ledger',
            title: '奖惩分',
            clause: '第四条第（二）项',
            maximum: null,
            bonusCap: '3',
            deductionCap: null,
            items: rules,
        },
        {
            key: 'city',
            title: '市考评办年度测评',
            clause: '第三条',
            maximum: '100',
            grades: [
                { code: 'excellent', title: '优秀' },
                { code: 'competent', title: '称职' },
            ],
        },
    ],
}

/** One that is there to be read only. */
export const unitScheme = {
    ...scheme,
    id: 'sch2',
    name: 'city-organs',
    title: '市机关绩效考评工作细则',
    source: '云办〔2026〕2号',
    basedOn: null,
    obstacles: ['UNITS', 'SHEET', 'APPROVALS'],
    components: unitComponents,
}

function cycle(year: number, state: string) {
    return {
        id: `c${year}`,
        year,
        title: `${year}年度绩效考核`,
        from: `${year}-01-01`,
        to: `${year}-12-31`,
        state,
        scheme,
    }
}
export const cycles = [cycle(2026, 'OPEN'), cycle(2025, 'CLOSED')]

export function page(nodes: readonly unknown[], all = nodes.length) {
    return {
        edges: nodes.map((node) => ({ node })),
        pageInfo: { hasNextPage: all > nodes.length, endCursor: 'next' },
        totalCount: all,
    }
}

function person(number: string, name: string, i: number) {
    return {
        id: `s${number}`,
        number,
        name,
        category: (['GENERAL', 'LEADER', 'SECONDED', 'PROBATIONARY'] as const)[i % 4],
        post: (['MEMBER', 'PRINCIPAL', 'DEPUTY'] as const)[i % 3],
        unit: units[i % 4],
    }
}
export const people = ['陈晓梅', '王秀英', '李文静', '张建华', '刘洋'].map((name, i) =>
    person(String(1005 + i), name, i),
)
