package id.gapura.enrolment.rosters;

import id.gapura.enrolment.attempts.RejectedRows;
import id.gapura.enrolment.attempts.RejectedRows.File;
import id.gapura.enrolment.attempts.RejectedRows.Rejected;
import id.gapura.enrolment.attempts.RejectedRows.Taken;
import id.gapura.enrolment.drafts.Draft;
import id.gapura.enrolment.drafts.DraftField;
import id.gapura.enrolment.followup.Reason;
import id.gapura.enrolment.rosters.reading.Applicant;
import id.gapura.enrolment.rosters.reading.Finding;
import id.gapura.enrolment.rosters.reading.FindingCode;
import id.gapura.enrolment.rosters.reading.RosterReader.Opened;
import id.gapura.enrolment.rosters.reading.RosterReading;
import id.gapura.enrolment.rosters.reading.Verdict;
import id.gapura.jobs.Job;
import id.gapura.vault.Uploads;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Follows the people of an imported roster once its import, which is in a hurry, is over: who was rejected comes onto
 * the rescue list, and who stands there since an earlier roster and is in now stands there no more. Each batch commits
 * the line it has reached, so that after a kill the next run goes on there.
 */
final class RowFollowing implements Job {
    static final String NAME = "enrolment.follow-rows";

    private static final int BATCH = 1_000;

    private final RosterReaders readers;
    private final RosterStore rosters;
    private final RejectedRows rejectedRows;
    private final Uploads uploads;
    private final TransactionTemplate transaction;

    RowFollowing(
            RosterReaders readers,
            RosterStore rosters,
            RejectedRows rejectedRows,
            Uploads uploads,
            TransactionTemplate transaction) {
        this.readers = readers;
        this.rosters = rosters;
        this.rejectedRows = rejectedRows;
        this.uploads = uploads;
        this.transaction = transaction;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(String key) {
        var roster = rosters.find(UUID.fromString(key)).orElseThrow();
        var file = new File(
                roster.id(),
                roster.region(),
                roster.progress().uploadedBy(),
                roster.progress().uploadedAt());
        boolean isAwaited = rejectedRows.isAnyAwaited(file);
        if (!roster.source().isKept() || (!isAwaited && roster.counts().rejected() == 0)) {
            return;
        }
        var position = rosters.position(roster.id());
        if (readers.again(roster, position, uploads.at(roster.id())) instanceof Opened.Ready(var reading)) {
            try (reading) {
                follow(new Walk(roster, file, reading, isAwaited), position.followedLine());
            }
        }
    }

    /** One run over a file. */
    private record Walk(Roster roster, File file, RosterReading reading, boolean isAwaited) {}

    /** Rows of one batch by what became of them. */
    private record Batch(List<Rejected> rejected, List<Taken> taken) {
        Batch() {
            this(new ArrayList<>(), new ArrayList<>());
        }

        int size() {
            return rejected.size() + taken.size();
        }
    }

    private void follow(Walk walk, int after) {
        var verdicts = new KeptVerdicts(rosters, walk.roster().id(), after);
        var batch = new Batch();
        int line = after;
        while (walk.reading().hasNext()) {
            var row = walk.reading().next();
            if (row.judged().line() > after) {
                line = row.judged().line();
                sort(walk, row, verdicts.at(line), batch);
                if (batch.size() == BATCH) {
                    commit(walk, batch, line);
                    batch = new Batch();
                }
            }
        }
        commit(walk, batch, line);
    }

    private static void sort(Walk walk, RosterReading.Row row, Optional<RemarkableRow> kept, Batch batch) {
        var verdict = kept.map(RemarkableRow::verdict).orElse(row.judged().verdict());
        if (verdict == Verdict.REJECT) {
            var findings = kept.map(RemarkableRow::findings).orElse(List.of());
            batch.rejected.add(new Rejected(row.judged().line(), draft(walk, row), reason(findings)));
        } else if (walk.isAwaited()) {
            row.judged()
                    .applicant()
                    .map(Applicant::nik)
                    .ifPresent(nik ->
                            batch.taken.add(new Taken(row.judged().line(), nik, draft(walk, row), verdict.isTaken())));
        }
    }

    private static Draft draft(Walk walk, RosterReading.Row row) {
        var terms = walk.roster().terms();
        return walk.reading()
                .draft(row.raw())
                .with(Map.of(DraftField.PROGRAMMES, terms.programmes(), DraftField.PAYER, terms.payer()));
    }

    private void commit(Walk walk, Batch batch, int line) {
        transaction.executeWithoutResult(_ -> {
            int mended = batch.taken.isEmpty() ? 0 : rejectedRows.mend(walk.file(), batch.taken);
            if (!batch.rejected.isEmpty()) {
                rejectedRows.keep(walk.file(), batch.rejected);
            }
            rosters.follow(walk.roster().id(), line, batch.rejected.size(), mended);
        });
    }

    private static Reason reason(List<Finding> findings) {
        var codes = findings.stream().map(Finding::code).toList();
        if (codes.contains(FindingCode.NIK_TAKEN) || codes.contains(FindingCode.NIK_OF_ANOTHER)) {
            return Reason.NIK_OF_ANOTHER;
        }
        if (codes.contains(FindingCode.TOO_OLD) || codes.contains(FindingCode.BIRTH_DATE_IN_FUTURE)) {
            return Reason.AGE;
        }
        return codes.contains(FindingCode.NIK_MISSING) || codes.contains(FindingCode.NAME_MISSING)
                ? Reason.UNFINISHED
                : Reason.FAULTY;
    }
}
