package id.gapura.rules.law;

import java.util.ArrayList;

/** The law of today with one number changed, for rules that no number of today brings about. */
public final class ChangedLaw {
    private ChangedLaw() {}

    /** The law with the one value of {@code id}, from its first day on, replaced by {@code value}. */
    public static Law with(String id, String value) {
        var changed = new ArrayList<Series<?>>();
        for (var series : Law.current().all()) {
            changed.add(series.id().equals(id) ? replaced(series, value) : series);
        }
        return new Law(changed);
    }

    private static Series<?> replaced(Series<?> series, String value) {
        var heading = series.heading();
        var yaml = """
                description: {id: Diubah, en: Changed}
                unit: %s
                checked_on: %s
                entries:
                  - from: %s
                    value: %s
                    verified: false
                    note: changed for a test
                    source: {instrument: none, provision: none, url: none}
                """.formatted(
                        heading.unit().code(),
                        heading.checkedOn(),
                        series.entries().getFirst().validity().from(),
                        value);
        return ParameterLoader.load(heading.id().replace('.', '/'), yaml);
    }
}
