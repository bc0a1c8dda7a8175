import { useState } from 'preact/hooks'
import { t } from '../i18n/base'
import { Dialog } from './dialog'
import { Button } from './button'

/** A photo to be shown: small in a row, large when touched. */
export interface Photo {
    key: string
    thumbnail: string
    full: string
    /** What is known about it, such as when it was taken. */
    caption?: string | undefined
}

/** A row of photos; one touched fills the screen, with the next and the one before at hand. */
export function PhotoRow({ photos }: { photos: readonly Photo[] }) {
    const [open, setOpen] = useState<number | null>(null)
    const shown = open === null ? undefined : photos[open]
    return (
        <>
            <ul class="photos">
                {photos.map((photo, i) => (
                    <li key={photo.key}>
                        <button
                            type="button"
                            onClick={() => {
                                setOpen(i)
                            }}
                        >
                            <img
                                src={photo.thumbnail}
                                alt={t('photo.nth', { n: i + 1, all: photos.length })}
                                loading="lazy"
                            />
                        </button>
                    </li>
                ))}
            </ul>
            {open !== null && shown && (
                <FullPhoto photo={shown} n={open} all={photos.length} turn={setOpen} />
            )}
        </>
    )
}

function FullPhoto(props: {
    photo: Photo
    n: number
    all: number
    turn: (to: number | null) => void
}) {
    const { photo, n, all, turn } = props
    const close = () => {
        turn(null)
    }
    return (
        <Dialog wide title={t('photo.nth', { n: n + 1, all })} close={close}>
            <img class="photo-full" src={photo.full} alt={t('photo.full')} />
            {photo.caption !== undefined && <p class="soft">{photo.caption}</p>}
            <div class="dialog-actions">
                <Button
                    disabled={n === 0}
                    onClick={() => {
                        turn(n - 1)
                    }}
                >
                    {t('photo.before')}
                </Button>
                <Button
                    disabled={n === all - 1}
                    onClick={() => {
                        turn(n + 1)
                    }}
                >
                    {t('photo.after')}
                </Button>
                <Button kind="main" onClick={close}>
                    {t('do.close')}
                </Button>
            </div>
        </Dialog>
    )
}
