package id.gapura.outreach.workbook;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What stands under a topic of a workbook, in one version.
 *
 * @param version from 1; the latest is what holds
 * @param fields in their order; none where the topic is struck out
 */
public record Entry(Topic topic, int version, Map<String, Wording> fields, String by, Instant at) {
    public Entry {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /**
     * One field.
     *
     * @param proposed what was proposed when it was written; empty for nothing
     */
    public record Wording(String proposed, String written) {}

    /** How what is written comes from what was proposed. */
    public enum Origin {
        AS_PROPOSED,
        CHANGED,
        /** Nothing was proposed. */
        OWN
    }

    public boolean isStruck() {
        return fields.isEmpty();
    }

    /** What is written in a field; empty for one that is not there. */
    public String written(String field) {
        return fields.getOrDefault(field, new Wording("", "")).written();
    }

    /** What is written, by field. */
    public Map<String, String> written() {
        var written = new LinkedHashMap<String, String>();
        fields.forEach((name, field) -> written.put(name, field.written()));
        return written;
    }

    /** What was proposed, by field. */
    public Map<String, String> proposed() {
        var proposed = new LinkedHashMap<String, String>();
        fields.forEach((name, field) -> proposed.put(name, field.proposed()));
        return proposed;
    }

    public Origin origin() {
        if (fields.values().stream().allMatch(field -> field.proposed().isEmpty())) {
            return Origin.OWN;
        }
        return fields.values().stream().allMatch(field -> field.proposed().equals(field.written()))
                ? Origin.AS_PROPOSED
                : Origin.CHANGED;
    }
}
