import { useState } from 'preact/hooks'
import { PollDocument } from '../../gql/graphql'
import type { PollDetailFragment, PollState } from '../../gql/graphql'
import type { PageProps } from '../../route/page'
import { useQuery } from '../../session/use-query'
import { Button } from '../../ui/button'
import { EmptyState, Loaded } from '../../ui/loaded'
import { PageHeader } from '../../ui/page-header'
import { useStay } from '../shared/stay'
import { t } from '../shared/texts'
import { CountSheet } from './count-sheet'
import { Numbers } from './numbers'
import { Sheets } from './sheets'
import type { MadeSlips } from './use-slips'
import '../shared/office.css'
import '../shared/paper.css'

const printable: ReadonlySet<PollState> = new Set(['PREPARED', 'COLLECTING'])

/** Makes a poll's slips and prints them: they exist on this page and on paper only. */
export default function Slips({ params }: PageProps) {
    const query = useQuery(PollDocument, { id: params.id ?? '' })
    const poll = query.data?.poll ?? null
    return (
        <>
            <PageHeader
                title={t('slips.title')}
                back={`/polls/${encodeURIComponent(params.id ?? '')}`}
            />
            <Loaded query={query} lines={6}>
                {() =>
                    poll && printable.has(poll.state) ? (
                        <Print poll={poll} />
                    ) : (
                        <EmptyState title={t('slips.too-late')} />
                    )
                }
            </Loaded>
        </>
    )
}

function Print({ poll }: { poll: PollDetailFragment }) {
    const [made, setMade] = useState<readonly MadeSlips[]>([])
    const [printed, setPrinted] = useState(false)
    useStay(made.length > 0 ? t('slips.stay') : null)
    if (made.length === 0) return <Numbers poll={poll} done={setMade} />
    return (
        <>
            <section class="card screen-only">
                <p class="note note-warn">{t('slips.once')}</p>
                <Button
                    kind="main"
                    wide
                    onClick={() => {
                        print()
                        setPrinted(true)
                    }}
                >
                    {t('slips.print')}
                </Button>
                {printed && <p role="status">{t('slips.after')}</p>}
            </section>
            <CountSheet poll={poll} made={made} />
            {made.map((group) => (
                <Sheets key={group.key} poll={poll} made={group} />
            ))}
        </>
    )
}
