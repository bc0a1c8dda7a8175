import { useEffect, useRef, useState } from 'preact/hooks'
import { t } from '../shared/texts'

/** What browsers that read QR codes themselves offer. */
interface Detector {
    detect: (source: HTMLVideoElement) => Promise<readonly { rawValue: string }[]>
}
type DetectorMaker = new (options: { formats: string[] }) => Detector

const lookEvery = 250

function detectorMaker(): DetectorMaker | undefined {
    return (globalThis as { BarcodeDetector?: DetectorMaker }).BarcodeDetector
}

/** Whether this browser can read QR codes by its camera. */
export function canScan(): boolean {
    return detectorMaker() !== undefined && 'mediaDevices' in navigator
}

/** Looks through the camera until a QR code is seen. */
export function Scanner({ seen }: { seen: (text: string) => void }) {
    const video = useRef<HTMLVideoElement>(null)
    const [blocked, setBlocked] = useState(false)
    const report = useRef(seen)
    report.current = seen
    useEffect(() => watch(video.current, report, setBlocked), [])
    return blocked ? (
        <p class="note note-warn" role="alert">
            {t('teller.no-camera')}
        </p>
    ) : (
        <video ref={video} class="camera" playsInline muted aria-label={t('teller.camera')} />
    )
}

function watch(
    video: HTMLVideoElement | null,
    report: { current: (text: string) => void },
    setBlocked: (blocked: boolean) => void,
): (() => void) | undefined {
    const Maker = detectorMaker()
    if (video === null || Maker === undefined) return undefined
    const detector = new Maker({ formats: ['qr_code'] })
    let stream: MediaStream | undefined
    let gone = false
    const timer = setInterval(() => {
        if (video.readyState < HTMLMediaElement.HAVE_CURRENT_DATA) return
        detector.detect(video).then(
            ([first]) => {
                if (first && !gone) report.current(first.rawValue)
            },
            () => undefined,
        )
    }, lookEvery)
    const stop = () => {
        gone = true
        clearInterval(timer)
        for (const track of stream?.getTracks() ?? []) track.stop()
    }
    navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } }).then(
        (opened) => {
            stream = opened
            if (gone) stop()
            video.srcObject = opened
            void video.play()
        },
        () => {
            if (!gone) setBlocked(true)
        },
    )
    return stop
}
