import type { MarkedPaper } from '../ballot/paper'

/** Who is judged, and by which marks. */
export interface SheetPaper extends MarkedPaper {
    candidates: readonly {
        key: string
        name: string
        unit: string
        workReport: string | null
    }[]
}

/** What stands at the head of a ballot; there is no promise while the server is out of reach. */
export interface HeadPaper extends MarkedPaper {
    organisation: string
    title: string
    group: string
    groupSize: number
    contents: readonly string[]
    promise?: string
    /** Whether that is confidentiality only, not anonymity. */
    confidential?: boolean
}
