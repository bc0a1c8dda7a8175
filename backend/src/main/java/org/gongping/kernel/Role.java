package org.gongping.kernel;

/** What an account may do; the contract says which operations each role opens. */
public enum Role {
    /** Everybody on the roster. */
    STAFF,
    /** The appraisal office 考核办. */
    OFFICE,
    /** Leaders: rankings and people, read only. */
    LEADER,
    /** Accounts, roles and first passwords; not results. */
    ADMIN,
    /** The appraisal group's auditor 考核组: reads every history, changes nothing. */
    AUDITOR
}
