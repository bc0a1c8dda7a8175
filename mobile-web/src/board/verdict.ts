import { sendAsNobody } from '../api/as-nobody'
import type { BoardQuery } from '../gql/graphql'
import { BoardReceiptDocument } from '../gql/graphql'
import { canCheck, leadsTo } from './merkle'
import type { Proof } from './merkle'

export type Board = NonNullable<BoardQuery['board']>

/**
 * What came of looking a receipt up. `proved`: this browser followed the proof to the root;
 * `told`: the server has it, but this browser cannot check; `missing`: it is not on the board;
 * `false-proof`: the server has it, and what it shows for that does not lead to the root.
 */
export type Verdict =
    | { kind: 'proved'; proof: Proof }
    | { kind: 'told'; proof: Proof }
    | { kind: 'missing' | 'false-proof' }

/** Looks a receipt up, and checks the proof here. */
export async function lookUp(board: Board, leaf: string): Promise<Verdict> {
    const { board: found } = await sendAsNobody(BoardReceiptDocument, {
        id: board.id,
        leaf,
    })
    const receipt = found?.receipt
    if (!receipt?.included) return { kind: 'missing' }
    const proof = { index: receipt.index ?? -1, size: receipt.size, leaf, path: receipt.path }
    if (!canCheck()) return { kind: 'told', proof }
    const good = receipt.size === board.size && (await leadsTo(proof, board.root))
    return good ? { kind: 'proved', proof } : { kind: 'false-proof' }
}
