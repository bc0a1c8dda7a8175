import { people, rules } from './desk-basis'

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
export const waiting = [
    claim('k1', '陈晓梅', 1),
    claim('k2', '王秀英', 2),
    claim('k3', '李文静', 1),
]

export const reviewed = {
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
