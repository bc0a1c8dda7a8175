import { useEffect, useState } from 'preact/hooks'
import { nameOfLink } from '../../credential/credential'
import type { Held } from '../../credential/held'
import { heldVote, heldVotes } from '../../credential/store'
import { EmptyState, Skeleton } from '../../ui/loaded'
import { PageHeader } from '../../ui/page-header'
import { useFragment } from '../fragment'
import { Kept } from './kept'
import { Offer } from './offer'
import { Recover } from './recovery'
import { t } from './texts'
import '../vote.css'

/** Where voters with personal links collect their credentials, and vote with them. */
export default function Collect() {
    const link = useFragment()
    return (
        <>
            <PageHeader title={t('title')} />
            {link === '' ? <Phone /> : <Link key={link} link={link} />}
        </>
    )
}

/** What the phone's storage gives; undefined while it is asked, `lost` if it refuses. */
function useStored<T>(read: () => Promise<T>, key: string) {
    const [found, set] = useState<{ value: T } | 'lost'>()
    useEffect(() => {
        let gone = false
        read().then(
            (value) => {
                if (!gone) set({ value })
            },
            () => {
                if (!gone) set('lost')
            },
        )
        return () => {
            gone = true
        }
        // Read once for each key: `read` is made anew with every drawing.
        // eslint-disable-next-line react-hooks/exhaustive-deps
    }, [key])
    return found
}

function Lost() {
    return (
        <EmptyState title={t('no-store')}>
            <p>{t('no-store-text')}</p>
        </EmptyState>
    )
}

/** A link is shown to the server only until the credential is here. */
function Link({ link }: { link: string }) {
    const stored = useStored(async () => {
        const id = await nameOfLink(link)
        return { id, held: await heldVote(id) }
    }, link)
    const [collected, setCollected] = useState<Held>()
    if (stored === undefined) return <Skeleton lines={8} />
    if (stored === 'lost') return <Lost />
    const { id, held } = stored.value
    const ready = collected ?? (held?.stage.at === 'asked' ? undefined : held)
    if (ready) return <Kept key={ready.id} held={ready} />
    return <Offer link={link} id={id} asked={held !== undefined} done={setCollected} />
}

/** Runs of a poll bear one title: the run is the last part of the poll's key. */
function stateOf({ paper, stage }: Held): string {
    if (stage.at === 'cast') return t('held-cast')
    return t('held-open', { n: paper.poll.split(':').at(-1) ?? '' })
}

/** Without a link: the votes that this phone holds, those first that can still be cast. */
function Phone() {
    const stored = useStored(heldVotes, '')
    const [chosen, choose] = useState<Held>()
    if (stored === undefined) return <Skeleton lines={8} />
    if (stored === 'lost') return <Lost />
    const votes = stored.value
        .filter((held) => held.stage.at !== 'asked')
        .toSorted((a, b) => Number(a.stage.at === 'cast') - Number(b.stage.at === 'cast'))
    const only = votes.length === 1 ? votes[0] : undefined
    const shown = chosen ?? only
    if (shown) return <Kept key={shown.id} held={shown} />
    return (
        <>
            {votes.length === 0 && (
                <EmptyState title={t('no-link')}>
                    <p>{t('no-link-text')}</p>
                </EmptyState>
            )}
            {votes.map((held) => (
                <button
                    key={held.id}
                    type="button"
                    class="button button-wide"
                    onClick={() => {
                        choose(held)
                    }}
                >
                    {t('one-of', {
                        title: held.paper.title,
                        group: held.paper.group,
                        state: stateOf(held),
                    })}
                </button>
            ))}
            <Recover done={choose} />
        </>
    )
}
