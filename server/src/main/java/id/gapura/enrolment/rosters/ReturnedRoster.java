package id.gapura.enrolment.rosters;

import id.gapura.enrolment.rosters.reading.RosterReader.Opened;
import id.gapura.enrolment.rosters.reading.RosterReading;
import id.gapura.enrolment.rosters.reading.RosterReturn;
import id.gapura.enrolment.rosters.reading.Verdict;
import id.gapura.vault.Uploads;
import java.io.OutputStream;
import java.util.UUID;

/** Writes the rejected rows of a roster back, from the uploaded file itself and the verdicts kept by line. */
final class ReturnedRoster {
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
        if (readers.again(roster, rosters.position(id), uploads.at(id)) instanceof Opened.Ready(var reading)) {
            try (reading;
                    var returned = new RosterReturn(reading.head(), out)) {
                copyRejected(id, reading, returned);
            }
        }
    }

    private void copyRejected(UUID id, RosterReading reading, RosterReturn returned) {
        var verdicts = new KeptVerdicts(rosters, id, 0);
        while (reading.hasNext()) {
            var raw = reading.next().raw();
            verdicts.at(raw.line())
                    .filter(row -> row.verdict() == Verdict.REJECT)
                    .ifPresent(row -> returned.add(raw, row.findings()));
        }
    }
}
