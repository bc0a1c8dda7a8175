import { createCanvas, loadImage } from '@napi-rs/canvas'
import type { Locator } from '@playwright/test'
import jsQR from 'jsqr'

/** What a phone's camera would read from a QR code, as it is seen. */
async function readQr(code: Locator): Promise<string> {
    const picture = await loadImage(await code.screenshot())
    const { width, height } = picture
    const pen = createCanvas(width, height).getContext('2d')
    pen.drawImage(picture, 0, 0)
    const read = jsQR(pen.getImageData(0, 0, width, height).data, width, height)
    if (read === null) throw new Error('no QR code can be read')
    return read.data
}

/** The same of many, in their order. */
export async function readQrs(codes: readonly Locator[]): Promise<string[]> {
    const read: string[] = []
    for (const code of codes) read.push(await readQr(code))
    return read
}
