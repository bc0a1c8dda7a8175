// @vitest-environment happy-dom
import { render } from 'preact'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { useStay } from './stay'

const root = document.createElement('div')
const back = vi.fn()

function Page({ question }: { question: string | null }) {
    useStay(question)
    return null
}

/** Presses the browser's Back, which takes the page's own entry of the history first. */
function goBack(): void {
    history.replaceState(null, '')
    dispatchEvent(new PopStateEvent('popstate'))
}

/** Whether the browser asks before the window is closed. */
function closingAsks(): boolean {
    return !dispatchEvent(new Event('beforeunload', { cancelable: true }))
}

beforeEach(() => {
    vi.useFakeTimers()
    vi.stubGlobal('confirm', () => true)
    // In a tab that was opened with this page there is nowhere to go back to.
    vi.spyOn(history, 'back').mockImplementation(back)
    render(<Page question="?" />, root)
    vi.advanceTimersByTime(100)
})

afterEach(() => {
    render(null, root)
    vi.runAllTimers()
    vi.useRealTimers()
    vi.unstubAllGlobals()
    vi.restoreAllMocks()
})

it('asks again where Back led nowhere and the page is still there', () => {
    expect(closingAsks()).toBe(true)
    goBack()
    expect(back).toHaveBeenCalledOnce()
    expect(closingAsks()).toBe(false)
    vi.advanceTimersByTime(1_000)
    expect(closingAsks()).toBe(true)
    expect(history.state).toEqual({ staying: true })
})

it('takes no entry of the history once the page has been left', () => {
    goBack()
    render(null, root)
    vi.advanceTimersByTime(2_000)
    expect(history.state).toBeNull()
})
