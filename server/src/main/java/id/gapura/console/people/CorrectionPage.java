package id.gapura.console.people;

import id.gapura.screen.Field;
import java.util.List;

/**
 * The form for a correction.
 *
 * @param meanwhile what somebody else changed since the officer looked; usually empty
 */
public record CorrectionPage(
        String address, String name, Looked looked, List<Section> sections, List<String> meanwhile) {
    public CorrectionPage {
        sections = List.copyOf(sections);
        meanwhile = List.copyOf(meanwhile);
    }

    /** What the officer was looking at: the version of the record, and how many changes it had seen. */
    public record Looked(String version, String changes) {}

    public List<Field> fields() {
        return sections.stream().flatMap(section -> section.fields().stream()).toList();
    }
}
