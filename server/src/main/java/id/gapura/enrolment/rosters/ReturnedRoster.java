package id.gapura.enrolment.rosters;

import id.gapura.enrolment.rosters.reading.Finding;
import id.gapura.enrolment.rosters.reading.NikClaims;
import id.gapura.enrolment.rosters.reading.RosterReader.Opened;
import id.gapura.enrolment.rosters.reading.RosterReading;
import id.gapura.enrolment.rosters.reading.RosterReturn;
import id.gapura.enrolment.rosters.reading.Verdict;
import id.gapura.kernel.Jakarta;
import id.gapura.vault.Uploads;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Writes the rejected rows of a roster back, from the uploaded file itself and the verdicts kept by line. */
final class ReturnedRoster {
    private static final int PAGE = 5_000;

    private final RosterReaders readers;
    private final RosterStore rosters;
    private final Uploads uploads;

    ReturnedRoster(RosterReaders readers, RosterStore rosters, Uploads uploads) {
        this.readers = readers;
        this.rosters = rosters;
        this.uploads = uploads;
    }

    void write(UUID id, OutputStream out) {
        var roster = rosters.find(id).orElseThrow(() -> new IllegalStateException("no roster " + id));
        var reader = readers.asOf(Jakarta.day(roster.progress().uploadedAt()), () -> (_, _) -> NikClaims.Claim.FREE);
        var mapping = MappingJson.read(rosters.position(id).mapping());
        if (reader.openAs(uploads.at(id), roster.fileName(), mapping) instanceof Opened.Ready(var reading)) {
            try (reading;
                    var returned = new RosterReturn(reading.head(), out)) {
                copyRejected(id, reading, returned);
            }
        }
    }

    /** Walks file and verdicts side by side, a page of verdicts at a time. */
    private void copyRejected(UUID id, RosterReading reading, RosterReturn returned) {
        Map<Integer, List<Finding>> rejected = new HashMap<>();
        int read = 0;
        boolean more = true;
        while (reading.hasNext()) {
            var raw = reading.next().raw();
            while (more && raw.line() > read) {
                var page = rosters.rows(id, read, PAGE);
                rejected.clear();
                page.stream()
                        .filter(row -> row.verdict() == Verdict.REJECT)
                        .forEach(row -> rejected.put(row.line(), row.findings()));
                more = page.size() == PAGE;
                read = more ? page.getLast().line() : Integer.MAX_VALUE;
            }
            var findings = rejected.get(raw.line());
            if (findings != null) {
                returned.add(raw, findings);
            }
        }
    }
}
