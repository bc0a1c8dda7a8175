import { cell } from '../cell/cell'
import type { Cell } from '../cell/cell'
import type { Language } from './language'
import { language } from './language'

/** Sentences by key; `{name}` in one stands for an argument. */
export type Texts = Readonly<Record<string, string>>
export type Arguments = Readonly<Record<string, string | number>>

/** Brings an area's texts in a language; undefined where it has none. */
export type Bring = (language: Language, area: string) => Promise<Partial<Texts>> | undefined

const files = import.meta.glob<Partial<Texts>>(['./zh-TW/*.json', './en/*.json'], {
    import: 'default',
})

const bringFile: Bring = (wanted, area) => files[`./${wanted}/${area}.json`]?.()

/** Rises when texts of another language have arrived; pages follow it to be drawn anew. */
export const arrivals = cell(0)

function fill(sentence: string, args: Arguments): string {
    return sentence.replace(/\{(\w+)\}/g, (whole, name: string) =>
        name in args ? String(args[name]) : whole,
    )
}

/**
 * The `t()` of an area: texts of one part of the client, which travel with that part. Chinese is
 * complete and at hand; other languages are brought when chosen, and Chinese stands in for what
 * they lack.
 */
export function area<T extends Texts>(
    name: string,
    chinese: T,
    chosen: Cell<Language> = language,
    bring: Bring = bringFile,
): (key: keyof T & string, args?: Arguments) => string {
    const brought = new Map<Language, Partial<Texts>>()
    const load = (wanted: Language) => {
        if (wanted === 'zh-CN' || brought.has(wanted)) return
        brought.set(wanted, {})
        void bring(wanted, name)?.then((texts) => {
            brought.set(wanted, texts)
            arrivals.set(arrivals.get() + 1)
        })
    }
    load(chosen.get())
    chosen.follow(load)
    return (key, args = {}) => fill(brought.get(chosen.get())?.[key] ?? chinese[key] ?? key, args)
}
