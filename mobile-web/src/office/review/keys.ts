import { useEffect, useRef } from 'preact/hooks'

/**
 * Shortcuts for the desk, held with Alt (Enter: with Ctrl or Command) so that nobody who types or
 * dictates sets them off. The names are those of `KeyboardEvent.code`.
 */
export function useKeys(actions: Readonly<Record<string, (() => void) | undefined>>): void {
    const now = useRef(actions)
    now.current = actions
    useEffect(() => {
        const pressed = (event: KeyboardEvent) => {
            if (document.querySelector('dialog[open]')) return
            const held = event.code === 'Enter' ? event.ctrlKey || event.metaKey : event.altKey
            const action = now.current[event.code]
            if (!held || !action) return
            event.preventDefault()
            action()
        }
        addEventListener('keydown', pressed)
        return () => {
            removeEventListener('keydown', pressed)
        }
    }, [])
}
