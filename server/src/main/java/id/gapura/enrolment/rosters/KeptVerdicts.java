package id.gapura.enrolment.rosters;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The verdicts kept of a roster, read a page at a time while somebody walks over its file, whose lines only grow. */
final class KeptVerdicts {
    private static final int PAGE = 5_000;

    private final RosterStore rosters;
    private final UUID id;
    private final Map<Integer, RemarkableRow> page = new HashMap<>();
    private int read;
    private boolean isMore = true;

    /** Those after a line. */
    KeptVerdicts(RosterStore rosters, UUID id, int after) {
        this.rosters = rosters;
        this.id = id;
        this.read = after;
    }

    /** Of a line; empty if nothing was to be remarked about it. */
    Optional<RemarkableRow> at(int line) {
        while (isMore && line > read) {
            var next = rosters.rows(id, read, PAGE);
            page.clear();
            next.forEach(row -> page.put(row.line(), row));
            isMore = next.size() == PAGE;
            read = isMore ? next.getLast().line() : Integer.MAX_VALUE;
        }
        return Optional.ofNullable(page.get(line));
    }
}
