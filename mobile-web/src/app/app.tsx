import { LocationProvider, exec, useLocation } from 'preact-iso/router'
import { useEffect } from 'preact/hooks'
import { useCell } from '../cell/cell'
import { arrivals } from '../i18n/texts'
import { language } from '../i18n/language'
import type { Page, PageProps } from '../route/page'
import { resume } from '../session/renewal'
import { holds, me } from '../session/session'
import type { Me } from '../session/session'
import { Skeleton } from '../ui/loaded'
import { Status } from '../ui/status'
import { Frame } from './frame'
import { missing, denied } from './dead-ends'
import { pages } from './routes'
import { Show } from './show'

const signIn: Page = { path: '/sign-in', load: () => import('../signin/sign-in'), access: 'public' }
const password: Page = {
    path: '/password',
    load: () => import('../signin/password'),
    access: 'public',
}

interface Found {
    page: Page
    params: Record<string, string>
}

/** The page that a path names. */
export function find(path: string): Found | undefined {
    for (const page of pages) {
        const match = exec(path, page.path, { path, query: {}, params: {} }) as
            { params: Record<string, string> } | undefined
        if (match) return { page, params: match.params }
    }
    return undefined
}

function pageFor(found: Found | undefined, who: Me): Page {
    if (!found) return missing
    const { access } = found.page
    return access === 'public' || holds(who, access) ? found.page : denied
}

function Alone({ page, props }: { page: Page | null; props: PageProps }) {
    return (
        <main class="alone" id="main">
            {page === null ? <Skeleton lines={6} /> : <Show page={page} props={props} />}
        </main>
    )
}

/** A ballot is cast and looked up by nobody in particular: there nobody asks who is signed in. */
function isOfNobody(path: string): boolean {
    return /^\/(vote|collect|board)\b/.test(path)
}

function Content() {
    const { path, query } = useLocation()
    const who = useCell(me)
    const ofNobody = isOfNobody(path)
    useEffect(() => {
        if (!ofNobody) void resume()
    }, [ofNobody])
    const found = find(path)
    const props: PageProps = { params: found?.params ?? {}, query }
    if (found?.page.access === 'public') return <Alone page={found.page} props={props} />
    if (who === 'starting') return <Alone page={null} props={props} />
    if (who === null) return <Alone page={signIn} props={props} />
    if (who.mustChangePassword) return <Alone page={password} props={props} />
    const page = pageFor(found, who)
    if (page.alone) return <Show key={page.path} page={page} props={props} />
    return (
        <Frame me={who}>
            <Show key={page.path} page={page} props={props} />
        </Frame>
    )
}

function Languages() {
    const now = useCell(language)
    useCell(arrivals)
    useEffect(() => {
        document.documentElement.lang = now
    }, [now])
    return <Content key={now} />
}

export function App() {
    return (
        <LocationProvider>
            <Languages />
            <Status />
        </LocationProvider>
    )
}
