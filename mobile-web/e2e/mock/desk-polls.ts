import { cycles, page, people, pools, scheme } from './desk-basis'
import type { Answers } from './server'

const prefix = 'ZnVsaWFuOjAxOTNhYmNkLWVmMDEtNzAwMC04MDAwLTAxMjM0NTY3ODlhYjptZW1iZXI'
const done = { refusals: [] }
const rolls = [2, 3, 7]

type Mode = 'SLIPS' | 'LINKS'

interface Made {
    state: string
    issued: readonly number[]
    modes?: readonly Mode[]
    more?: object
}

function poll(id: string, { state, issued, modes = [], more }: Made) {
    return {
        id,
        version: 2,
        title: '民主评议 · 一般干部职工',
        state,
        board: 'Qm9hcmQ6eA',
        component: 'review',
        collectUntil: null,
        castUntil: null,
        voidReason: null,
        quorum: '80',
        belowQuorum: null,
        uniformBallots: null,
        pool: pools[1],
        history: [{ step: 'PREPARED', at: '2026-12-01T09:00:00+08:00', by: '1004', reason: null }],
        cycle: { id: 'c2026', title: '2026年度绩效考核', scheme },
        candidates: people.map((one, i) => ({
            key: String(i + 1),
            name: one.name,
            unit: one.unit?.name,
            workReport: i === 0 ? '一年来，认真履行岗位职责。' : null,
        })),
        groups: scheme.components[0]?.groups?.map((group, i) => ({
            ...group,
            roll: rolls[i],
            issued: issued[i],
            cast: state === 'OPEN' || state === 'CLOSED' ? [1, 3, 4][i] : 0,
            slipPrefix: prefix,
            mode: modes[i] ?? 'SLIPS',
            confidential: (rolls[i] ?? 0) < 5,
            declared: false,
        })),
        ...more,
    }
}

const linked: readonly Mode[] = ['SLIPS', 'LINKS', 'LINKS']
const ends = { collectUntil: '2036-12-01T18:00:00+08:00', castUntil: '2036-12-05T18:00:00+08:00' }

export const polls = {
    prepared: poll('p-PREPARED-false', { state: 'PREPARED', issued: [0, 0, 0] }),
    printed: poll('p-PREPARED-true', { state: 'PREPARED', issued: rolls }),
    open: poll('p-OPEN-true', {
        state: 'OPEN',
        issued: rolls,
        more: { castUntil: ends.castUntil },
    }),
    closed: poll('p-CLOSED-true', {
        state: 'CLOSED',
        issued: rolls,
        more: { belowQuorum: true, uniformBallots: 2 },
    }),
    linked: poll('p-linked', { state: 'PREPARED', issued: [2, 0, 0], modes: linked }),
    ready: poll('p-ready', { state: 'PREPARED', issued: [2, 0, 0], modes: linked, more: ends }),
    collecting: poll('p-collecting', {
        state: 'COLLECTING',
        issued: [2, 1, 4],
        modes: linked,
        more: ends,
    }),
    voided: poll('p-void', {
        state: 'VOID',
        issued: rolls,
        more: {
            voidReason: '名单有误，需要重新评议。',
            history: [
                { step: 'PREPARED', at: '2026-12-01T09:00:00+08:00', by: '1004', reason: null },
                {
                    step: 'RUN_AGAIN',
                    at: '2026-12-01T09:00:00+08:00',
                    by: '1004',
                    reason: '第一次录错了纸质票。',
                },
            ],
        },
    }),
}

export const pollById = ({ id }: { id?: string }) => ({
    poll: Object.values(polls).find((one) => one.id === id) ?? null,
})

const names = ['赵敏', '孙丽', '周洁', '吴芳', '郑红', '冯云', '褚青', '卫兰', '蒋雪', '沈静']
const units = ['办公室', '宣传部', '权益部']

/** Voters with numbers from `from` on, of whom the first `linkedUntil` have a link. */
function voters(from: number, count: number, linkedUntil: number) {
    return Array.from({ length: count }, (_, i) => ({
        number: String(2000 + from + i),
        name: names[(from + i) % names.length],
        unit: units[(from + i) % units.length],
        linked: i < linkedUntil,
    }))
}

const rollOf = (links: readonly number[]) =>
    scheme.components[0]?.groups?.map(({ key, title }, i) => ({
        key,
        title,
        voters: voters([0, 2, 5][i] ?? 0, rolls[i] ?? 0, links[i] ?? 0),
    }))

const refused = (code: string, message: string, path: string[]) => ({
    poll: null,
    refusals: [{ code, message, path }],
})
type Sent = { input?: { poll: string } }
const same =
    (name: string) =>
    ({ input }: Sent) => ({
        [name]: { ...pollById({ id: input?.poll ?? '' }), ...done },
    })

/** What the office is answered about its polls. */
export const pollAnswers: Answers = {
    Polls: { polls: Object.values(polls) },
    PollRuns: { polls: Object.values(polls) },
    PollChoice: { cycles },
    Poll: pollById,
    PollCounts: pollById,
    PollMinimum: pollById,
    PollRoll: ({ poll: id }: { poll?: string }) => ({
        pollRoll: rollOf(id === 'p-linked' ? [0, 0, 5] : [0, 3, 7]),
    }),
    ChaseList: {
        chaseList: rollOf([])
            ?.slice(1)
            .map((group, i) => ({ ...group, voters: group.voters.slice([1, 4][i]) })),
    },
    EntryStaff: { staff: page(people.slice(0, 2)) },
    PreparePoll: { preparePoll: { poll: polls.linked, ...done } },
    ChooseVoterMode: same('chooseVoterMode'),
    CorrectRoll: same('correctRoll'),
    RegisterSlips: same('registerSlips'),
    RegisterLinks: same('registerLinks'),
    ReplaceLink: same('replaceLink'),
    SetPollWindows: same('setPollWindows'),
    DeclareConfidential: same('declareConfidential'),
    VoidPoll: same('voidPoll'),
    StartCollecting: {
        startCollecting: refused(
            'ON_TWO_ROLLS',
            '“赵敏”同时在两个组的名单里，会投两次票，请先更正名单。',
            ['roll'],
        ),
    },
}

export const paper = {
    title: '民主评议 · 一般干部职工',
    state: 'OPEN',
    group: '干部职工',
    candidates: people.slice(0, 3).map((one, i) => ({
        key: String(i + 1),
        name: one.name,
        unit: one.unit?.name,
    })),
    maximum: '100',
    step: '1',
    criteria: [],
    spent: false,
}
