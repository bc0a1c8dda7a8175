import type { ComponentChildren } from 'preact'
import { points } from '../../number/points'
import { AddItem } from './add-item'
import { RemoveItem } from './remove-item'
import { titleBelow } from './sections'
import type { Draft, Group, Section } from './sections'
import { SettingField } from './setting-field'
import { t } from './texts'
import type { Settings } from './use-settings'

/** So few settings need no folding. */
const few = 4

interface Shared {
    settings: Settings
    draft: Draft
    office: boolean
    take: (draft: Draft) => void
    reload: () => void
}

/** What a part of the scheme is called. */
function heading({ at, groups }: Section): string {
    if (at === '') return t('section.scheme')
    return at === '/pools' ? t('section.pools') : (groups[0]?.path[0] ?? at)
}

/** One part of the scheme, folded unless it is short or searched. */
export function SettingSection(props: Shared & { section: Section; searching: boolean }) {
    const { section, searching, ...shared } = props
    const title = heading(section)
    const all = section.groups.flatMap((group) => group.settings)
    return (
        <details class="card setting-section" open={searching || all.length <= few}>
            <summary>
                <h3>{title}</h3>
                <Marks groups={section.groups} {...shared} />
                <span class="soft">{t('section.settings', { n: all.length })}</span>
            </summary>
            <div class="stack">
                {section.groups.map((group) => (
                    <SettingGroup
                        key={group.at}
                        group={group}
                        title={titleBelow(title, group)}
                        {...shared}
                    />
                ))}
                {shared.office &&
                    section.groups.map(
                        ({ catalogue }) =>
                            catalogue !== null && (
                                <AddItem
                                    key={catalogue}
                                    component={catalogue}
                                    title={title}
                                    {...shared}
                                />
                            ),
                    )}
            </div>
        </details>
    )
}

/** How many settings are changed and how many faults lie in these groups. */
function Marks({ groups, settings, draft }: Shared & { groups: readonly Group[] }) {
    const places = groups.flatMap((group) => group.settings.map(({ at }) => at))
    const changed = places.filter((at) => settings.changes.has(at)).length
    const faults = draft.faults.filter((fault) =>
        groups.some(({ at }) => at !== '' && `${fault.at}/`.startsWith(`${at}/`)),
    ).length
    return (
        <>
            {changed > 0 && (
                <span class="chip chip-accent">{t('section.changed', { n: changed })}</span>
            )}
            {faults > 0 && <span class="chip chip-bad">{t('section.faulty', { n: faults })}</span>}
        </>
    )
}

function SettingGroup(props: Shared & { group: Group; title: string }) {
    const { group, title, ...shared } = props
    const fields = (
        <div class="setting-fields">
            {group.settings.map((setting) => (
                <SettingField key={setting.at} setting={setting} {...shared} />
            ))}
        </div>
    )
    if (group.removable) return <Rule {...shared} group={group} title={title} fields={fields} />
    return (
        <div class="setting-group">
            {title !== '' && <h4>{title}</h4>}
            {fields}
        </div>
    )
}

/** A rule of the catalogue, folded: there may be dozens. Its numbers are seen without unfolding. */
function Rule(props: Shared & { group: Group; title: string; fields: ComponentChildren }) {
    const { group, title, fields, ...shared } = props
    const numbers = group.settings
        .filter(({ kind }) => kind === 'NUMBER')
        .map(({ at, label, value }) => {
            const now = shared.settings.changes.get(at)?.value ?? value
            return `${label} ${points(now)}`
        })
    return (
        <details class="rule">
            <summary>
                <span class="rule-title">
                    {title}
                    <span class="soft">{numbers.join('，')}</span>
                </span>
                <Marks groups={[group]} {...shared} />
            </summary>
            {fields}
            {shared.office && <RemoveItem at={group.at} title={title} {...shared} />}
        </details>
    )
}
