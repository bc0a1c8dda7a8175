/** Lets the browser fetch a file of the server's by its link and keep it under the name it has. */
export function keepFile(url: string): void {
    const link = document.createElement('a')
    link.href = url
    link.download = ''
    link.click()
}
