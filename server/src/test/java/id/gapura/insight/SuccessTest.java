package id.gapura.insight;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.database.Proof;
import id.gapura.demo.invented.RosterGenerator;
import id.gapura.demo.invented.RosterKind;
import id.gapura.enrolment.attempts.Care;
import id.gapura.enrolment.attempts.Door;
import id.gapura.enrolment.attempts.Opening;
import id.gapura.enrolment.attempts.TestAttempts;
import id.gapura.enrolment.drafts.Draft;
import id.gapura.enrolment.drafts.DraftField;
import id.gapura.enrolment.followup.Outcome;
import id.gapura.enrolment.rosters.Roster;
import id.gapura.enrolment.rosters.Rosters;
import id.gapura.enrolment.rosters.Rosters.Checked;
import id.gapura.enrolment.rosters.Rosters.Upload;
import id.gapura.insight.SuccessRate.Span;
import id.gapura.places.RegionCode;
import id.gapura.places.RegionLevel;
import id.gapura.program.TestProgram;
import id.gapura.sandbox.SandboxDukcapil.Mood;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuccessTest {
    /** A Saturday; its week began on 16 November. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private static final RegionCode SERANG = RegionCode.of("36.04");
    private static final Span THIS_WEEK = Span.weeksUntil(TODAY, 1);

    private final TestProgram program = TestProgram.on(TODAY);
    private final TestAttempts people = new TestAttempts(program::get, program.clock());

    @AfterEach
    void close() {
        people.close();
        program.close();
    }

    @Test
    void of_those_who_tried_so_many_are_members_now() {
        people.handedIn("Siti", TestAttempts.nik());
        var nik = TestAttempts.nik();
        people.handedIn("Wati", nik);
        people.handedIn("Wati", nik);
        people.office().be(Mood.DOWN);
        people.handedIn("Udin", TestAttempts.nik());
        people.handedIn("Aminah", TestAttempts.nik("9804"));
        people.office().be(Mood.HONEST);
        open(TestAttempts.VILLAGE, Door.CONSOLE);
        program.awaitQuiet();

        var rate = rate(SERANG, THIS_WEEK);

        assertThat(rate).isEqualTo(new SuccessRate(3, 1, 1, 0, 1));
        assertThat(rate.tried()).isEqualTo(5);
        assertThat(rate.share()).contains(0.6);
        assertThat(success().byDoor(SERANG, THIS_WEEK))
                .containsOnlyKeys(Door.SELF, Door.CONSOLE)
                .containsEntry(Door.CONSOLE, new SuccessRate(0, 1, 0, 0, 0));
        assertThat(differences()).isEmpty();
    }

    @Test
    void an_attempt_counts_in_the_week_it_began_also_when_it_ends_later() {
        program.setToday(LocalDate.of(2026, 11, 15));
        var sunday = open(TestAttempts.VILLAGE, Door.SELF);
        program.setToday(LocalDate.of(2026, 11, 16));
        open(TestAttempts.VILLAGE, Door.SELF);
        program.setToday(TODAY);
        people.face()
                .save(sunday, TestAttempts.complete("Siti", TestAttempts.nik()).answers(), "self");
        people.face().submit(sunday, "self");
        program.awaitQuiet();

        var byWeek = success().byWeek(SERANG, Span.weeksUntil(TODAY, 2));

        assertThat(byWeek)
                .containsEntry(LocalDate.of(2026, 11, 9), new SuccessRate(1, 0, 0, 0, 0))
                .containsEntry(LocalDate.of(2026, 11, 16), new SuccessRate(0, 1, 0, 0, 0))
                .hasSize(2);
        assertThat(rate(SERANG, THIS_WEEK)).isEqualTo(new SuccessRate(0, 1, 0, 0, 0));
        assertThat(differences()).isEmpty();
    }

    @Test
    void an_attempt_that_moves_counts_where_it_is_now_and_nowhere_else() {
        var id = open(TestAttempts.VILLAGE, Door.SELF);
        people.face().save(id, Map.of(DraftField.REGION, "35.10"), "self");
        people.face().care(id, new Care.Close(Outcome.CANNOT_BE_HELPED, ""), "siti");
        program.awaitQuiet();

        assertThat(rate(SERANG, THIS_WEEK)).isEqualTo(SuccessRate.NONE);
        assertThat(rate(SERANG, THIS_WEEK).share()).isEmpty();
        assertThat(success().byPlace(RegionCode.NATION, RegionLevel.PROVINCE, THIS_WEEK))
                .isEqualTo(Map.of(RegionCode.of("35"), new SuccessRate(0, 0, 0, 1, 0)));
        assertThat(differences()).isEmpty();
    }

    @Test
    void the_rows_of_a_roster_count_once_it_is_imported(@TempDir Path folder) throws IOException {
        var file = folder.resolve("kadugenep.csv");
        new RosterGenerator(new SplittableRandom(7), TODAY, 1)
                .write(RosterKind.KADUGENEP, 120, file, folder.resolve("key.csv"));
        var id = checked(file);
        assertThat(rate(SERANG, THIS_WEEK)).isEqualTo(SuccessRate.NONE);

        program.get(Rosters.class).start(id);
        program.awaitQuiet();

        var counts = program.get(Rosters.class).find(id).orElseThrow().counts();
        assertThat(success().byDoor(SERANG, THIS_WEEK))
                .isEqualTo(Map.of(
                        Door.ROSTER,
                        new SuccessRate(
                                counts.accepted() + counts.warned(), counts.rejected(), 0, 0, counts.duplicate())));
        assertThat(counts.rejected()).isPositive();
        assertThat(differences()).isEmpty();
    }

    @Test
    void the_proof_sees_a_total_that_is_wrong() {
        people.handedIn("Siti", TestAttempts.nik());
        program.awaitQuiet();
        program.asOwner("UPDATE insight.attempt_total SET attempts = 2 WHERE state = 'enrolled'");
        program.asOwner("UPDATE enrolment.attempt SET door = 'agent'");

        assertThat(differences())
                .containsExactly(
                        "region 36.04.19.2008, week of 2026-11-16, agent, enrolled: stored 0, counted 1",
                        "region 36.04.19.2008, week of 2026-11-16, self, enrolled: stored 2, counted 0");
    }

    private UUID open(RegionCode place, Door door) {
        var opening = new Opening(UUID.randomUUID(), door, place, Draft.EMPTY, "self");
        people.face().open(opening);
        return opening.id();
    }

    private UUID checked(Path file) throws IOException {
        var upload = new Upload("kadugenep.csv", SERANG, new Roster.Terms("JKK,JKM", "self"), "officer", Map.of());
        try (var content = Files.newInputStream(file)) {
            return ((Checked.Judged) program.get(Rosters.class).check(upload, content))
                    .roster()
                    .id();
        }
    }

    private Success success() {
        return program.get(Success.class);
    }

    private SuccessRate rate(RegionCode within, Span span) {
        return success().of(within, span);
    }

    private List<String> differences() {
        var differences = new ArrayList<String>();
        program.all(Proof.class).stream()
                .filter(proof -> proof.name().startsWith("enrolment success"))
                .forEach(proof -> proof.run(differences::add));
        return differences;
    }
}
