/** A hash in groups of eight, which people can compare by eye. */
export function grouped(hash: string): string {
    return hash.replace(/(.{8})(?=.)/g, '$1 ')
}
