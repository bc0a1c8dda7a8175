import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page, Request } from '@playwright/test'

const documents = JSON.parse(
    readFileSync(join(import.meta.dirname, '../src/gql/persisted-documents.json'), 'utf8'),
) as Record<string, string>

interface Body {
    extensions: { persistedQuery: { sha256Hash: string } }
}

/** What a request asks for: `query Home`, `mutation CastBallot`, `subscription PollTurnout`; empty if it is none of ours. */
export function operationOf(request: Request): string {
    if (!request.url().endsWith('/graphql')) return ''
    const { sha256Hash } = (request.postDataJSON() as Body).extensions.persistedQuery
    return /(?:query|mutation|subscription) \w+/.exec(documents[sha256Hash] ?? '')?.[0] ?? ''
}

/** What was sent with each command of that name. */
export function sentBy(page: Page, name: string): Record<string, unknown>[] {
    const sent: Record<string, unknown>[] = []
    page.on('request', (request) => {
        if (operationOf(request) !== `mutation ${name}`) return
        const body = request.postDataJSON() as { variables: { input: Record<string, unknown> } }
        sent.push(body.variables.input)
    })
    return sent
}
