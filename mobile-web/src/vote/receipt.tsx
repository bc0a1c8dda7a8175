import { useEffect, useRef } from 'preact/hooks'
import { grouped } from '../ballot/grouped'
import { Button } from '../ui/button'
import { Copy } from '../ui/copy'
import { t } from './texts'

/** The proof of having cast, of which ballot where that is known, to be copied or printed. */
export function Receipt(props: {
    leaf: string
    board: string | undefined
    of: string | null | undefined
}) {
    const { leaf, board, of } = props

    const heading = useRef<HTMLHeadingElement>(null)
    useEffect(() => {
        heading.current?.focus()
        scrollTo(0, 0)
    }, [])

    return (
        <section class="card receipt">
            <h2 ref={heading} tabIndex={-1}>
                {t('done')}
            </h2>
            {of && <p class="soft">{of}</p>}
            <p>{t('done-text')}</p>
            <p class="leaf">{grouped(leaf)}</p>
            {board !== undefined && (
                <p>
                    <a href={`/board/${board}#${leaf}`}>{t('look-up')}</a>
                </p>
            )}
            <div class="dialog-actions">
                <Copy text={leaf} label={t('copy')} done={t('copied')} />
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
