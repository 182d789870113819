package id.gapura.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostgresMemoryTest {
    @ParameterizedTest
    @CsvSource({"0, 128, 128", "512, 128, 256", "2048, 256, 1024", "8192, 1024, 4096", "65536, 2048, 32768"})
    void the_server_keeps_pages_in_an_eighth_of_the_memory_and_counts_on_half_of_it(
            long machine, long kept, long counted) {
        assertThat(new PostgresMemory(machine).settings())
                .containsExactly("shared_buffers=" + kept + "MB", "effective_cache_size=" + counted + "MB");
    }

    @Test
    void a_machine_has_a_few_hundred_megabytes_at_least_and_some_terabytes_at_most() {
        assertThat(PostgresMemory.ofThisMachine().megabytes()).isBetween(256L, 64L << 20);
    }
}
