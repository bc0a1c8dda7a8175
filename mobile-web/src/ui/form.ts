/** A form's text by name; empty where there is none. */
export function text(data: FormData, name: string): string {
    const value = data.get(name)
    return typeof value === 'string' ? value : ''
}
