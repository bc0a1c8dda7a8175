import type { Page } from '@playwright/test'
import type { Answers } from './server'

const organisation = { id: 'o1', code: 'fulian', name: '云山市妇女联合会' }
const units = ['办公室', '宣传部', '权益部', '发展部'].map((name, i) => ({ id: `u${i + 1}`, name }))

const me = {
    number: '1002',
    name: '林建国',
    roles: ['STAFF', 'OFFICE', 'LEADER', 'ADMIN', 'AUDITOR'],
    mustChangePassword: false,
    staff: { id: 's1002', category: 'GENERAL', post: 'MEMBER', unit: units[0] },
    organisation,
}

const pools = [
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
    }
}

const rules = [
    rule('nation', '受到国家部委或省委、省政府表彰', '2'),
    rule('province', '受到省直部门或市委、市政府表彰', '1'),
    rule('late', '无故不参加会议和学习', '-0.5', 'OFFICE'),
    rule('discipline', '受到党纪政务处分', '-5', 'OFFICE'),
]

const scheme = {
    id: 'sch1',
    name: 'womens-federation',
    version: 1,
    title: '妇联干部职工年度考核办法',
    source: '云妇〔2026〕8号',
    assumptions: [
        '文件没有写明同分怎么排：并列，后面的名次顺延。',
        '评议人少于五人的组，不公布该组平均分。',
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
const cycles = [cycle(2026, 'OPEN'), cycle(2025, 'CLOSED')]

function page(nodes: readonly unknown[], all = nodes.length) {
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
const people = ['陈晓梅', '王秀英', '李文静', '张建华', '刘洋'].map((name, i) =>
    person(String(1005 + i), name, i),
)

function claim(id: string, name: string, count: number) {
    return {
        id,
        state: 'SUBMITTED',
        value: String(count),
        count,
        occurredOn: '2026-03-08',
        submittedAt: '2026-03-10T10:00:00+08:00',
        subject: { id: name, name },
        item: rules[1],
    }
}
const waiting = [claim('k1', '陈晓梅', 1), claim('k2', '王秀英', 2), claim('k3', '李文静', 1)]

const reviewed = {
    ...claim('k1', '陈晓梅', 1),
    version: 1,
    cycle: { id: 'c2026' },
    subject: people[0],
    points: '1',
    event: null,
    description: '“三八”维权周活动组织有力，获市委办公室通报表扬，文号云办通〔2026〕12号。',
    evidence: [1, 2].map((n) => ({
        id: `e${n}`,
        sha256: String(n).repeat(64),
        url: `/evidence/o1/${n}/full`,
        thumbnailUrl: `/evidence/o1/${n}/thumb`,
        capturedAt: n === 1 ? '2026-03-09T09:30:00+08:00' : null,
    })),
    reason: null,
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
    ],
    sharedEvidence: [
        { sha256: '2'.repeat(64), claim: { ...claim('k9', '王秀英', 1), state: 'VERIFIED' } },
    ],
    permitted: ['VERIFY', 'RETURN', 'REJECT'],
}

const prefix = 'ZnVsaWFuOjAxOTNhYmNkLWVmMDEtNzAwMC04MDAwLTAxMjM0NTY3ODlhYjptZW1iZXI'

function poll(state: string, issued: boolean) {
    return {
        id: `p-${state}-${String(issued)}`,
        version: 2,
        title: '民主评议',
        state,
        cycle: { id: 'c2026', title: '2026年度绩效考核' },
        pool: pools[1],
        candidates: people.map((one, i) => ({
            key: String(i + 1),
            name: one.name,
            unit: one.unit?.name,
            workReport: i === 0 ? '一年来，认真履行岗位职责。' : null,
        })),
        groups: scheme.components[0]?.groups?.map((group, i) => ({
            ...group,
            roll: [2, 3, 7][i],
            issued: issued ? [2, 3, 7][i] : 0,
            cast: state === 'PREPARED' ? 0 : [1, 3, 4][i],
            slipPrefix: prefix,
        })),
    }
}
const polls = {
    prepared: poll('PREPARED', false),
    printed: poll('PREPARED', true),
    open: poll('OPEN', true),
    closed: poll('CLOSED', true),
}
const pollById = ({ id }: { id?: string }) => ({
    poll: Object.values(polls).find((one) => one.id === id) ?? null,
})

const done = { refusals: [] }
const refusal = (code: string, message: string, path: string[]) => ({ code, message, path })

const paper = {
    title: '民主评议',
    state: 'OPEN',
    group: '干部职工',
    candidates: people.slice(0, 3).map((one, i) => ({
        key: String(i + 1),
        name: one.name,
        unit: one.unit?.name,
    })),
    maximum: '100',
    step: '1',
    spent: false,
}

function score(i: number) {
    return {
        id: `is${i}`,
        version: 1,
        score: '94.35',
        grade: 'excellent',
        document: '市考评办〔2026〕3号',
        enteredBy: '林建国',
        enteredAt: '2026-12-20T10:00:00+08:00',
    }
}

function account(i: number) {
    return {
        id: `a${i}`,
        number: String(1005 + i),
        name: people[i]?.name,
        unit: units[i % 4]?.name,
        roles: i === 1 ? ['STAFF', 'LEADER'] : ['STAFF'],
        hasPassword: i !== 3,
        mustChangePassword: i === 2,
        lockedUntil: i === 0 ? '2026-12-20T10:15:00+08:00' : null,
    }
}

function password(i: number) {
    return {
        number: String(1005 + i),
        name: people[i % 5]?.name,
        unit: units[i % 4]?.name,
        password: ['kd7m-x2rp-9wqa', 'h4tz-n8vc-3jfe', 'r6ys-b5gu-7mkd'][i % 3],
    }
}

/** What a made-up server answers to an office that holds every role. */
export const desk: Answers = {
    RenewSession: {
        renewSession: {
            session: { accessToken: 't', expiresAt: '2026-12-31T00:00:00Z', me },
            refusals: [],
        },
    },
    OfficeCycles: { cycles },
    OfficeUnits: { organisation: { ...organisation, units } },
    ReviewQueues: { claimQueues: units.map((unit, i) => ({ unit, waiting: [3, 12, 0, 1][i] })) },
    ReviewList: { claims: page(waiting, 12) },
    ReviewWaiting: { claims: page(waiting) },
    ReviewClaim: { claim: reviewed },
    VerifyClaim: { verifyClaim: { claim: { id: 'k1' }, ...done } },
    ReturnClaim: {
        returnClaim: { claim: null, refusals: [refusal('REQUIRED', '这里需要填写。', ['reason'])] },
    },
    EntryCatalogue: { currentCycle: cycles[0] },
    EntryStaff: { staff: page(people.slice(0, 2)) },
    RecordEntry: {
        recordEntry: {
            claim: { id: 'k7', value: '-0.5', subject: { id: 's1005', name: '陈晓梅' } },
            ...done,
        },
    },
    RosterStaff: { staff: page(people, 24) },
    CheckRoster: ({ input }: { input?: { name: string } }) => ({
        checkRoster: input?.name.startsWith('bad')
            ? {
                  change: null,
                  faults: [
                      {
                          row: 3,
                          column: 'D',
                          message: '人员类别只能填“班子成员”“一般干部职工”“见习人员”“挂职干部”。',
                      },
                      { row: 7, column: 'A', message: '工号 1007 重复，第 5 行已经有了。' },
                      { row: 9, column: null, message: '这一行没有姓名。' },
                  ],
                  ...done,
              }
            : { change: { added: 21, changed: 2, removed: 1, unchanged: 0 }, faults: [], ...done },
    }),
    SchemeChoice: { schemes: [scheme] },
    SchemeDetail: { schemes: [scheme] },
    Polls: { polls: Object.values(polls) },
    PollChoice: { cycles },
    Poll: pollById,
    PollCounts: pollById,
    RegisterSlips: ({ input }: { input?: { poll: string } }) => ({
        registerSlips: { ...pollById({ id: input?.poll ?? '' }), ...done },
    }),
    TellersPaper: { ballotPaper: paper },
    EnterPaperBallot: {
        enterPaperBallot: {
            state: null,
            receipt: null,
            refusals: [
                refusal('TELLERS_DIFFER', '与第一位计票人录入的不一致，请一起核对王秀英的分数。', [
                    'marks',
                    '1',
                ]),
            ],
        },
    },
    ImportedSubjects: {
        importedSubjects: people.slice(0, 3).map((subject, i) => ({
            component: 'city',
            subject,
            score: i === 1 ? null : score(i),
        })),
        cycles,
    },
    StandingsEditions: {
        standingsEditions: [
            {
                id: 'ed2',
                computedAt: '2026-12-28T16:00:00+08:00',
                publishedAt: null,
                subjects: 24,
                incomplete: 2,
            },
            {
                id: 'ed1',
                computedAt: '2026-12-20T16:00:00+08:00',
                publishedAt: '2026-12-21T09:00:00+08:00',
                subjects: 24,
                incomplete: 0,
            },
        ],
    },
    ComputeStandings: {
        computeStandings: {
            edition: null,
            refusals: [
                refusal('FAULTY_FACTS', '陈晓梅在两个考核组别中都有成绩，请先更正名册再计算。', []),
            ],
        },
    },
    Accounts: { accounts: page([0, 1, 2, 3, 4].map(account), 24) },
    IssueFirstPasswords: {
        issueFirstPasswords: {
            passwords: Array.from({ length: 14 }, (_, i) => password(i)),
            remaining: 0,
            ...done,
        },
    },
    CreateOrganisation: {
        createOrganisation: { code: 'yunshan', firstPassword: password(1), ...done },
    },
}

/** Makes the device one on which somebody of the office signed in before. */
export async function atDesk(browser: Page): Promise<void> {
    await browser.addInitScript((who) => {
        localStorage.setItem('gongping-me', JSON.stringify(who))
    }, me)
}
