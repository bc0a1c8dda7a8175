import { useEffect, useState } from 'preact/hooks'
import { Field } from '../../ui/field'
import { useStay } from '../shared/stay'
import { SaveBar } from './save-bar'
import { SettingSection } from './setting-section'
import { search, sections } from './sections'
import type { Draft } from './sections'
import { t } from './texts'
import { useSettings } from './use-settings'

/** The draft's settings in forms, part by part, with a search; saved all at once. */
export function Adjust(props: {
    draft: Draft
    take: (draft: Draft) => void
    reload: () => void
    office: boolean
    /** Told how many changes are not saved. */
    tell: (unsaved: number) => void
}) {
    const { draft, tell } = props
    const settings = useSettings(draft, props.take)
    const [typed, setTyped] = useState('')
    const unsaved = settings.changes.size
    useStay(unsaved > 0 ? t('save.stay') : null)
    useEffect(() => {
        tell(unsaved)
    }, [tell, unsaved])
    const found = sections(search(draft.settings, typed))
    return (
        <section class="stack" aria-labelledby="adjust">
            <h2 id="adjust">{t('draft.settings')}</h2>
            {draft.settings.length === 0 ? (
                <p class="note note-warn">{t('draft.unreadable')}</p>
            ) : (
                <SearchSettings typed={typed} type={setTyped} />
            )}
            {found.map((section) => (
                <SettingSection
                    key={section.at}
                    section={section}
                    settings={settings}
                    searching={typed.trim() !== ''}
                    draft={draft}
                    office={props.office}
                    take={props.take}
                    reload={props.reload}
                />
            ))}
            {draft.settings.length > 0 && found.length === 0 && (
                <p class="soft">{t('draft.not-found')}</p>
            )}
            {props.office && <SaveBar settings={settings} reload={props.reload} />}
        </section>
    )
}

function SearchSettings(props: { typed: string; type: (text: string) => void }) {
    return (
        <Field label={t('draft.search')}>
            {(control) => (
                <input
                    {...control}
                    type="search"
                    autocomplete="off"
                    value={props.typed}
                    onInput={(event) => {
                        props.type(event.currentTarget.value)
                    }}
                />
            )}
        </Field>
    )
}
