import { useState } from 'preact/hooks'
import type { Photo } from '../../outbox/item'
import { shrunk } from '../../outbox/picture'
import { Field } from '../../ui/field'
import { Icon } from '../../ui/icon'
import { t } from '../shared/texts'

const most = 9

/** A photo to be sent, and the address of its picture in this page. */
export interface Shown {
    photo: Photo
    url: string
}

async function taken(file: File): Promise<Shown> {
    const photo = await shrunk(file)
    const url = URL.createObjectURL(new Blob([photo.bytes], { type: photo.type }))
    return { photo, url }
}

function distinct(photos: readonly Shown[]): Shown[] {
    return [...new Map(photos.map((one) => [one.photo.sha256, one])).values()]
}

/** Photos of an entry, made small on this device before they are sent. */
export function EntryPhotos(props: {
    photos: readonly Shown[]
    change: (photos: readonly Shown[]) => void
    refusal: string | undefined
}) {
    const { photos, change } = props
    const [word, setWord] = useState<string>()
    const pick = async (input: HTMLInputElement) => {
        const files = [...(input.files ?? [])]
        const room = most - photos.length
        setWord(files.length > room ? t('entry.photos-many') : undefined)
        try {
            const added = await Promise.all(files.slice(0, room).map(taken))
            change(distinct([...photos, ...added]))
        } catch {
            setWord(t('entry.photos-bad'))
        }
        input.value = ''
    }
    return (
        <section class="card">
            <Field
                label={t('entry.photos')}
                hint={t('entry.photos-hint')}
                refusal={word ?? props.refusal}
            >
                {(control) => (
                    <input
                        {...control}
                        type="file"
                        accept="image/*"
                        multiple
                        onInput={(event) => void pick(event.currentTarget)}
                    />
                )}
            </Field>
            {photos.length > 0 && <Thumbnails photos={photos} change={change} />}
        </section>
    )
}

function Thumbnails(props: {
    photos: readonly Shown[]
    change: (photos: readonly Shown[]) => void
}) {
    return (
        <ul class="photos">
            {props.photos.map((one, i) => (
                <li key={one.photo.sha256}>
                    <img src={one.url} alt={t('entry.photo', { n: i + 1 })} />
                    <button
                        type="button"
                        class="photo-away"
                        aria-label={t('entry.photo-away', { n: i + 1 })}
                        onClick={() => {
                            props.change(props.photos.filter((other) => other !== one))
                        }}
                    >
                        <Icon name="close" />
                    </button>
                </li>
            ))}
        </ul>
    )
}
