/** By which marks a paper is filled in, as in the contract. */
export interface MarkedPaper {
    maximum: string
    step: string
    /** What is marked one by one; a single mark per candidate if there is nothing. */
    criteria: readonly { key: string; title: string; maximum: string }[]
}
