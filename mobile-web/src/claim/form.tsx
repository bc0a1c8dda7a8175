import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import { t as base } from '../i18n/base'
import { points } from '../number/points'
import type { Command, Item, Photo } from '../outbox/item'
import { add } from '../outbox/outbox'
import * as store from '../outbox/store'
import { useNavigate } from '../route/navigate'
import { me, ownerOf } from '../session/session'
import { Button } from '../ui/button'
import { say } from '../ui/status'
import { Facts } from './facts'
import { PhotoPicker } from './photo-picker'
import { RulePicker } from './rule-picker'
import { saveDraft } from './start'
import { t } from './texts'
import { contentOf, faultsOf, valueOf } from './typed'
import type { Catalogue, Faulty, Rule, Typed } from './typed'

/** Where a form's content goes: an item of the queue, and the draft until then. */
export interface Target {
    id: string
    command: Command
    draft: string | null
}

const draftPause = 300

/**
 * Keeps what is typed on the device, a moment after each change and when the page goes away. Says
 * whether the device has it all.
 */
function useDraft(key: string | null, typed: Typed, sent: { current: boolean }): boolean {
    const [kept, setKept] = useState<Typed | null>(null)
    const latest = useRef(typed)
    const save = useCallback(() => {
        const now = latest.current
        if (key === null || sent.current) return
        saveDraft(key, now).then(
            () => {
                setKept(now)
            },
            () => undefined,
        )
    }, [key, sent])
    useEffect(() => {
        if (latest.current === typed) return
        latest.current = typed
        const timer = setTimeout(save, draftPause)
        return () => {
            clearTimeout(timer)
        }
    }, [typed, save])
    useEffect(() => {
        const begun = latest.current
        const leave = () => {
            if (latest.current !== begun) save()
        }
        addEventListener('pagehide', leave)
        return () => {
            removeEventListener('pagehide', leave)
            leave()
        }
    }, [save])
    return kept === typed
}

async function itemFor(target: Target, typed: Typed, rule: Rule): Promise<Item> {
    const before = await store.item(target.id)
    const who = me.get()
    return {
        id: target.id,
        revision: (before?.revision ?? 0) + 1,
        owner: who === null || who === 'starting' ? '' : ownerOf(who),
        command: target.command,
        content: contentOf(typed, rule),
        photos: ownPhotos(typed).length,
        state: 'waiting',
        refusals: [],
        tries: 0,
        addedAt: before?.addedAt ?? new Date().toISOString(),
    }
}

function ownPhotos(typed: Typed): Photo[] {
    return typed.photos.flatMap((picked) => (picked.photo === null ? [] : [picked.photo]))
}

/** What is typed, what is wrong with it, and the way into the queue. */
function useForm(catalogue: Catalogue, begun: Typed, target: Target) {
    const [typed, set] = useState(begun)
    const [faults, setFaults] = useState<readonly Faulty[]>([])
    const [full, setFull] = useState(false)
    const sent = useRef(false)
    const navigate = useNavigate()
    const kept = useDraft(target.draft, typed, sent)
    const rule = catalogue.rules.find((one) => one.code === typed.item)

    async function submit() {
        const found = faultsOf(typed, rule)
        setFaults(found)
        if (found.length > 0 || rule === undefined) return
        try {
            await add(await itemFor(target, typed, rule), ownPhotos(typed))
        } catch {
            setFull(true)
            return
        }
        sent.current = true
        if (target.draft !== null) await store.dropDraft(target.draft)
        say(t('outbox.added'))
        navigate('/claims', true)
    }
    return { typed, set, rule, faults, full, kept, submit }
}

/** Takes people to the first field that has to be mended. */
function useFaultFocus(faults: readonly Faulty[]) {
    const form = useRef<HTMLFormElement>(null)
    useEffect(() => {
        if (faults.length > 0) form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus()
    }, [faults])
    return form
}

/** A claim being written; sending puts it into the queue of this phone. */
export function ClaimForm(props: {
    catalogue: Catalogue
    begun: { typed: Typed; restored: boolean }
    fresh: Typed
    target: Target
}) {
    const { catalogue, begun } = props
    const { typed, set, rule, faults, full, kept, submit } = useForm(
        catalogue,
        begun.typed,
        props.target,
    )
    const form = useFaultFocus(faults)
    const change = (next: Partial<Typed>) => {
        set((before) => ({ ...before, ...next }))
    }
    return (
        <form
            ref={form}
            class="claim-form"
            noValidate
            onSubmit={(event) => {
                event.preventDefault()
                void submit()
            }}
        >
            {begun.restored && (
                <Restored
                    drop={() => {
                        set(props.fresh)
                    }}
                />
            )}
            <RulePicker
                rules={catalogue.rules}
                chosen={rule}
                faulty={faults.includes('item')}
                choose={(item) => {
                    change({ item })
                }}
            />
            <Facts catalogue={catalogue} typed={typed} faults={faults} change={change} />
            <PhotoPicker
                photos={typed.photos}
                required={faults.includes('evidence')}
                change={(photos) => {
                    set((before) => ({ ...before, photos: photos(before.photos) }))
                }}
            />
            {rule && <Value rule={rule} count={typed.count} />}
            <Kept full={full} kept={kept} />
            <Button kind="main" type="submit" wide>
                {t('form.submit')}
            </Button>
            {faults.length > 0 && <p class="field-refusal">{base('ui.mend')}</p>}
        </form>
    )
}

/** Whether the device has what is typed, and that it has no room where it has none. */
function Kept({ full, kept }: { full: boolean; kept: boolean }) {
    return (
        <>
            {full && (
                <p class="note note-bad" role="alert">
                    {t('form.no-room')}
                </p>
            )}
            <p class="soft" role="status">
                {kept && t('form.draft')}
            </p>
        </>
    )
}

function Value({ rule, count }: { rule: Rule; count: string }) {
    return (
        <p class="form-value">
            <span>{t('form.value')}</span>
            <strong class="points">{points(valueOf(rule, count), true)}</strong>
        </p>
    )
}

/** Says that a draft was found, and offers to begin anew. */
function Restored({ drop }: { drop: () => void }) {
    const [gone, go] = useState(false)
    if (gone) return null
    return (
        <div class="note">
            <p>{t('form.draft-found')}</p>
            <Button
                onClick={() => {
                    go(true)
                    drop()
                }}
            >
                {t('form.draft-drop')}
            </Button>
        </div>
    )
}
