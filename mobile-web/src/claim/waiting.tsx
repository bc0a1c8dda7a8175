import { useEffect, useState } from 'preact/hooks'
import { useCell } from '../cell/cell'
import { t as base } from '../i18n/base'
import { day } from '../number/dates'
import { waiting } from '../outbox/item'
import type { Item } from '../outbox/item'
import { discard, look, retry } from '../outbox/outbox'
import { Button } from '../ui/button'
import { Confirm } from '../ui/dialog'
import { t } from './texts'

const tones = { waiting: 'chip-warn', sending: 'chip-accent', refused: 'chip-bad' }

/** The claims that this phone has not yet brought to the server. */
export function Waiting() {
    const items = useCell(waiting)
    const [dropping, drop] = useState<Item | null>(null)
    useEffect(() => void look(), [])
    if (items.length === 0) return null
    return (
        <section class="part" aria-labelledby="waiting">
            <h2 id="waiting">{t('outbox.title')}</h2>
            <ul class="list" aria-label={t('outbox.label')}>
                {items.map((item) => (
                    <Unsent key={item.id} item={item} drop={drop} />
                ))}
            </ul>
            {dropping && (
                <Confirm
                    danger
                    title={t('outbox.discard-ask')}
                    yes={t('outbox.discard')}
                    onYes={() => {
                        drop(null)
                        void discard(dropping.id)
                    }}
                    onNo={() => {
                        drop(null)
                    }}
                >
                    <p>{t('outbox.discard-text')}</p>
                </Confirm>
            )}
        </section>
    )
}

/** Where a refused item is mended. */
function editorOf({ command, id }: Item): string {
    const claim = command.kind === 'submit' ? 'new' : `${encodeURIComponent(command.claim)}/edit`
    return `/claims/${claim}?item=${id}`
}

function Unsent({ item, drop }: { item: Item; drop: (item: Item) => void }) {
    return (
        <li class="unsent">
            <div class="row">
                <span class="row-body">
                    <span class="row-title">{item.content.title}</span>
                    <span class="row-line soft">
                        {day(item.content.occurredOn)} · {item.content.description}
                    </span>
                </span>
                <span class="row-end">
                    <span class={`chip ${tones[item.state]}`}>{t(`outbox.${item.state}`)}</span>
                    {item.photos > 0 && (
                        <span class="soft">{t('outbox.photos', { n: item.photos })}</span>
                    )}
                </span>
            </div>
            {item.refusals.map((one) => (
                <p key={one.message} class="field-refusal">
                    {one.message}
                </p>
            ))}
            {item.state !== 'sending' && (
                <div class="unsent-actions">
                    <Button
                        onClick={() => {
                            drop(item)
                        }}
                    >
                        {t('outbox.discard')}
                    </Button>
                    <a class="button" href={editorOf(item)}>
                        {t('outbox.edit')}
                    </a>
                    <Button kind="main" onClick={() => void retry(item)}>
                        {item.state === 'refused' ? base('do.retry') : t('outbox.retry')}
                    </Button>
                </div>
            )}
        </li>
    )
}
