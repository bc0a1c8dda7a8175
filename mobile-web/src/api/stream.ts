import type { TypedDocumentString } from '../gql/graphql'
import { ApiFault, faultOf, faultOfStatus } from './fault'
import type { ErrorEntry } from './fault'
import { onTheWay, requestOf, reach } from './send'
import type { Travel } from './send'

const events = 'text/event-stream'

interface Event {
    name: string
    data: string
}

interface Answer<R> {
    data?: R | null
    errors?: ErrorEntry[]
}

function eventOf(block: string): Event {
    const event = { name: 'message', data: '' }
    for (const line of block.split('\n')) {
        const value = line.slice(line.indexOf(':') + 1).replace(/^ /, '')
        if (line.startsWith('event:')) event.name = value
        if (line.startsWith('data:')) event.data += value
    }
    return event
}

/** The events of a stream (server-sent events), as they come. */
async function* eventsOf(body: NonNullable<Response['body']>): AsyncGenerator<Event> {
    const reader = body.pipeThrough(new TextDecoderStream()).getReader()
    let rest = ''
    try {
        for (;;) {
            const { done, value } = await reader.read()
            if (done) return
            const blocks = (rest + value).replace(/\r\n?/g, '\n').split('\n\n')
            rest = blocks.pop() ?? ''
            yield* blocks.map(eventOf)
        }
    } catch (thrown) {
        throw onTheWay(thrown)
    } finally {
        reader.releaseLock()
    }
}

/**
 * Follows a subscription by its document's hash: `next` gets each value. Comes back when the server
 * has ended the stream; a broken connection, and whatever the server refuses, is an `ApiFault`.
 */
export async function stream<R, V>(
    document: TypedDocumentString<R, V>,
    variables: V,
    next: (data: R) => void,
    travel: Travel = {},
): Promise<void> {
    const request = requestOf(document, variables, { ...travel, accept: events })
    const response = await reach('/graphql', request)
    const kind = response.headers.get('Content-Type') ?? ''
    if (!response.ok || response.body === null || !kind.startsWith(events)) {
        throw faultOfStatus(response.ok ? 500 : response.status)
    }
    for await (const event of eventsOf(response.body)) {
        if (event.name === 'complete') return
        if (event.name !== 'next') continue
        const { data, errors } = JSON.parse(event.data) as Answer<R>
        const first = errors?.[0]
        if (first) throw faultOf(first)
        if (data) next(data)
    }
    throw new ApiFault('offline')
}
