import { useEffect, useRef, useState } from 'preact/hooks'
import type { PollDetailFragment } from '../../gql/graphql'
import { useCell } from '../../cell/cell'
import { moment } from '../../number/dates'
import { me } from '../../session/session'
import { Button } from '../../ui/button'
import { Copy } from '../../ui/copy'
import type { Card } from './make-links'
import { collectLinkOf } from './make-slips'
import { Qr } from './qr'
import { t } from './texts'

/** The cards that were made, to be printed and cut, or copied one by one. */
export function Cards(props: {
    poll: PollDetailFragment
    cards: readonly Card[]
    /** How often they were to be looked at: each time the page goes there. */
    shown: number
}) {
    const { poll, cards, shown } = props
    const [printed, setPrinted] = useState(false)
    const here = useRef<HTMLElement>(null)
    useEffect(() => {
        if (shown === 0) return
        here.current?.focus()
        here.current?.scrollIntoView({ block: 'start' })
    }, [shown])
    return (
        <>
            <section ref={here} class="card screen-only" tabIndex={-1}>
                <p class="note note-warn">{t('card.once')}</p>
                <Button
                    kind="main"
                    wide
                    onClick={() => {
                        print()
                        setPrinted(true)
                    }}
                >
                    {t('card.print', { n: cards.length })}
                </Button>
                {printed && <p role="status">{t('card.after')}</p>}
            </section>
            <section class="paper-page" aria-labelledby="cards">
                <h2 id="cards" class="cards-title">
                    {t('card.title', { n: cards.length })}
                </h2>
                <ul class="slips">
                    {cards.map((card) => (
                        <li key={card.text} class="slip">
                            <OneCard poll={poll} card={card} />
                        </li>
                    ))}
                </ul>
            </section>
        </>
    )
}

function OneCard({ poll, card }: { poll: PollDetailFragment; card: Card }) {
    const who = useCell(me)
    const organisation = who === null || who === 'starting' ? '' : who.organisation.name
    const link = collectLinkOf(card.text, location.origin)
    return (
        <>
            <strong class="slip-name">{card.name}</strong>
            <span>
                {card.unit} · {card.number}
            </span>
            <Qr text={link} label={t('card.qr', { name: card.name })} />
            <span>
                {organisation} · {poll.title}
            </span>
            <span>
                {poll.collectUntil === null
                    ? t('card.how')
                    : t('card.how-until', { when: moment(poll.collectUntil) })}
            </span>
            <Copy
                text={link}
                label={t('card.copy')}
                of={card.name}
                done={t('card.copied', { name: card.name })}
            />
        </>
    )
}
