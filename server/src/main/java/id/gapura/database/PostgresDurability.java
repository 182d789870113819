package id.gapura.database;

import java.util.List;

/** Whether an acknowledged commit survives a power cut. */
enum PostgresDurability {
    /** Everywhere but in tests. */
    DURABLE("on", "4GB"),
    /** For tests only: what they write is thrown away, and may lie in memory, where the log is to stay small. */
    THROW_AWAY("off", "256MB");

    private final String value;
    /** How much log may gather between two checkpoints. */
    private final String log;

    PostgresDurability(String value, String log) {
        this.value = value;
        this.log = log;
    }

    /** Server settings, each {@code name=value}. */
    List<String> settings() {
        return List.of(
                "fsync=" + value, "synchronous_commit=" + value, "full_page_writes=" + value, "max_wal_size=" + log);
    }
}
