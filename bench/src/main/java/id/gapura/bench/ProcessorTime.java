package id.gapura.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What this process and the database server under it have kept processors busy; other work on the machine stays out. */
final class ProcessorTime {
    private static final double TICKS_A_SECOND = 100;
    /** User and system time of a process and of its ended children, counted after its name in {@code /proc/PID/stat}. */
    private static final int FIRST_TIME = 12;

    private static final int LAST_TIME = 15;

    private ProcessorTime() {}

    /** Seconds so far; none on a system without {@code /proc}. */
    static double seconds() {
        var self = ProcessHandle.current();
        return (ticks(self) + self.descendants().mapToLong(ProcessorTime::ticks).sum()) / TICKS_A_SECOND;
    }

    private static long ticks(ProcessHandle process) {
        try {
            var stat = Files.readString(Path.of("/proc", Long.toString(process.pid()), "stat"));
            var fields = stat.substring(stat.lastIndexOf(')') + 1).split(" ", -1);
            long ticks = 0;
            for (int i = FIRST_TIME; i <= LAST_TIME; i++) {
                ticks += Long.parseLong(fields[i]);
            }
            return ticks;
        } catch (IOException ended) {
            return 0;
        }
    }
}
