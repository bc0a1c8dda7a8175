import { useState } from 'preact/hooks'
import type { Held } from '../../credential/held'
import { recover, recoveryText } from '../../credential/recovery'
import { Button } from '../../ui/button'
import { Copy } from '../../ui/copy'
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
    if (text === undefined) return null
    return (
        <section class="card" aria-labelledby="safe">
            <h2 id="safe">{t('safe')}</h2>
            <p>{t('safe-text')}</p>
            <div class="dialog-actions">
                {/* Some browsers within other programs keep no files. */}
                <Copy text={text} label={t('copy-recovery')} done={t('recovery-copied')} />
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

/** Takes a recovery file over to this phone. */
export function Recover({ done }: { done: (held: Held) => void }) {
    const [wrong, setWrong] = useState(false)
    const [pasted, paste] = useState('')
    async function take(brought: Promise<string> | undefined) {
        if (!brought) return
        setWrong(false)
        const held = await brought.then(recover).catch(() => undefined)
        if (held) done(held)
        else setWrong(true)
    }
    return (
        <section class="card">
            <Field
                label={t('recover')}
                hint={t('recover-text')}
                refusal={wrong ? t('recover-wrong') : undefined}
            >
                {(control) => (
                    <input
                        {...control}
                        type="file"
                        accept=".json,application/json"
                        onChange={(event) => void take(event.currentTarget.files?.[0]?.text())}
                    />
                )}
            </Field>
            <Field label={t('recover-paste')}>
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
            <Button onClick={() => void take(Promise.resolve(pasted))}>{t('recover-take')}</Button>
        </section>
    )
}
