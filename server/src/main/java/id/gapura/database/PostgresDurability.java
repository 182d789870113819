package id.gapura.database;

import java.util.List;

/** Whether an acknowledged commit survives a power cut. */
enum PostgresDurability {
    /** Everywhere but in tests. */
    DURABLE("on"),
    /** For tests only: what they write is thrown away. */
    THROW_AWAY("off");

    private final String value;

    PostgresDurability(String value) {
        this.value = value;
    }

    /** Server settings, each {@code name=value}. */
    List<String> settings() {
        return List.of("fsync=" + value, "synchronous_commit=" + value, "full_page_writes=" + value);
    }
}
