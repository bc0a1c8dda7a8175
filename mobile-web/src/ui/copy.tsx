import { useState } from 'preact/hooks'
import { t } from '../i18n/base'
import { Button } from './button'
import { Dialog } from './dialog'
import { say } from './status'

async function copied(text: string): Promise<boolean> {
    try {
        await navigator.clipboard.writeText(text)
        return true
    } catch {
        return false
    }
}

/** Copies a text; where the browser does not let it, shows it to be copied by hand. */
export function Copy(props: { text: string; label: string; of?: string; done: string }) {
    const [shown, show] = useState(false)
    return (
        <>
            <Button
                onClick={() => {
                    void copied(props.text).then((done) => {
                        if (done) say(props.done)
                        else show(true)
                    })
                }}
            >
                {props.label}
                {props.of !== undefined && <span class="heard-only">（{props.of}）</span>}
            </Button>
            {shown && (
                <Dialog
                    title={t('do.copy-by-hand')}
                    close={() => {
                        show(false)
                    }}
                >
                    <textarea
                        class="made-link"
                        readOnly
                        aria-label={t('do.copy-by-hand')}
                        value={props.text}
                        onFocus={(event) => {
                            event.currentTarget.select()
                        }}
                    />
                    <div class="dialog-actions">
                        <Button
                            kind="main"
                            onClick={() => {
                                show(false)
                            }}
                        >
                            {t('do.close')}
                        </Button>
                    </div>
                </Dialog>
            )}
        </>
    )
}
