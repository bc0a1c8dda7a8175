/** Where a line of a text begins and ends, without its line break; of a line beyond, the end. */
export function rangeOf(text: string, line: number): readonly [start: number, end: number] {
    let start = 0
    for (let n = 1; n < line; n++) {
        const next = text.indexOf('\n', start)
        if (next < 0) return [text.length, text.length]
        start = next + 1
    }
    const end = text.indexOf('\n', start)
    return [start, end < 0 ? text.length : end]
}

/** How many lines a text has; an empty one has one. */
export function linesOf(text: string): number {
    return text.split('\n').length
}

/** How far to scroll so that a line stands in the upper third of a window. */
export function scrollTo(line: number, lineHeight: number, windowHeight: number): number {
    return Math.max(0, (line - 1) * lineHeight - windowHeight / 3)
}
