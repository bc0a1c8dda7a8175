import type { Role } from '../gql/graphql'
import type { Page, Tab } from '../route/page'

const office: readonly Role[] = ['OFFICE']
const admin: readonly Role[] = ['ADMIN']
const readers: readonly Role[] = ['OFFICE', 'LEADER', 'AUDITOR']
const importers: readonly Role[] = ['OFFICE', 'ADMIN']
const lookers: readonly Role[] = ['OFFICE', 'LEADER', 'ADMIN', 'AUDITOR']
const verifiers: readonly Role[] = ['OFFICE', 'AUDITOR']

/** The pages of the office, leaders, administrators and auditors. */
export const officePages: readonly Page[] = [
    { path: '/review', load: () => import('./review/queues'), access: verifiers },
    { path: '/review/claim/:id', load: () => import('./review/claim'), access: verifiers },
    { path: '/review/:unit', load: () => import('./review/unit'), access: verifiers },
    { path: '/polls', load: () => import('./poll/polls'), access: verifiers },
    { path: '/polls/prepare', load: () => import('./poll/prepare'), access: office },
    { path: '/polls/:id', load: () => import('./poll/poll'), access: verifiers },
    {
        path: '/polls/:id/screen',
        load: () => import('./hall/screen'),
        access: verifiers,
        alone: true,
    },
    { path: '/polls/:id/slips', load: () => import('./poll/slips'), access: office },
    { path: '/polls/:id/roll', load: () => import('./poll/roll'), access: office },
    { path: '/polls/:id/links', load: () => import('./poll/links'), access: office },
    { path: '/polls/:id/chase', load: () => import('./poll/chase'), access: office },
    { path: '/polls/:id/teller', load: () => import('./poll/teller'), access: office },
    { path: '/entries', load: () => import('./entry/entry'), access: office },
    { path: '/imported', load: () => import('./imported/imported'), access: verifiers },
    { path: '/results', load: () => import('./result/results'), access: readers },
    { path: '/accounts', load: () => import('./account/accounts'), access: admin },
    { path: '/accounts/passwords', load: () => import('./account/passwords'), access: admin },
    { path: '/accounts/organisation', load: () => import('./account/organisation'), access: admin },
    { path: '/roster', load: () => import('./roster/people'), access: lookers },
    { path: '/roster/import', load: () => import('./roster/import'), access: importers },
    { path: '/cycles', load: () => import('./cycle/cycles'), access: lookers },
    { path: '/cycles/open', load: () => import('./cycle/open'), access: office },
    { path: '/schemes', load: () => import('./scheme/schemes'), access: lookers },
    { path: '/schemes/:id', load: () => import('./scheme/scheme'), access: lookers },
    { path: '/schemes/drafts/:id', load: () => import('./scheme/draft'), access: verifiers },
    { path: '/schemes/drafts/:id/text', load: () => import('./scheme/text'), access: verifiers },
    { path: '/schemes/drafts/:id/try', load: () => import('./scheme/try'), access: verifiers },
    { path: '/schemes/:id/differences', load: () => import('./scheme/compare'), access: lookers },
]

/** Their entries of the navigation. */
export const officeTabs: readonly Tab[] = [
    { path: '/review', label: 'nav.review', icon: 'review', roles: verifiers, place: 30 },
    { path: '/polls', label: 'nav.polls', icon: 'ballot', roles: verifiers, place: 40 },
    { path: '/results', label: 'nav.results', icon: 'chart', roles: readers, place: 55 },
    { path: '/entries', label: 'nav.entries', icon: 'plus', roles: office, place: 62 },
    { path: '/imported', label: 'nav.imported', icon: 'claim', roles: verifiers, place: 65 },
    { path: '/roster', label: 'nav.roster', icon: 'people', roles: lookers, place: 70 },
    { path: '/cycles', label: 'nav.cycle', icon: 'calendar', roles: lookers, place: 75 },
    { path: '/schemes', label: 'nav.schemes', icon: 'settings', roles: lookers, place: 77 },
    { path: '/accounts', label: 'nav.accounts', icon: 'key', roles: admin, place: 80 },
]
