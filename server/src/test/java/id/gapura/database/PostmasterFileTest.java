package id.gapura.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class PostmasterFileTest {
    private static final List<String> READY =
            List.of("4711", "/data", "1795000000", "33201", "", "127.0.0.1", "  11  22", "ready   ");

    @Test
    void reads_process_port_and_readiness() {
        assertThat(PostmasterFile.parse(READY)).contains(new PostmasterFile(4711, 33201, true));
    }

    @Test
    void a_server_that_is_still_starting_is_not_ready() {
        var starting = List.of("4711", "/data", "1795000000", "33201", "", "127.0.0.1", "  11  22", "starting");

        assertThat(PostmasterFile.parse(starting)).contains(new PostmasterFile(4711, 33201, false));
        assertThat(PostmasterFile.parse(READY.subList(0, 2))).contains(new PostmasterFile(4711, 0, false));
    }

    @Test
    void a_file_that_is_being_written_says_nothing() {
        assertThat(PostmasterFile.parse(List.of())).isEmpty();
        assertThat(PostmasterFile.parse(List.of(""))).isEmpty();
    }

    @Test
    void a_stranger_with_the_number_is_not_the_server() {
        var stranger = new PostmasterFile(ProcessHandle.current().pid(), 33201, true);

        assertThat(stranger.isAlive(Path.of("/data"))).isFalse();
    }
}
