package org.gongping;

import com.tngtech.archunit.core.domain.JavaClass;

import java.util.List;
import java.util.Set;

/**
 * Where a class stands.
 *
 * @param module the first package below the house's root; empty for the root itself and strangers
 * @param height from 0 at the ground; -1 for a module that the plan lacks, or for no module
 */
record Floor(String module, int height) {

    /** The plan, from the ground up. A module imports only from floors below its own. */
    private static final List<Set<String>> PLAN =
            List.of(
                    Set.of("kernel"),
                    Set.of("scoring"),
                    Set.of("organisation", "account", "scheme"),
                    Set.of("cycle", "evidence"),
                    Set.of(
                            "claim",
                            "assessment",
                            "rating",
                            "goal",
                            "task",
                            "attendance",
                            "inspection",
                            "survey",
                            "imported",
                            "ballot"),
                    Set.of("ranking"),
                    Set.of("publicity", "outcome"),
                    Set.of("report", "reminder", "audit", "archive"),
                    Set.of("platform"));

    static Floor of(String root, JavaClass type) {
        var name = type.getBaseComponentType().getPackageName();
        if (!name.startsWith(root + ".")) {
            return new Floor("", -1);
        }
        var module = name.substring(root.length() + 1).split("\\.", 2)[0];
        return new Floor(module, height(module));
    }

    boolean isUnknown() {
        return !module.isEmpty() && height < 0;
    }

    boolean holdsSources() {
        return height >= 0 && PLAN.get(height).contains("claim");
    }

    boolean mayNotImport(Floor other) {
        return height >= 0 && !module.equals(other.module) && other.height >= height;
    }

    private static int height(String module) {
        for (int height = 0; height < PLAN.size(); height++) {
            if (PLAN.get(height).contains(module)) {
                return height;
            }
        }
        return -1;
    }
}
