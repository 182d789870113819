package id.gapura.demo.invented;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.enrolment.rosters.reading.TestRosters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class RosterGeneratorTest {
    @TempDir
    Path folder;

    static Stream<Arguments> kinds_and_seeds() {
        return Stream.of(RosterKind.values())
                .flatMap(kind ->
                        Stream.iterate(1L, seed -> seed <= 30, seed -> seed + 1).map(seed -> Arguments.of(kind, seed)));
    }

    @ParameterizedTest(name = "{0}, seed {1}")
    @MethodSource("kinds_and_seeds")
    void the_judge_agrees_with_the_key_on_every_line(RosterKind kind, long seed) throws IOException {
        var file = write(kind, seed, 300, "a");

        var verdicts = TestRosters.verdicts(file);

        assertThat(verdicts).containsExactlyEntriesOf(TestRosters.key(folder.resolve("a.key.csv")));
    }

    @ParameterizedTest
    @EnumSource
    void has_every_kind_of_fault(RosterKind kind) throws IOException {
        write(kind, 7, 3_000, "a");

        var key = Files.readString(folder.resolve("a.key.csv"));

        assertThat(Fault.values()).allSatisfy(fault -> assertThat(key).contains(fault.why()));
        assertThat(key).contains("leading apostrophe removed", "spaces removed");
    }

    @ParameterizedTest
    @EnumSource
    void the_same_seed_gives_the_same_file(RosterKind kind) throws IOException {
        var first = write(kind, 5, 100, "a");

        var second = write(kind, 5, 100, "b");

        assertThat(first).hasSameBinaryContentAs(second);
    }

    @Test
    void no_two_people_share_a_number_across_many_rounds_of_serials() {
        var people = new People(new SplittableRandom(3), TestRosters.TODAY, "3604", 200_000, 0);
        var seen = new HashSet<String>();

        for (int i = 0; i < 200_000; i++) {
            assertThat(seen.add(
                            i % 40 == 0
                                    ? people.nextTooOld().digits()
                                    : people.next().digits()))
                    .isTrue();
        }
    }

    private Path write(RosterKind kind, long seed, int rows, String name) {
        var file = folder.resolve(name + (kind == RosterKind.MUNCAR_NELAYAN ? ".xlsx" : ".csv"));
        new RosterGenerator(new SplittableRandom(seed), TestRosters.TODAY)
                .write(kind, rows, file, folder.resolve(name + ".key.csv"));
        return file;
    }
}
