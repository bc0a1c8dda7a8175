import type { TriedSchemeDraftQuery } from '../../gql/graphql'

export type Row = TriedSchemeDraftQuery['triedSchemeDraft'][number]

export function rankChanges({ before, after }: Row): boolean {
    return (before?.rank ?? null) !== (after?.rank ?? null)
}

export function gradeChanges({ before, after }: Row): boolean {
    return (before?.grade ?? null) !== (after?.grade ?? null)
}

export function poolChanges({ poolBefore, poolAfter }: Row): boolean {
    return poolBefore !== poolAfter
}

/** Whether anything that people are told changes; a total alone changes nothing for them. */
export function changes(row: Row): boolean {
    return rankChanges(row) || gradeChanges(row) || poolChanges(row)
}

/** For how many people what changes. */
export function counted(rows: readonly Row[]) {
    return {
        people: rows.length,
        grades: rows.filter(gradeChanges).length,
        ranks: rows.filter(rankChanges).length,
        pools: rows.filter(poolChanges).length,
    }
}
