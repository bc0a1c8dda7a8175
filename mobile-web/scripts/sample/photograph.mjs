// Lays a sheet on a table and takes its picture as a phone would: aslant, unevenly lit, grainy.
import { createCanvas } from '@napi-rs/canvas'
import { Page, dice } from './page.mjs'

const [long, short] = [1600, 1200]
const largest = 250_000

/** The JPEG of a sheet `{width, height, colour, folded, draw}` lying as `{landscape, table, tilt}` says. */
export function photograph(sheet, { landscape, table, tilt, blur = 0 }) {
    const paper = createCanvas(sheet.width, sheet.height)
    sheet.draw(new Page(paper.getContext('2d'), sheet.width, sheet.height, sheet.colour))
    const photo = createCanvas(landscape ? long : short, landscape ? short : long)
    const context = photo.getContext('2d')
    const random = dice(sheet.width * 7 + sheet.height)
    tableTop(context, photo, table, random)
    lay(context, photo, paper, { tilt, blur, folded: sheet.folded })
    light(context, photo, random)
    grain(context, photo, random)
    return small(photo)
}

function tableTop(context, { width, height }, [light, dark], random) {
    const ground = context.createLinearGradient(0, 0, width, height)
    ground.addColorStop(0, light)
    ground.addColorStop(1, dark)
    context.fillStyle = ground
    context.fillRect(0, 0, width, height)
    for (let vein = 0; vein < 90; vein++) {
        const y = random() * height
        context.strokeStyle = `rgba(${random() < 0.5 ? '0,0,0' : '255,255,255'},${0.02 + random() * 0.05})`
        context.lineWidth = 1 + random() * 5
        context.beginPath()
        context.moveTo(0, y)
        context.bezierCurveTo(width / 3, y + 30 * random(), width / 2, y - 30 * random(), width, y)
        context.stroke()
    }
}

function lay(context, photo, paper, { tilt, blur, folded }) {
    const scale = 0.9 * Math.min(photo.width / paper.width, photo.height / paper.height)
    context.save()
    context.translate(photo.width / 2, photo.height / 2)
    context.rotate(tilt)
    context.transform(scale, tilt * 0.25, 0.006, scale, 0, 0)
    context.shadowColor = 'rgba(0,0,0,0.55)'
    context.shadowBlur = 40
    context.shadowOffsetX = 12
    context.shadowOffsetY = 18
    context.fillRect(-paper.width / 2, -paper.height / 2, paper.width, paper.height)
    context.shadowColor = 'transparent'
    if (blur > 0) context.filter = `blur(${blur}px)`
    context.imageSmoothingQuality = 'high'
    context.drawImage(paper, -paper.width / 2, -paper.height / 2)
    context.filter = 'none'
    if (folded) fold(context, paper)
    context.restore()
}

function fold(context, { width, height }) {
    const shade = context.createLinearGradient(0, -30, 0, 30)
    shade.addColorStop(0, 'rgba(0,0,0,0)')
    shade.addColorStop(0.48, 'rgba(0,0,0,0.07)')
    shade.addColorStop(0.52, 'rgba(255,255,255,0.2)')
    shade.addColorStop(1, 'rgba(0,0,0,0)')
    context.fillStyle = shade
    context.fillRect(-width / 2, Math.max(-30, -height / 2), width, 60)
}

function light(context, { width, height }, random) {
    const [x, y] = [width * (0.2 + random() * 0.4), height * (0.1 + random() * 0.3)]
    const lamp = context.createRadialGradient(x, y, 100, x, y, Math.hypot(width, height) * 0.85)
    lamp.addColorStop(0, 'rgba(255,250,235,1)')
    lamp.addColorStop(0.5, 'rgba(226,219,206,1)')
    lamp.addColorStop(1, 'rgba(138,130,122,1)')
    context.globalCompositeOperation = 'multiply'
    context.fillStyle = lamp
    context.fillRect(0, 0, width, height)
    context.globalCompositeOperation = 'source-over'
}

function grain(context, { width, height }, random) {
    const picture = context.getImageData(0, 0, width, height)
    const { data } = picture
    for (let at = 0; at < data.length; at += 4) {
        const speck = (random() - 0.5) * 7
        data[at] += speck
        data[at + 1] += speck
        data[at + 2] += speck
    }
    context.putImageData(picture, 0, 0)
}

function small(photo) {
    for (let quality = 82; quality > 20; quality -= 6) {
        const bytes = photo.toBuffer('image/jpeg', quality)
        if (bytes.length <= largest) return bytes
    }
    throw new Error('A sample photo does not get small enough')
}
