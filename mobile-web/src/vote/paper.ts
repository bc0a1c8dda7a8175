/** Who is judged, and by which marks. */
export interface SheetPaper {
    candidates: readonly {
        key: string
        name: string
        unit: string
        workReport: string | null
    }[]
    maximum: string
    step: string
}

/** What stands at the head of a ballot; there is no promise while the server is out of reach. */
export interface HeadPaper extends Pick<SheetPaper, 'maximum' | 'step'> {
    organisation: string
    title: string
    group: string
    groupSize: number
    contents: readonly string[]
    promise?: string
}
