import { useState } from 'preact/hooks'
import { Button } from '../../ui/button'
import { Field } from '../../ui/field'
import { saveFile } from '../shared/save-file'
import type { DraftText } from './text'
import { t } from './texts'

const mostBytes = 256 * 1024
const yaml = 'application/yaml'

/** The text from a file and into a file. */
export function Files(props: {
    draft: DraftText
    text: string
    /** Undefined where the text is there to be read. */
    type: ((text: string) => void) | undefined
}) {
    const { draft, text, type } = props
    const [tooLarge, setTooLarge] = useState(false)
    const choose = async (file: File | undefined) => {
        setTooLarge(file !== undefined && file.size > mostBytes)
        if (file === undefined || file.size > mostBytes) return
        type?.(await file.text())
    }
    return (
        <section class="card files">
            {type !== undefined && (
                <Field
                    label={t('text.upload')}
                    hint={t('text.upload-hint')}
                    refusal={tooLarge ? t('text.too-large') : undefined}
                >
                    {(control) => (
                        <input
                            {...control}
                            type="file"
                            accept=".yaml,.yml"
                            onInput={(event) => void choose(event.currentTarget.files?.[0])}
                        />
                    )}
                </Field>
            )}
            <Button
                onClick={() => {
                    const bytes = new TextEncoder().encode(text)
                    saveFile(`${draft.name}-${draft.number}.yaml`, bytes, yaml)
                }}
            >
                {t('text.download')}
            </Button>
        </section>
    )
}
