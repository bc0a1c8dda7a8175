import { t as base } from '../../i18n/base'
import { Button } from '../../ui/button'
import { Refused } from './stale'
import { t } from './texts'
import type { Settings } from './use-settings'

/** How much is not saved, and the way to save it; it stays in sight while there is something. */
export function SaveBar({ settings, reload }: { settings: Settings; reload: () => void }) {
    const { changes, lost, command } = settings
    if (changes.size === 0 && lost.length === 0) return null
    const shown = command.refusals.flatMap(({ path }) => path.slice(0, 1))
    return (
        <section class="save-bar" aria-label={base('do.save')}>
            <p role="status">{t('save.unsaved', { n: changes.size })}</p>
            {lost.length > 0 && <Lost settings={settings} />}
            <Refused
                command={command}
                reload={reload}
                shown={settings.refusals.size > 0 ? shown : []}
            />
            <div class="save-actions">
                <Button onClick={settings.undo}>{t('save.undo')}</Button>
                <Button kind="main" busy={command.busy} onClick={() => void settings.save()}>
                    {base('do.save')}
                </Button>
            </div>
        </section>
    )
}

function Lost({ settings }: { settings: Settings }) {
    return (
        <div class="note note-warn" role="alert">
            <p>{t('save.lost')}</p>
            <ul class="bullets">
                {settings.lost.map(({ name, value }) => (
                    <li key={name}>
                        {name}：{value}
                    </li>
                ))}
            </ul>
        </div>
    )
}
