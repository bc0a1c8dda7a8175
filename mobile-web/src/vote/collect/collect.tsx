import { useEffect, useState } from 'preact/hooks'
import { nameOfLink } from '../../credential/credential'
import type { Held } from '../../credential/held'
import { heldVote, heldVotes } from '../../credential/store'
import { t as base } from '../../i18n/base'
import { Button } from '../../ui/button'
import { EmptyState, Skeleton } from '../../ui/loaded'
import { PageHeader } from '../../ui/page-header'
import { useFragment } from '../fragment'
import { keepSafe } from './keep-safe'
import { Kept, runOf } from './kept'
import { Offer } from './offer'
import { Recover } from './recovery'
import { t } from './texts'
import '../vote.css'

/** Where voters with personal links collect their credentials, and vote with them. */
export default function Collect() {
    return (
        <>
            <PageHeader title={t('title')} />
            {isSecureContext ? <Secure /> : <Insecure />}
        </>
    )
}

function Secure() {
    const link = useFragment()
    return link === '' ? <Phone /> : <Link key={link} link={link} />
}

/** Without HTTPS browsers neither blind nor verify. */
function Insecure() {
    return (
        <EmptyState title={t('insecure')}>
            <p>{t('insecure-text')}</p>
        </EmptyState>
    )
}

/** What the phone's storage gives; undefined while it is asked, `lost` if it refuses. */
function useStored<T>(read: () => Promise<T>, key: string) {
    const [found, set] = useState<{ value: T } | 'lost'>()
    const [turn, setTurn] = useState(0)
    useEffect(() => {
        let gone = false
        set(undefined)
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
    }, [key, turn])
    const again = () => {
        setTurn(turn + 1)
    }
    return [found, again] as const
}

function Lost({ again }: { again: () => void }) {
    return (
        <EmptyState title={t('no-store')}>
            <p>{t('no-store-text')}</p>
            <Button onClick={again}>{base('do.retry')}</Button>
        </EmptyState>
    )
}

/**
 * A link is shown to the server only until the credential is here, collected or from a recovery
 * file: then it leaves the address, as it is needed for nothing more.
 */
function Link({ link }: { link: string }) {
    const [stored, again] = useStored(async () => {
        const id = await nameOfLink(link)
        return { id, held: await heldVote(id) }
    }, link)
    const [arrived, setArrived] = useState<Held>()
    if (stored === undefined) return <Skeleton lines={8} />
    if (stored === 'lost') return <Lost again={again} />
    const { id, held } = stored.value
    const arrive = (vote: Held) => {
        history.replaceState(history.state, '', '/collect')
        void keepSafe()
        setArrived(vote)
    }
    const ready = arrived ?? (held?.stage.at === 'asked' ? undefined : held)
    if (ready) return <Kept key={ready.id} held={ready} answer={arrived !== undefined} />
    return <Offer link={link} id={id} asked={held !== undefined} done={arrive} />
}

function stateOf({ paper, stage }: Held): string {
    return stage.at === 'cast' ? t('held-cast') : t('held-open', { n: runOf(paper) })
}

/** Without a link: the votes that this phone holds, those first that can still be cast. */
function Phone() {
    const [stored, again] = useStored(heldVotes, '')
    const [chosen, choose] = useState<Held>()
    if (stored === undefined) return <Skeleton lines={8} />
    if (stored === 'lost') return <Lost again={again} />
    const votes = stored.value
        .filter((held) => held.stage.at !== 'asked')
        .sort((a, b) => Number(a.stage.at === 'cast') - Number(b.stage.at === 'cast'))
    // A receipt alone may be of another year: who comes to vote must not take it for today's.
    const only = votes.length === 1 && votes[0]?.stage.at !== 'cast' ? votes[0] : undefined
    const shown = chosen ?? only
    if (shown) return <Kept key={shown.id} held={shown} answer={chosen !== undefined} />
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
            <Recover
                done={(vote) => {
                    void keepSafe()
                    choose(vote)
                }}
            />
        </>
    )
}
