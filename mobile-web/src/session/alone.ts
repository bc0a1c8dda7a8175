/** Absent where the page did not come by HTTPS, and in old browsers: then windows do not wait. */
function locks(): LockManager | null {
    return (navigator as { locks?: LockManager | null }).locks ?? null
}

/** Runs work once no other window of this browser runs any under the same name. */
export async function alone<T>(name: string, work: () => Promise<T>): Promise<T> {
    const manager = locks()
    return manager === null ? work() : await manager.request(name, work)
}

/** Runs work only if no other window of this browser runs any under the same name just now. */
export async function unlessRunning(name: string, work: () => Promise<void>): Promise<void> {
    const manager = locks()
    if (manager === null) return work()
    await manager.request(name, { ifAvailable: true }, async (lock) => {
        if (lock !== null) await work()
    })
}
