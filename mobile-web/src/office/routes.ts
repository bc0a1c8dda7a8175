import type { Role } from '../gql/graphql'
import type { Page, Tab } from '../route/page'

const verifiers: readonly Role[] = ['OFFICE', 'AUDITOR']

/** The pages of the office, leaders, administrators and auditors. */
export const officePages: readonly Page[] = [
    { path: '/review', load: () => import('./review/queues'), access: verifiers },
    { path: '/review/claim/:id', load: () => import('./review/claim'), access: verifiers },
    { path: '/review/:unit', load: () => import('./review/unit'), access: verifiers },
]

/** Their entries of the navigation. */
export const officeTabs: readonly Tab[] = [
    { path: '/review', label: 'nav.review', icon: 'review', roles: verifiers, place: 30 },
]
