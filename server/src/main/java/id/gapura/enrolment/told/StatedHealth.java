package id.gapura.enrolment.told;

import id.gapura.registry.evidence.HealthStatement;
import java.time.LocalDate;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** What somebody said of their health on a day. */
public record StatedHealth(HealthStatement statement, LocalDate on) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private record Kept(String version, HealthStatement.Given given, String on, Map<String, Boolean> answers) {}

    /** As a draft keeps it. */
    public String text() {
        return JSON.writeValueAsString(
                new Kept(statement.version(), statement.given(), on.toString(), statement.answers()));
    }

    /** What {@link #text} wrote. */
    public static StatedHealth read(String text) {
        var kept = JSON.readValue(text, Kept.class);
        return new StatedHealth(
                new HealthStatement(kept.version(), kept.given(), kept.answers()), LocalDate.parse(kept.on()));
    }
}
