import { useEffect, useRef } from 'preact/hooks'
import { grouped } from '../ballot/grouped'
import { Button } from '../ui/button'
import { say } from '../ui/status'
import { t } from './texts'

/** The proof of having cast, to be copied or printed. */
export function Receipt({ leaf, board }: { leaf: string; board: string | undefined }) {
    const heading = useRef<HTMLHeadingElement>(null)
    useEffect(() => {
        heading.current?.focus()
        scrollTo(0, 0)
    }, [])

    async function copy() {
        await navigator.clipboard.writeText(leaf)
        say(t('copied'))
    }

    return (
        <section class="card receipt">
            <h2 ref={heading} tabIndex={-1}>
                {t('done')}
            </h2>
            <p>{t('done-text')}</p>
            <p class="leaf">{grouped(leaf)}</p>
            {board !== undefined && (
                <p>
                    <a href={`/board/${board}#${leaf}`}>{t('look-up')}</a>
                </p>
            )}
            <div class="dialog-actions">
                {'clipboard' in navigator && (
                    <Button onClick={() => void copy()}>{t('copy')}</Button>
                )}
                <Button
                    kind="main"
                    onClick={() => {
                        print()
                    }}
                >
                    {t('print')}
                </Button>
            </div>
        </section>
    )
}
