package org.gongping.scoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Facts by subject and component. */
final class FactIndex {
    private FactIndex() {}

    static Map<String, Map<String, List<Fact>>> of(List<Fact> facts) {
        Map<String, Map<String, List<Fact>>> index = new HashMap<>();
        for (Fact fact : facts) {
            index.computeIfAbsent(fact.subject(), _ -> new HashMap<>())
                    .computeIfAbsent(fact.component(), _ -> new ArrayList<>())
                    .add(fact);
        }
        return index;
    }
}
