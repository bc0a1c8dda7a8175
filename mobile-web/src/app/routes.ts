import type { Role } from '../gql/graphql'
import { officePages, officeTabs } from '../office/routes'
import type { Page, Tab } from '../route/page'

const everybody: readonly Role[] = ['STAFF', 'OFFICE', 'LEADER', 'ADMIN', 'AUDITOR']
const readers: readonly Role[] = ['STAFF', 'OFFICE', 'LEADER', 'AUDITOR']
const deciders: readonly Role[] = ['STAFF', 'OFFICE', 'AUDITOR']
const staff: readonly Role[] = ['STAFF']

/**
 * All pages of the client; each feature's are added here and nowhere else. Of several patterns
 * that match the first one counts.
 */
export const pages: readonly Page[] = [
    { path: '/', load: () => import('../home/home'), access: everybody },
    { path: '/more', load: () => import('./more'), access: everybody },
    { path: '/password', load: () => import('../signin/password'), access: everybody },
    { path: '/claims', load: () => import('../claim/list'), access: staff },
    { path: '/claims/new', load: () => import('../claim/edit'), access: staff },
    { path: '/claims/:id/edit', load: () => import('../claim/edit'), access: staff },
    { path: '/claims/:id', load: () => import('../claim/detail'), access: deciders },
    { path: '/rankings', load: () => import('../ranking/rankings'), access: readers },
    {
        path: '/rankings/:cycle/:number',
        load: () => import('../ranking/standing'),
        access: readers,
    },
    { path: '/report', load: () => import('../report/report'), access: staff },
    { path: '/vote', load: () => import('../vote/vote'), access: 'public' },
    { path: '/board/:id', load: () => import('../board/board'), access: 'public' },
    { path: '/collect', load: () => import('../vote/collect/collect'), access: 'public' },
    { path: '/try', load: () => import('../tryout/try'), access: 'public' },
    ...officePages,
]

/** All entries of the navigation. */
export const tabs: readonly Tab[] = [
    { path: '/', label: 'nav.home', icon: 'home', roles: everybody, place: 10 },
    { path: '/claims', label: 'nav.claims', icon: 'claim', roles: staff, place: 20 },
    { path: '/rankings', label: 'nav.rankings', icon: 'ranking', roles: readers, place: 50 },
    { path: '/report', label: 'nav.report', icon: 'report', roles: staff, place: 60 },
    ...officeTabs,
]

/** The entries that these roles see, in order. */
export function tabsFor(roles: readonly Role[]): readonly Tab[] {
    return tabs
        .filter((tab) => tab.roles.some((role) => roles.includes(role)))
        .toSorted((a, b) => a.place - b.place)
}
