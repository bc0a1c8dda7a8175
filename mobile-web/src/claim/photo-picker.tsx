import { useState } from 'preact/hooks'
import { Icon } from '../ui/icon'
import type { IconName } from '../ui/icon'
import { shrunk } from '../outbox/picture'
import { shown } from './start'
import { t } from './texts'
import type { Picked } from './typed'

const most = 9

type Change = (next: (before: readonly Picked[]) => readonly Picked[]) => void

/** Shrinks what was picked and adds it; gives a sentence about what was left out. */
async function take(files: readonly File[], room: number, change: Change): Promise<string | null> {
    const bad: string[] = []
    for (const file of files.slice(0, room)) {
        try {
            const picked = shown(await shrunk(file))
            change((before) =>
                before.some((one) => one.sha256 === picked.sha256) ? before : [...before, picked],
            )
        } catch {
            bad.push(file.name)
        }
    }
    if (bad.length > 0) return t('form.photos-bad', { names: bad.join('、') })
    return files.length > room ? t('form.photos-many') : null
}

/** Up to nine photos by camera or album, shrunk on the phone. */
export function PhotoPicker(props: {
    photos: readonly Picked[]
    required: boolean
    change: Change
}) {
    const { photos, required, change } = props
    const [busy, setBusy] = useState(false)
    const [word, setWord] = useState<string | null>(null)

    async function pick(input: HTMLInputElement) {
        const files = [...(input.files ?? [])]
        input.value = ''
        setBusy(true)
        setWord(await take(files, most - photos.length, change))
        setBusy(false)
    }

    const refusal = required && photos.length === 0 ? t('form.photos-required') : word
    return (
        <section class="card" aria-label={t('form.photos')}>
            <h2>{t('form.photos')}</h2>
            <p class="field-hint">{t('form.photos-hint')}</p>
            {photos.length > 0 && <Thumbnails photos={photos} change={change} />}
            {photos.length < most && (
                <div class="pick-actions">
                    <Pick icon="camera" label={t('form.camera')} camera pick={pick} />
                    <Pick icon="photos" label={t('form.album')} pick={pick} />
                </div>
            )}
            <p role="status">{busy && t('form.photos-busy')}</p>
            {refusal !== null && (
                <p class="field-refusal" role="alert">
                    {refusal}
                </p>
            )}
        </section>
    )
}

function Pick(props: {
    icon: IconName
    label: string
    camera?: boolean
    pick: (input: HTMLInputElement) => Promise<void>
}) {
    return (
        <label class="button">
            <input
                type="file"
                accept="image/*"
                multiple={!props.camera}
                {...(props.camera ? { capture: 'environment' as const } : {})}
                onChange={(event) => void props.pick(event.currentTarget)}
            />
            <Icon name={props.icon} /> <span>{props.label}</span>
        </label>
    )
}

function Thumbnails({ photos, change }: { photos: readonly Picked[]; change: Change }) {
    return (
        <ul class="photos">
            {photos.map((photo, i) => (
                <li key={photo.sha256} class="picked">
                    <img src={photo.url} alt={t('form.photo-alt', { n: i + 1 })} />
                    <button
                        type="button"
                        aria-label={t('form.photo-remove', { n: i + 1 })}
                        onClick={() => {
                            change((all) => all.filter((one) => one.sha256 !== photo.sha256))
                        }}
                    >
                        <Icon name="close" />
                    </button>
                </li>
            ))}
        </ul>
    )
}
