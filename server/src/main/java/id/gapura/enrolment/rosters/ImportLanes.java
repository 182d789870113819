package id.gapura.enrolment.rosters;

import id.gapura.enrolment.rosters.reading.JudgedRow;
import java.util.ArrayList;
import java.util.List;

/** The lanes of one import. Rows of one NIK share a lane and stay in order. */
final class ImportLanes implements AutoCloseable {
    private static final int MOST = 4;

    private final List<ImportLane> lanes = new ArrayList<>();

    /** Commits a batch of a lane, which had reached a line before. */
    @FunctionalInterface
    interface Commit {
        void run(int lane, int fromLine, List<JudgedRow> rows);
    }

    /** Lanes that go on after the lines they have reached. */
    ImportLanes(List<Integer> reached, Commit commit) {
        for (int i = 0; i < reached.size(); i++) {
            int lane = i;
            lanes.add(new ImportLane(reached.get(i), (from, rows) -> commit.run(lane, from, rows)));
        }
    }

    /** How many lanes keep this machine's cores busy. */
    static int count() {
        return Math.clamp(Runtime.getRuntime().availableProcessors(), 1, MOST);
    }

    void add(JudgedRow row) {
        int key = row.applicant()
                .map(applicant -> applicant.nik().digits().hashCode())
                .orElse(row.line());
        lanes.get(Math.floorMod(key, lanes.size())).add(row);
    }

    /** Commits what is left and waits until all is committed. */
    void finish() {
        lanes.forEach(ImportLane::finish);
    }

    @Override
    public void close() {
        lanes.forEach(ImportLane::close);
    }
}
