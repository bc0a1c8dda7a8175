import { RequestUploadDocument, ResubmitClaimDocument, SubmitClaimDocument } from '../gql/graphql'
import { faultOfStatus } from '../api/fault'
import { reach } from '../api/send'
import { call } from '../session/call'
import type { Refusal } from '../session/use-command'
import type { Item, Photo } from './item'

/** Why the server will not take a photo, in its own words; none where somebody else answered. */
async function sentenceOf(response: Response): Promise<string | undefined> {
    try {
        return ((await response.json()) as { message?: string } | null)?.message
    } catch {
        return undefined
    }
}

async function put(url: string, ticket: string, photo: Photo): Promise<readonly Refusal[]> {
    const response = await reach(url, {
        method: 'PUT',
        credentials: 'same-origin',
        headers: { Authorization: `Upload ${ticket}`, 'Content-Type': photo.type },
        body: photo.bytes,
    })
    if (response.ok) return []
    // An outlived ticket is no refusal, nor is what a network's own sign-in page says: the next
    // try asks for a new ticket.
    const refused = faultOfStatus(response.status).kind === 'refused'
    const message = refused ? await sentenceOf(response) : undefined
    if (message === undefined) throw faultOfStatus(503)
    return [{ code: 'MALFORMED', message, path: ['content', 'evidence'] }]
}

/** Sends a photo unless the server has it; gives the refusals, none if it is there now. */
export async function upload(photo: Photo): Promise<readonly Refusal[]> {
    const { sha256, bytes, capturedAt } = photo
    const input = { sha256, bytes: bytes.byteLength, capturedAt }
    const { requestUpload } = await call(RequestUploadDocument, { input })
    const ticket = requestUpload.upload
    if (ticket === null) {
        return requestUpload.refusals.map((one) => ({ ...one, path: ['content', 'evidence'] }))
    }
    return ticket.stored ? [] : put(ticket.url, ticket.ticket, photo)
}

async function command(item: Item): Promise<readonly Refusal[]> {
    const { item: rule, occurredOn, count, event, description, evidence } = item.content
    const content = { item: rule, occurredOn, count, event, description, evidence: [...evidence] }
    if (item.command.kind === 'submit') {
        const input = { id: item.id, cycle: item.command.cycle, content }
        return (await call(SubmitClaimDocument, { input })).submitClaim.refusals
    }
    const input = { id: item.command.claim, version: item.command.version, content }
    return (await call(ResubmitClaimDocument, { input })).resubmitClaim.refusals
}

/**
 * Sends an item: its photos, then the claim. Every step can be repeated, so that a try that broke
 * off anywhere is simply made again. Gives the refusals, none if the server has taken it.
 */
export async function deliver(item: Item, photos: readonly Photo[]): Promise<readonly Refusal[]> {
    for (const photo of photos) {
        const refusals = await upload(photo)
        if (refusals.length > 0) return refusals
    }
    return command(item)
}
