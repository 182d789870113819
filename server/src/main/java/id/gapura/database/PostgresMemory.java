package id.gapura.database;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;

/**
 * How much memory the server takes for pages it may need again: an eighth of the machine's, since the program lives there
 * too and the system keeps pages as well.
 *
 * @param megabytes of the machine
 */
record PostgresMemory(long megabytes) {
    private static final long LEAST = 128;
    private static final long MOST = 2048;

    /** Of this machine, or of the container we are in. */
    static PostgresMemory ofThisMachine() {
        var machine = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return new PostgresMemory(machine.getTotalMemorySize() >> 20);
    }

    /** Server settings, each {@code name=value}. */
    List<String> settings() {
        return List.of(
                "shared_buffers=" + Math.clamp(megabytes / 8, LEAST, MOST) + "MB",
                "effective_cache_size=" + Math.max(megabytes / 2, LEAST) + "MB");
    }
}
