// Draws the icons that devices want as PNG from public/icon.svg, which is made of rectangles alone.
import { Buffer } from 'node:buffer'
import { readFileSync } from 'node:fs'
import { crc32, deflateSync } from 'node:zlib'

const finer = 4

function number(tag, name) {
    const found = new RegExp(`\\s${name}="([^"]+)"`).exec(tag)
    return found ? Number(found[1]) : 0
}

function colour(tag) {
    const hex = /\sfill="#([0-9a-f]{6})"/.exec(tag)?.[1]
    if (!hex) throw new Error(`no colour in ${tag}`)
    return [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))
}

function rectangles(svg) {
    return [...svg.matchAll(/<rect[^>]*>/g)].map(([tag]) => ({
        x: number(tag, 'x'),
        y: number(tag, 'y'),
        width: number(tag, 'width'),
        height: number(tag, 'height'),
        round: number(tag, 'rx'),
        colour: colour(tag),
    }))
}

function holds({ x, y, width, height, round }, px, py) {
    if (px < x || py < y || px >= x + width || py >= y + height) return false
    const dx = Math.max(x + round - px, px - (x + width - round), 0)
    const dy = Math.max(y + round - py, py - (y + height - round), 0)
    return dx * dx + dy * dy <= round * round
}

function pixel(shapes, at, step) {
    const sum = [0, 0, 0, 0]
    for (let i = 0; i < finer * finer; i++) {
        const px = at.x + ((i % finer) + 0.5) * (step / finer)
        const py = at.y + (Math.floor(i / finer) + 0.5) * (step / finer)
        const top = shapes.findLast((shape) => holds(shape, px, py))
        if (top) [...top.colour, 255].forEach((part, n) => (sum[n] += part))
    }
    const seen = sum[3] / 255
    return seen === 0 ? [0, 0, 0, 0] : sum.map((part, n) => part / (n === 3 ? finer * finer : seen))
}

function chunk(type, data) {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
    const frame = Buffer.alloc(8)
    frame.writeUInt32BE(data.length, 0)
    frame.writeUInt32BE(crc32(body), 4)
    return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)])
}

function png(shapes, size) {
    const step = 64 / size
    const rows = Buffer.alloc(size * (size * 4 + 1))
    for (let y = 0; y < size; y++) {
        for (let x = 0; x < size; x++) {
            const colours = pixel(shapes, { x: x * step, y: y * step }, step)
            rows.set(colours.map(Math.round), y * (size * 4 + 1) + 1 + x * 4)
        }
    }
    const header = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 6, 0, 0, 0])
    header.writeUInt32BE(size, 0)
    header.writeUInt32BE(size, 4)
    const sign = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
    const parts = [chunk('IHDR', header), chunk('IDAT', deflateSync(rows, { level: 9 }))]
    return Buffer.concat([sign, ...parts, chunk('IEND', Buffer.alloc(0))])
}

/** Vite plugin: adds the icons to what is built. `full` ones have square corners, for masks. */
export function icons() {
    return {
        name: 'gongping-icons',
        apply: 'build',
        generateBundle() {
            const round = rectangles(readFileSync('public/icon.svg', 'utf8'))
            const full = round.map((shape, i) => (i === 0 ? { ...shape, round: 0 } : shape))
            const emit = (fileName, source) => this.emitFile({ type: 'asset', fileName, source })
            emit('icon-192.png', png(round, 192))
            emit('icon-512.png', png(round, 512))
            emit('icon-full-512.png', png(full, 512))
            emit('apple-touch-icon.png', png(full, 180))
        },
    }
}
