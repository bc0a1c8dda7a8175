import { faultOfStatus } from '../api/fault'
import { reach } from '../api/send'

/** What `/try.json` says about the sample office. */
export interface Sample {
    /** The organisation's code. */
    organisation: string
    /** Sign-ins, one for each role. */
    accounts: readonly Account[]
    /** Voting links of an open poll, each good for one ballot: `/vote#<slip>`. */
    slips: readonly { group: string; link: string }[]
}

export interface Account {
    /** What the account is for, in Chinese. */
    title: string
    number: string
    name: string
    password: string
}

/** The sample office; null where the server has none. */
export async function sample(): Promise<Sample | null> {
    const response = await reach('/try.json', { headers: { Accept: 'application/json' } })
    const isJson = response.headers.get('Content-Type')?.includes('json') ?? false
    if (response.status === 404 || (response.ok && !isJson)) return null
    if (!response.ok) throw faultOfStatus(response.status)
    return (await response.json()) as Sample
}
