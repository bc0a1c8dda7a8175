import { useEffect } from 'preact/hooks'
import { grouped } from '../ballot/grouped'
import { AnswerHeading } from '../ui/answer'
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
    useEffect(() => {
        scrollTo(0, 0)
    }, [])
    return (
        <section class="card receipt">
            <AnswerHeading>{t('done')}</AnswerHeading>
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
