/** Asks the browser not to clear what is kept here when room grows short. */
export async function keepSafe(): Promise<void> {
    try {
        await navigator.storage.persist()
    } catch {
        // Where it cannot be asked for there is the recovery file.
    }
}
