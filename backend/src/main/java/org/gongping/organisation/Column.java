package org.gongping.organisation;

import java.util.Optional;
import java.util.stream.Stream;

/** The columns of a roster file. */
enum Column {
    NUMBER("工号", 32, true),
    NAME("姓名", 50, true),
    UNIT("单位", 60, true),
    CATEGORY("人员类别", 20, true),
    POST("职务", 20, true),
    HEAD("单位负责人", 5, false),
    IN_CHARGE_OF("分管单位", 2000, false);

    private final String heading;
    private final int most;
    private final boolean required;

    Column(String heading, int most, boolean required) {
        this.heading = heading;
        this.most = most;
        this.required = required;
    }

    /** The column with this heading; files may have others, which say nothing to us. */
    static Optional<Column> headed(String heading) {
        return Stream.of(values()).filter(c -> c.heading.equals(heading)).findFirst();
    }

    String heading() {
        return heading;
    }

    /** Most characters of a cell. */
    int most() {
        return most;
    }

    /** Whether every row must fill it. */
    boolean isRequired() {
        return required;
    }
}
