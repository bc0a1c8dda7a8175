import { HallBoardDocument } from '../../gql/graphql'
import type { HallBoardQuery } from '../../gql/graphql'
import { useQuery } from '../../session/use-query'
import { useRefresh } from '../../ui/refresh'
import { Qr } from '../poll/qr'
import { t } from './texts'

const everyFewSeconds = 4_000

export type Frozen = NonNullable<HallBoardQuery['board']>

/** The board of a poll that is closed, asked for until it comes; null asks nothing yet. */
export function useFrozen(board: string | null): Frozen | undefined {
    const query = useQuery(HallBoardDocument, board === null ? null : { id: board })
    const found = query.data?.board ?? undefined
    useRefresh(board !== null && found === undefined, everyFewSeconds, query.reload)
    return board === null ? undefined : found
}

/** The root, in blocks that a hall can compare, and the way to the board. */
export function Result({ board }: { board: Frozen }) {
    const blocks = board.root.match(/.{8}/g) ?? []
    return (
        <section class="hall-call hall-result" aria-label={t('root')}>
            <div class="hall-do">
                <span class="hall-state">{t('state.CLOSED')}</span>
                <p>{t('root-text')}</p>
                <p class="hall-root" aria-label={t('root')}>
                    {blocks.map((block, i) => (
                        <code key={i}>{block}</code>
                    ))}
                </p>
            </div>
            <figure class="hall-code">
                <Qr text={`${location.origin}/board/${board.id}`} label={t('board-code')} />
                <figcaption>{t('board-code')}</figcaption>
            </figure>
        </section>
    )
}
