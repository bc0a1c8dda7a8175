import type { Page } from '@playwright/test'
import { catalogue, claims, detail, home } from './claims'
import { connection, cycle, me } from './people'
import { paper, rankings, standing } from './rankings'
import type { Answers } from './server'

const session = { accessToken: 't', expiresAt: '2026-12-31T00:00:00Z', me }
const renewed = { session, refusals: [] }

/** A made-up office with a member of staff signed in. */
export const office: Answers = {
    RenewSession: { renewSession: renewed },
    SignIn: { signIn: renewed },
    SignOut: { signOut: { refusals: [] } },
    CurrentCycle: { currentCycle: cycle },
    Home: home,
    MyClaims: { myClaims: connection(claims) },
    ClaimDetail: { claim: detail },
    Catalogue: catalogue,
    RankingChoices: {
        cycles: [
            {
                ...cycle,
                scheme: {
                    id: 'sch1',
                    pools: [
                        { key: 'leaders', title: '市管干部', ranked: true },
                        { key: 'staff', title: '一般干部职工', ranked: true },
                        { key: 'seconded', title: '挂职干部', ranked: false },
                    ],
                },
            },
        ],
        organisation: {
            id: 'o1',
            units: [
                { id: 'u1', name: '办公室' },
                { id: 'u2', name: '宣传部' },
            ],
        },
    },
    OwnPool: { runningScore: { pool: '一般干部职工' } },
    Rankings: { rankings },
    StandingsBundle: { standingsBundle: { url: '/bundles/wf/2026/ed1/public' } },
    Standing: { standing },
    OwnWorkReport: { workReport: null },
    BallotPaper: { ballotPaper: paper },
    CastBallot: { castBallot: { receipt: { leaf: '9f3a61c2'.repeat(8) }, refusals: [] } },
    RequestUpload: {
        requestUpload: {
            upload: { url: '/evidence/x', ticket: 'k', stored: false },
            refusals: [],
        },
    },
    SubmitClaim: {
        submitClaim: { claim: { id: 'c9', version: 1, state: 'SUBMITTED' }, refusals: [] },
    },
}

/** The same office before a first password was changed. */
export const firstSignIn: Answers = {
    ...office,
    RenewSession: {
        renewSession: {
            session: { ...session, me: { ...me, mustChangePassword: true } },
            refusals: [],
        },
    },
}

/** Makes the device one on which that person signed in before. */
export async function signedIn(page: Page): Promise<void> {
    await page.addInitScript((who) => {
        localStorage.setItem('gongping-me', JSON.stringify(who))
    }, me)
}
