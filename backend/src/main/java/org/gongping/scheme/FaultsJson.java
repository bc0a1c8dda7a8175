package org.gongping.scheme;

import org.gongping.scoring.Fault;

import java.util.List;

/** Writes faults as JSON. */
public final class FaultsJson {
    private FaultsJson() {}

    /** All of them on one line. */
    public static String of(List<Fault> faults) {
        StringBuilder json = new StringBuilder("{\"errors\":[");
        String comma = "";
        for (Fault fault : faults) {
            CanonicalJson.quote(fault.at(), json.append(comma).append("{\"at\":"));
            CanonicalJson.quote(fault.message(), json.append(",\"message\":"));
            json.append('}');
            comma = ",";
        }
        return json.append("]}").toString();
    }
}
