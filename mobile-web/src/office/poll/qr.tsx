import { useMemo } from 'preact/hooks'
import { encode } from 'uqr'

/** Dark squares of a QR code as one path, a run of neighbours being one rectangle. */
export function pathOf(rows: readonly (readonly boolean[])[]): string {
    return rows
        .map((row, y) =>
            [
                ...row
                    .map((dark) => (dark ? '1' : '0'))
                    .join('')
                    .matchAll(/1+/g),
            ]
                .map((run) => `M${run.index} ${y}h${run[0].length}v1h-${run[0].length}z`)
                .join(''),
        )
        .join('')
}

/** A QR code, with the quiet zone that scanners need. */
export function Qr({ text, label }: { text: string; label: string }) {
    const { size, path } = useMemo(() => {
        const code = encode(text, { ecc: 'M', border: 4 })
        return { size: code.size, path: pathOf(code.data) }
    }, [text])
    return (
        <svg
            viewBox={`0 0 ${size} ${size}`}
            role="img"
            aria-label={label}
            shape-rendering="crispEdges"
        >
            <path d={path} fill="#000" />
        </svg>
    )
}
