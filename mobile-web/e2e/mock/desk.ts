import type { Page } from '@playwright/test'
import { schemeById } from './desk-schemes'
import { cycles, me, organisation, page, people, scheme, unitScheme, units } from './desk-basis'
import { reviewed, waiting } from './desk-claims'
import { paper, pollAnswers } from './desk-polls'
import { hallAnswers } from './hall'
import type { Answers } from './server'

const done = { refusals: [] }
const refusal = (code: string, message: string, path: string[]) => ({ code, message, path })

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
                  refusals: [
                      refusal('FILE_FAULTS', '文件中有 3 处需要改正，没有保存任何内容。', []),
                  ],
              }
            : { change: { added: 21, changed: 2, removed: 1, unchanged: 0 }, faults: [], ...done },
    }),
    SchemeChoice: { schemes: [scheme, unitScheme] },
    SchemeDetail: schemeById,
    ...pollAnswers,
    ...hallAnswers,
    PollExports: {
        pollExports: [{ at: '2026-12-21T09:30:00+08:00', by: '周敏', hash: 'f'.repeat(64) }],
    },
    ExportPollBundle: { exportPollBundle: { url: '/bundles/fulian/polls/p', ...done } },
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
                publishedBy: null,
                subjects: 24,
                incomplete: 2,
                setAside: 1,
                sha256: '5b1f9c0e7a42d386'.repeat(4),
            },
            {
                id: 'ed1',
                computedAt: '2026-12-20T16:00:00+08:00',
                publishedAt: '2026-12-21T09:00:00+08:00',
                publishedBy: '林建国',
                subjects: 24,
                incomplete: 0,
                setAside: 0,
                sha256: null,
            },
        ],
    },
    SealedExports: {
        sealedExports: [2, 1].map((i) => ({
            at: `2026-12-2${8 + i - 1}T17:0${i}:00+08:00`,
            by: ['林建国', '周志强'][i - 1],
            computedAt: '2026-12-28T16:00:00+08:00',
            sha256: '5b1f9c0e7a42d386'.repeat(4),
            hash: `${i}`.repeat(64),
        })),
    },
    ExportSealedBundle: {
        exportSealedBundle: {
            url: null,
            refusals: [
                refusal(
                    'STALE',
                    '评议数据在这次计算之后有变动，已不能导出；请考核办重新计算后再导出。',
                    ['standings'],
                ),
            ],
        },
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
