package org.gongping.organisation;

/** What somebody's post is 职务; it decides the voter group. */
public enum Post {
    /** Principal. */
    PRINCIPAL("主要负责同志"),
    /** Deputy. */
    DEPUTY("单位副职"),
    /** Everybody else. */
    MEMBER("干部职工");

    private final String label;

    Post(String label) {
        this.label = label;
    }

    /** The word for it in a roster file. */
    public String label() {
        return label;
    }
}
