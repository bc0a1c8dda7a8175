import type { Page, Tab } from '../route/page'

/** The appraisal office's pages. */
export const officePages: readonly Page[] = []

/** The appraisal office's entries of the navigation. */
export const officeTabs: readonly Tab[] = []
