// A sheet of paper to write and draw on: measures in sheet units, Chinese text broken to lines.
import { GlobalFonts } from '@napi-rs/canvas'

const fonts = 'node_modules/@expo-google-fonts/noto-sans-sc'
for (const weight of ['400Regular', '700Bold', '900Black']) {
    GlobalFonts.registerFromPath(`${fonts}/${weight}/NotoSansSC_${weight}.ttf`, weight)
}

export const red = '#c4161c'
export const ink = '#1d1d20'
export const pen = '#1b2f86'
const neverFirst = /[，。、；：！？”》）]/

/** Numbers that look random and are the same every time. */
export function dice(seed) {
    let state = seed
    return () => {
        state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296
        return state / 4_294_967_296
    }
}

export class Page {
    constructor(context, width, height, colour) {
        Object.assign(this, { context, width, height, random: dice(width + height) })
        this.fill(0, 0, width, height, colour)
    }

    fill(x, y, width, height, colour) {
        this.context.fillStyle = colour
        this.context.fillRect(x, y, width, height)
    }

    line(x, y, toX, toY, width = 2, colour = ink) {
        const { context } = this
        context.strokeStyle = colour
        context.lineWidth = width
        context.beginPath()
        context.moveTo(x, y)
        context.lineTo(toX, toY)
        context.stroke()
    }

    frame(x, y, width, height, line = 2, colour = ink) {
        this.context.strokeStyle = colour
        this.context.lineWidth = line
        this.context.strokeRect(x, y, width, height)
    }

    text(words, x, y, size, options = {}) {
        const { weight = '400Regular', colour = ink, align = 'left', spacing = 0 } = options
        const { context } = this
        context.font = `${size}px "${weight}"`
        context.fillStyle = colour
        context.textAlign = align
        context.letterSpacing = `${spacing}px`
        context.fillText(words, x, y)
        context.letterSpacing = '0px'
    }

    centred(words, y, size, options = {}) {
        this.text(words, this.width / 2, y, size, { ...options, align: 'center' })
    }

    /** Writes a paragraph with two characters' indent and answers where the next one begins. */
    paragraph(words, x, y, width, size, options = {}) {
        const { leading = 1.75, indent = 2 } = options
        let [row, room] = ['', width - indent * size]
        let [left, top] = [x + indent * size, y]
        this.context.font = `${size}px "${options.weight ?? '400Regular'}"`
        for (const character of words) {
            if (this.context.measureText(row).width + size > room && !neverFirst.test(character)) {
                this.text(row, left, top, size, options)
                ;[row, room, left, top] = ['', width, x, top + size * leading]
                this.context.font = `${size}px "${options.weight ?? '400Regular'}"`
            }
            row += character
        }
        this.text(row, left, top, size, options)
        return top + size * leading
    }

    /** Text as if written with a pen: no two characters on one line. */
    written(words, x, y, size) {
        let at = x
        for (const character of words) {
            this.context.save()
            this.context.translate(at, y + (this.random() - 0.5) * size * 0.16)
            this.context.rotate((this.random() - 0.5) * 0.16)
            this.context.transform(1, 0, -0.18, 1, 0, 0)
            this.text(character, 0, 0, size, { colour: pen })
            this.context.restore()
            at += size * (0.9 + this.random() * 0.14)
        }
    }

    /** A signature that nobody can read. */
    signature(x, y, size) {
        const { context, random } = this
        context.strokeStyle = pen
        context.lineWidth = size / 14
        context.lineCap = 'round'
        context.beginPath()
        context.moveTo(x, y)
        for (let stroke = 0; stroke < 5; stroke++) {
            const from = x + stroke * size * 0.5
            context.bezierCurveTo(
                from + random() * size,
                y - random() * size,
                from - random() * size * 0.4,
                y + random() * size * 0.4,
                from + size * (0.4 + random() * 0.5),
                y - random() * size * 0.5,
            )
        }
        context.stroke()
    }

    /** The round seal of an office, a little worn. */
    seal(words, x, y, radius) {
        const { context } = this
        context.save()
        context.translate(x, y)
        context.rotate(-0.1)
        context.globalAlpha = 0.78
        context.strokeStyle = red
        context.lineWidth = radius * 0.06
        context.beginPath()
        context.arc(0, 0, radius, 0, 2 * Math.PI)
        context.stroke()
        this.star(0, 0, radius * 0.3, red)
        const step = (1.45 * Math.PI) / words.length
        ;[...words].forEach((character, place) => {
            context.save()
            context.rotate((place - (words.length - 1) / 2) * step)
            this.text(character, 0, -radius * 0.68, radius * 0.27, {
                weight: '700Bold',
                colour: red,
                align: 'center',
            })
            context.restore()
        })
        context.restore()
    }

    star(x, y, radius, colour) {
        const { context } = this
        context.fillStyle = colour
        context.beginPath()
        for (let corner = 0; corner < 10; corner++) {
            const reach = corner % 2 === 0 ? radius : radius * 0.38
            const angle = (corner * Math.PI) / 5 - Math.PI / 2
            context.lineTo(x + reach * Math.cos(angle), y + reach * Math.sin(angle))
        }
        context.fill()
    }

    /** A ruled table; the first row is the heading. Answers where it ends. */
    table(rows, x, y, widths, rowHeight, size) {
        const width = widths.reduce((sum, one) => sum + one, 0)
        this.fill(x, y, width, rowHeight, '#e9e6df')
        rows.forEach((row, at) => {
            const top = y + at * rowHeight
            let left = x
            row.forEach((cell, column) => {
                this.frame(left, top, widths[column], rowHeight, 1.5)
                this.text(
                    cell,
                    left + widths[column] / 2,
                    top + rowHeight / 2 + size * 0.36,
                    size,
                    {
                        align: 'center',
                        weight: at === 0 ? '700Bold' : '400Regular',
                    },
                )
                left += widths[column]
            })
        })
        return y + rows.length * rowHeight
    }
}
