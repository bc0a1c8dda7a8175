import { useEffect, useRef, useState } from 'preact/hooks'
import { cell, useCell } from '../cell/cell'

/** A short message at the edge of the screen, with at most one thing to do about it. */
export interface Word {
    text: string
    action?: { label: string; run: () => void }
}

const word = cell<Word | null>(null)
const shownFor = 6_000

/** Says something in passing, to the eye and to those who listen; the answer takes it back. */
export function say(text: string, action?: Word['action']): () => void {
    const said = action ? { text, action } : { text }
    word.set(said)
    return () => {
        if (word.get() === said) word.set(null)
    }
}

/** Where `say` shows; stands once in the frame. */
export function Status() {
    const now = useCell(word)
    useEffect(() => {
        if (now === null || now.action) return
        const timer = setTimeout(() => {
            if (word.get() === now) word.set(null)
        }, shownFor)
        return () => {
            clearTimeout(timer)
        }
    }, [now])
    return (
        <div class="status" role="status" aria-live="polite">
            {now && (
                <div class="status-word">
                    <span>{now.text}</span>
                    {now.action && (
                        <button
                            type="button"
                            onClick={() => {
                                word.set(null)
                                now.action?.run()
                            }}
                        >
                            {now.action.label}
                        </button>
                    )}
                </div>
            )}
        </div>
    )
}

/** Words that are read out after they stopped changing, such as a running average. */
export function Spoken({ text }: { text: string }) {
    const [settled, settle] = useState('')
    const first = useRef(true)
    useEffect(() => {
        if (first.current) {
            first.current = false
            return
        }
        const timer = setTimeout(() => {
            settle(text)
        }, 800)
        return () => {
            clearTimeout(timer)
        }
    }, [text])
    return (
        <span class="heard-only" role="status">
            {settled}
        </span>
    )
}
