import { useState } from 'preact/hooks'
import { ApiFault } from '../../api/fault'
import type { Held } from '../../credential/held'
import { recover, recoveryCopy, recoveryText } from '../../credential/recovery'
import type { Link } from '../../credential/recovery'
import { Button } from '../../ui/button'
import { Copy } from '../../ui/copy'
import { FaultNote } from '../../ui/fault-note'
import { Field } from '../../ui/field'
import { t } from './texts'

/** Hands a text out as a file to keep. */
function keepText(text: string, name: string): void {
    const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
    const link = document.createElement('a')
    link.href = url
    link.download = name
    link.click()
    setTimeout(() => {
        URL.revokeObjectURL(url)
    }, 60_000)
}

/** Says what losing the phone means, and offers the recovery file. */
export function Safe({ held }: { held: Held }) {
    const [kept, keep] = useState(false)
    const text = recoveryText(held)
    const copy = recoveryCopy(held)
    if (text === undefined || copy === undefined) return null
    return (
        <section class="card" aria-labelledby="safe">
            <h2 id="safe">{t('safe')}</h2>
            <p>{t('safe-text')}</p>
            <div class="dialog-actions">
                {/* Some browsers within other programs keep no files. */}
                <Copy text={copy} label={t('copy-recovery')} done={t('recovery-copied')} />
                <Button
                    onClick={() => {
                        keepText(text, `${t('file')}.json`)
                        keep(true)
                    }}
                >
                    {t('download')}
                </Button>
            </div>
            <p class="soft">{t(kept ? 'downloaded' : 'file-text')}</p>
        </section>
    )
}

/** Why nothing was taken over. */
type Trouble =
    { at: 'file' | 'text'; why: 'recover-wrong' | 'recover-not-kept' } | { fault: ApiFault }

/** Takes over what is brought, a file or a text; tells what is in the way. */
function useRecover(link: Link | undefined, done: (held: Held) => void) {
    const [trouble, set] = useState<Trouble>()
    async function take(at: 'file' | 'text', brought: string) {
        set(undefined)
        try {
            const held = await recover(brought, link)
            if (held) done(held)
            else set({ at, why: 'recover-wrong' })
        } catch (thrown) {
            set(thrown instanceof ApiFault ? { fault: thrown } : { at, why: 'recover-not-kept' })
        }
    }
    const at = (field: 'file' | 'text') =>
        trouble && 'at' in trouble && trouble.at === field ? t(trouble.why) : undefined
    return { take, at, fault: trouble && 'fault' in trouble ? trouble.fault : undefined }
}

/** The file that was chosen; it can be chosen again, and one that cannot be read is empty. */
async function chosen(input: HTMLInputElement): Promise<string | undefined> {
    const file = input.files?.[0]
    const text = file?.text().catch(() => '')
    input.value = ''
    return text
}

/** Takes a recovery file over to this phone, for the link that the page was opened by if any. */
export function Recover({ link, done }: { link?: Link; done: (held: Held) => void }) {
    const { take, at, fault } = useRecover(link, done)
    const [pasted, paste] = useState('')
    async function takeFile(input: HTMLInputElement) {
        const text = await chosen(input)
        if (text !== undefined) await take('file', text)
    }
    return (
        <section class="card">
            <Field label={t('recover')} hint={t('recover-text')} refusal={at('file')}>
                {(control) => (
                    <input
                        {...control}
                        type="file"
                        accept=".json,application/json"
                        onChange={(event) => void takeFile(event.currentTarget)}
                    />
                )}
            </Field>
            <Field label={t('recover-paste')} refusal={at('text')}>
                {(control) => (
                    <textarea
                        {...control}
                        rows={2}
                        spellcheck={false}
                        value={pasted}
                        onInput={(event) => {
                            paste(event.currentTarget.value)
                        }}
                    />
                )}
            </Field>
            {fault && <FaultNote fault={fault} />}
            <Button onClick={() => void take('text', pasted)}>{t('recover-take')}</Button>
        </section>
    )
}
