import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Request } from '@playwright/test'

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
