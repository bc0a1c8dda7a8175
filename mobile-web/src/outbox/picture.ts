import { sha256 } from '../number/uuid'
import type { Photo } from './item'

const longestSide = 1600
const oldest = Date.parse('2000-01-01')
const clockSlack = 60_000

/** Width and height within the longest side, never enlarged. */
export function fitted(width: number, height: number): { width: number; height: number } {
    const scale = Math.min(1, longestSide / Math.max(width, height))
    return {
        width: Math.max(1, Math.round(width * scale)),
        height: Math.max(1, Math.round(height * scale)),
    }
}

/** When the picture was taken, as far as the file says so plausibly. */
export function captured(lastModified: number, now: number): string | null {
    const plausible = lastModified > oldest && lastModified <= now + clockSlack
    return plausible ? new Date(lastModified).toISOString() : null
}

function encode(canvas: HTMLCanvasElement, type: string, quality: number): Promise<Blob | null> {
    return new Promise((done) => {
        canvas.toBlob(done, type, quality)
    })
}

async function compressed(canvas: HTMLCanvasElement): Promise<Blob> {
    const webp = await encode(canvas, 'image/webp', 0.8)
    if (webp?.type === 'image/webp') return webp
    const jpeg = await encode(canvas, 'image/jpeg', 0.75)
    if (jpeg === null) throw new Error('the picture cannot be encoded')
    return jpeg
}

function drawn(picture: ImageBitmap): HTMLCanvasElement {
    const canvas = document.createElement('canvas')
    Object.assign(canvas, fitted(picture.width, picture.height))
    const pen = canvas.getContext('2d')
    if (pen === null) throw new Error('no canvas')
    pen.fillStyle = '#fff'
    pen.fillRect(0, 0, canvas.width, canvas.height)
    // Drawing keeps the rotation that the camera noted; handing the bitmap over would lose it.
    pen.drawImage(picture, 0, 0, canvas.width, canvas.height)
    return canvas
}

/** A photo small enough for a weak network, without anything but the picture. */
export async function shrunk(file: File): Promise<Photo> {
    const picture = await createImageBitmap(file, { imageOrientation: 'from-image' })
    try {
        const blob = await compressed(drawn(picture))
        const bytes = await blob.arrayBuffer()
        return {
            sha256: await sha256(bytes),
            bytes,
            type: blob.type,
            capturedAt: captured(file.lastModified, Date.now()),
        }
    } finally {
        picture.close()
    }
}
