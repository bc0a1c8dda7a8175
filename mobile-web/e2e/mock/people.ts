/** The year under way. */
export const cycle = {
    id: 'Y3ljbGUx',
    year: 2026,
    title: '2026年度绩效考核',
    from: '2026-01-01',
    to: '2026-12-31',
}

/** A member of staff. */
export const me = {
    number: '1007',
    name: '陈晓梅',
    roles: ['STAFF'],
    mustChangePassword: false,
    staff: {
        id: 's1007',
        category: 'GENERAL',
        post: 'MEMBER',
        unit: { id: 'u2', name: '宣传部' },
    },
    organisation: { id: 'o1', code: 'fulian', name: '云山市妇女联合会' },
}

/** A page of a list. */
export function connection(nodes: readonly unknown[], all = nodes.length) {
    return {
        edges: nodes.map((node) => ({ node })),
        pageInfo: { hasNextPage: all > nodes.length, endCursor: 'next' },
        totalCount: all,
    }
}

/** Why a score is what it is. */
export const trace = [
    { depth: 0, label: '总分', clause: '六', value: '92.40', note: null, claim: null },
    { depth: 1, label: '民主评议', clause: '四（一）', value: '91.10', note: null, claim: null },
    { depth: 2, label: '主要负责同志 30%', clause: null, value: '92.00', note: null, claim: null },
    {
        depth: 2,
        label: '单位副职 20%',
        clause: null,
        value: null,
        note: '不足五人，不单独显示',
        claim: null,
    },
    {
        depth: 1,
        label: '奖惩分',
        clause: '四（二）',
        value: '1.30',
        note: '奖励合计最多 3 分',
        claim: null,
    },
    {
        depth: 2,
        label: '信息被国家级网络采用',
        clause: '四（二）2',
        value: '0.30',
        note: null,
        claim: 'c2',
    },
    {
        depth: 2,
        label: '受到市委表彰',
        clause: '四（二）1',
        value: '1.00',
        note: null,
        claim: 'c1',
    },
]
