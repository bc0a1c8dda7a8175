import { useEffect, useState } from 'preact/hooks'
import { useOpenQuery } from '../api/use-open-query'
import { BoardDocument } from '../gql/graphql'
import type { PageProps } from '../route/page'
import { Button } from '../ui/button'
import { keepFile } from '../ui/keep-file'
import { EmptyState, Loaded } from '../ui/loaded'
import { PageHeader } from '../ui/page-header'
import { LookUp } from './look-up'
import { grouped } from '../ballot/grouped'
import { t } from './texts'
import type { Board } from './verdict'
import './board.css'

/** The receipt lies in the fragment, which browsers send to nobody. */
function receiptHere(): string {
    return location.hash.slice(1)
}

function useReceipt(): string {
    const [receipt, setReceipt] = useState(receiptHere)
    useEffect(() => {
        const look = () => {
            setReceipt(receiptHere())
        }
        addEventListener('hashchange', look)
        return () => {
            removeEventListener('hashchange', look)
        }
    }, [])
    return receipt
}

/** What a closed poll came to, for everybody to check. */
export default function BoardPage({ params }: PageProps) {
    const id = params.id ?? ''
    return <OfPoll key={id} id={id} />
}

function OfPoll({ id }: { id: string }) {
    const query = useOpenQuery(BoardDocument, { id })
    const receipt = useReceipt()
    return (
        <>
            <PageHeader title={t('title')} />
            <Loaded query={query} lines={8}>
                {({ board }) =>
                    board === null ? (
                        <EmptyState title={t('none')} />
                    ) : (
                        <>
                            <Head board={board} />
                            <LookUp board={board} given={receipt} />
                            <Root board={board} />
                        </>
                    )
                }
            </Loaded>
        </>
    )
}

function Head({ board }: { board: Board }) {
    return (
        <section class="card">
            <div>
                <p class="soft">{board.organisation}</p>
                <h2>{board.title}</h2>
                <p class="soft">{t('size', { n: board.size })}</p>
            </div>
            <table class="counts">
                <thead>
                    <tr>
                        <th scope="col">{t('group')}</th>
                        <th scope="col">{t('roll')}</th>
                        <th scope="col">{t('issued')}</th>
                        <th scope="col">{t('cast')}</th>
                    </tr>
                </thead>
                <tbody>
                    {board.groups.map((group) => (
                        <tr key={group.key}>
                            <th scope="row">{group.title}</th>
                            <td>{group.roll}</td>
                            <td>{group.issued}</td>
                            <td>{group.cast}</td>
                        </tr>
                    ))}
                </tbody>
            </table>
        </section>
    )
}

function Root({ board }: { board: Board }) {
    return (
        <section class="card">
            <h2>{t('root')}</h2>
            <p class="board-root hash">{grouped(board.root)}</p>
            <p class="soft">{t('root-text')}</p>
            <p class="soft">
                {t('file-text')} <code class="hash">{t('command')}</code>
            </p>
            <Button
                onClick={() => {
                    keepFile(board.file)
                }}
            >
                {t('download')}
            </Button>
        </section>
    )
}
