const keptFor = 60_000

/** Hands bytes to the browser as a file to keep. */
export function saveFile(name: string, bytes: Uint8Array<ArrayBuffer>, type: string): void {
    const url = URL.createObjectURL(new Blob([bytes], { type }))
    const link = document.createElement('a')
    link.href = url
    link.download = name
    link.click()
    setTimeout(() => {
        URL.revokeObjectURL(url)
    }, keptFor)
}
