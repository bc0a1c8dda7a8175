import { paper } from './rankings'

const people = 60
const criteria = ['德', '能', '勤', '绩', '廉', '学', '研', '协', '新', '服'].map((title, i) => ({
    key: `c${i + 1}`,
    title,
    maximum: i === 3 ? '15' : '10',
}))
export const large = {
    ...paper,
    candidates: Array.from({ length: people }, (_, i) => ({
        key: String(i + 1),
        name: `同事${i + 1}`,
        unit: '办公室',
        workReport: null,
    })),
    criteria,
}
export const path = '/vote#staff.token'

export type Sent = {
    input: { marks: { candidate: string; criterion: string | null; mark: unknown }[] }
}

export const answers = { BallotPaper: { ballotPaper: large } }

export const leaf = '9f3a61c2'.repeat(8)
const receipt = { castBallot: { receipt: { leaf }, refusals: [] } }

/** A box as the server's: one ballot for the slip, the same again gets the same receipt. */
export function box(lose: unknown[]) {
    const sent: Sent[] = []
    let inside: string | undefined
    const answer = (variables: Sent) => {
        sent.push(variables)
        const marks = JSON.stringify(variables.input.marks)
        inside ??= marks
        if (lose.length > 0) return lose.shift()
        return inside === marks ? receipt : refusal('SPENT_SLIP', '这张评议票已经投过另一份选票')
    }
    const shown = () => ({ ballotPaper: { ...large, spent: inside !== undefined } })
    return { sent, answers: { BallotPaper: shown, CastBallot: answer } }
}

export const refusal = (code: string, message: string) => ({
    castBallot: { receipt: null, refusals: [{ code, message, path: [] }] },
})
