import { moment } from '../../number/dates'
import type { ListedDraft } from './schemes'
import { t } from './texts'

/** The drafts in work; nothing where there is none. */
export function DraftsAtWork({ drafts }: { drafts: readonly ListedDraft[] }) {
    if (drafts.length === 0) return null
    return (
        <section class="stack" aria-labelledby="drafts">
            <h2 id="drafts">{t('list.drafts')}</h2>
            <p class="soft">{t('list.drafts-text')}</p>
            <ul class="list">
                {drafts.map((draft) => (
                    <li key={draft.id}>
                        <One draft={draft} />
                    </li>
                ))}
            </ul>
        </section>
    )
}

function One({ draft }: { draft: ListedDraft }) {
    const faults = draft.faults.length
    return (
        <a class="row" href={`/schemes/drafts/${encodeURIComponent(draft.id)}`}>
            <span class="row-body">
                <span class="row-title">
                    {t('draft.of', { title: draft.title, n: draft.number })}
                </span>
                <span class="draft-line soft">
                    <code>{draft.name}</code> · {t('list.based-on', { scheme: draft.basedOn })} ·{' '}
                    {t('list.changed', { when: moment(draft.changedAt), who: draft.changedBy })}
                </span>
            </span>
            <span class={faults === 0 ? 'chip chip-good' : 'chip chip-bad'}>
                {faults === 0 ? t('list.ready') : t('list.faults', { n: faults })}
            </span>
        </a>
    )
}
