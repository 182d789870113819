package id.gapura.enrolment.rosters;

import id.gapura.enrolment.rosters.reading.RosterMapping;
import tools.jackson.databind.json.JsonMapper;

/** A mapping as the text that the database keeps. */
final class MappingJson {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private MappingJson() {}

    static String write(RosterMapping mapping) {
        return JSON.writeValueAsString(mapping);
    }

    static RosterMapping read(String text) {
        return JSON.readValue(text, RosterMapping.class);
    }
}
