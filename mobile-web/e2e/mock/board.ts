/** Five ballots, and the tree over them. */
export const leaves = [
    '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
    '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
    '0298d122906dcfc10892cb53a73992fc5b9f493ea4c9badb27b791b4127a7fe7',
    '07506a85fd9dd2f120eb694f86011e5bb4662e5c415a62917033d4a9624487e7',
    'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
] as const

/** The fourth ballot's. */
export const receipt = leaves[3]

const id = 'Qm9hcmQ6eA'
const root = '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4'
const proof = {
    included: true,
    index: 3,
    size: 5,
    path: [
        leaves[2],
        'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
        leaves[4],
    ],
}
const nothing = { included: false, index: null, size: 5, path: [] }

const board = {
    id,
    organisation: '市妇女联合会',
    title: '民主评议 · 一般干部职工(含见习人员)',
    groups: [
        { key: 'principal', title: '主要负责同志评议', roll: 1, issued: 1, cast: 1 },
        { key: 'deputies', title: '单位副职评议', roll: 2, issued: 2, cast: 0 },
        { key: 'staff', title: '干部职工评议', roll: 12, issued: 11, cast: 4 },
    ],
    size: 5,
    root,
    file: `/boards/${id}/board.json`,
}

/** What a server answers that shows this board. */
export const boardAnswers = {
    Board: { board },
    BoardReceipt: ({ leaf }: { leaf?: string }) => ({
        board: { id, receipt: leaf === receipt ? proof : nothing },
    }),
}

/** The same from a server that claims more than it can show. */
export const lyingAnswers = {
    Board: { board },
    BoardReceipt: { board: { id, receipt: { ...proof, index: 2 } } },
}
