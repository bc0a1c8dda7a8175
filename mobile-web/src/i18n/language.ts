import { cell } from '../cell/cell'

/** Languages that the texts are written in, the first one complete by definition. */
export const languages = ['zh-CN'] as const
export type Language = (typeof languages)[number] | 'zh-TW' | 'en'

const storageKey = 'gongping-language'

/** The language to show: the one chosen, else the first that the device asks for and we have. */
export function preferred(chosen: string | null, asked: readonly string[]): Language {
    const have: readonly string[] = languages
    const found = [chosen ?? '', ...asked].find((tag) => have.includes(tag))
    return (found as Language | undefined) ?? languages[0]
}

function remembered(): string | null {
    try {
        return localStorage.getItem(storageKey)
    } catch {
        return null
    }
}

/** The language shown now. */
export const language = cell<Language>(preferred(remembered(), navigator.languages))

/** Chooses a language and remembers it on this device. */
export function chooseLanguage(next: Language): void {
    try {
        localStorage.setItem(storageKey, next)
    } catch {
        // Private windows may refuse storage; the choice then holds until the page is closed.
    }
    language.set(next)
}
