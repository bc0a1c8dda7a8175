package org.gongping.organisation;

/** What kind of staff somebody is 人员类别; it decides the pool. */
public enum Category {
    /** Member of the leading team. */
    LEADER("班子成员"),
    /** Ordinary staff. */
    GENERAL("一般干部职工"),
    /** Probationer. */
    PROBATIONARY("见习人员"),
    /** Seconded cadre. */
    SECONDED("挂职干部");

    private final String label;

    Category(String label) {
        this.label = label;
    }

    /** The word for it in a roster file. */
    public String label() {
        return label;
    }
}
