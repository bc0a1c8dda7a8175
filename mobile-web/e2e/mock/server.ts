import type { Page, Route } from '@playwright/test'
import { operationOf } from '../operation'

/** What a made-up server answers to an operation, by name; a function sees the variables. */
export type Answers = Record<string, unknown>

interface Body {
    variables: Record<string, unknown>
}

const stream = 'text/event-stream'

/** A stream that brings one value and then breaks off. */
const event = (data: unknown) => ({
    contentType: stream,
    body: `event:next\ndata:${JSON.stringify({ data })}\n\n`,
})

async function answer(route: Route, answers: Answers): Promise<void> {
    const body = route.request().postDataJSON() as Body
    const made = answers[operationOf(route.request()).split(' ').at(-1) ?? '']
    const data: unknown =
        typeof made === 'function'
            ? (made as (variables: Body['variables']) => unknown)(body.variables)
            : made
    if (data === undefined) await route.fulfill({ status: 503, headers: { 'Retry-After': '5' } })
    else if (data === null) await route.abort()
    else if (route.request().headers().accept === stream) await route.fulfill(event(data))
    else await route.fulfill({ json: { data } })
}

/** Answers the page's GraphQL calls by `answers`: none means 503, null a broken connection. */
export async function mockServer(page: Page, answers: Answers): Promise<void> {
    await page.route('**/graphql', (route) => answer(route, answers))
    await page.route('**/evidence/**', (route) =>
        route.request().method() === 'PUT'
            ? route.fulfill({ status: 201, json: {} })
            : route.fulfill({ contentType: 'image/svg+xml', body: photo }),
    )
}

const photo =
    '<svg xmlns="http://www.w3.org/2000/svg" width="640" height="480"><rect width="640" ' +
    'height="480" fill="#e7dcc4"/><rect x="80" y="60" width="480" height="360" fill="#fffaf0" ' +
    'stroke="#a33" stroke-width="8"/><text x="320" y="200" font-size="64" fill="#a33" ' +
    'text-anchor="middle">荣誉证书</text></svg>'
