import { useCallback, useEffect, useRef } from 'preact/hooks'
import { PollHallDocument } from '../../gql/graphql'
import type { PollHallQuery } from '../../gql/graphql'
import { clock } from '../../number/dates'
import { useNavigate } from '../../route/navigate'
import type { PageProps } from '../../route/page'
import { useQuery } from '../../session/use-query'
import { Button } from '../../ui/button'
import { FaultNote } from '../../ui/fault-note'
import { EmptyState, Loaded } from '../../ui/loaded'
import { Call } from './call'
import { Groups } from './groups'
import { Result, useFrozen } from './result'
import { canFill, fill, useEscape, useWakeLock } from './stage'
import { rowsOf } from './tally'
import { t } from './texts'
import { isStale, useNow, useTurnout } from './use-turnout'
import './hall.css'

/** Rows for which there is room at full size. */
const atFullSize = 5

type Poll = NonNullable<PollHallQuery['poll']>

/** The screen in the hall: how many have voted, for the last row to read. */
export default function Screen({ params }: PageProps) {
    const id = params.id ?? ''
    const query = useQuery(PollHallDocument, { id })
    const path = `/polls/${encodeURIComponent(id)}`
    const go = useNavigate()
    useEscape(
        useCallback(() => {
            go(path)
        }, [go, path]),
    )
    return (
        <main class="hall light" id="main">
            <Loaded query={query} lines={6}>
                {({ poll }) => (poll === null ? <Missing /> : <Live poll={poll} />)}
            </Loaded>
            <footer class="hall-foot">
                <a href={path}>{t('leave')}</a>
                <span>{t('leave-key')}</span>
                {canFill() && <Button onClick={fill}>{t('full')}</Button>}
            </footer>
        </main>
    )
}

function Missing() {
    return (
        <>
            <h1 class="heard-only">{t('title')}</h1>
            <EmptyState title={t('missing')} />
        </>
    )
}

function Live({ poll }: { poll: Poll }) {
    const followed = useTurnout(poll.id, poll)
    const now = useNow()
    const { turnout } = followed
    const stale = isStale(followed, now)
    const board = useFrozen(turnout.state === 'CLOSED' ? poll.board : null)
    const rows = rowsOf(turnout, board)
    useWakeLock()
    return (
        <>
            <Head poll={poll} now={now} />
            {followed.fault && <FaultNote fault={followed.fault} />}
            <p class={stale ? 'hall-stale' : 'heard-only'} role="status">
                {stale && t('stale', { time: clock(followed.at, true) })}
            </p>
            <div class="hall-body">
                {board ? <Result board={board} /> : <Call turnout={turnout} now={now} />}
                <div class={classOf(stale, rows.length)}>
                    <Groups rows={rows} state={turnout.state} />
                </div>
            </div>
        </>
    )
}

const classOf = (stale: boolean, rows: number) =>
    `hall-figures${stale ? ' hall-old' : ''}${rows > atFullSize ? ' hall-many' : ''}`

function Head({ poll, now }: { poll: Poll; now: number }) {
    const heading = useRef<HTMLHeadingElement>(null)
    useEffect(() => {
        document.title = `${poll.title} · ${t('title')}`
        heading.current?.focus({ preventScroll: true })
    }, [poll.title])
    return (
        <header class="hall-head">
            <div>
                <p>{poll.cycle.title}</p>
                <h1 ref={heading} tabIndex={-1}>
                    {poll.title}
                </h1>
            </div>
            <time class="hall-clock">{clock(now)}</time>
        </header>
    )
}
