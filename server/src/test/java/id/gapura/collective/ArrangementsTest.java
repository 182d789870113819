package id.gapura.collective;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.enrolment.attempts.Attempt;
import id.gapura.enrolment.drafts.DraftField;
import id.gapura.enrolment.followup.Reason;
import id.gapura.enrolment.rescue.RescueFilter;
import id.gapura.enrolment.rescue.RescueList;
import id.gapura.enrolment.rosters.Roster;
import id.gapura.enrolment.rosters.RosterPeople;
import id.gapura.enrolment.rosters.Rosters;
import id.gapura.kernel.Nik;
import id.gapura.places.RegionCode;
import id.gapura.program.TestProgram;
import id.gapura.registry.Registry;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ArrangementsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final RegionCode PLACE = RegionCode.of("36.04.19");
    private static final List<String> NIKS = List.of("3604991503660001", "3604991503660002", "3604991503660003");

    private final TestProgram program = TestProgram.on(TODAY);

    @AfterEach
    void close() {
        program.close();
    }

    @Test
    void whoever_waited_before_there_was_the_list_comes_onto_it_at_the_first_start() {
        var roster = enrolled(Set.of(worker(0), worker(1)));
        assertThat(program.differences()).isEmpty();
        undoListing(roster);
        program.sql()
                .sql("UPDATE collective.ending SET listed_at = now() WHERE worker_id = :seenTo")
                .param("seenTo", worker(1))
                .update();
        assertThat(listed()).isEmpty();

        program.get(Arrangements.class).resume();
        program.awaitQuiet();

        assertThat(listed()).singleElement().satisfies(one -> {
            assertThat(one.draft().get(DraftField.NAME)).isEqualTo("Sarip");
            assertThat(one.followUp().reason()).contains(Reason.UNSIGNED);
        });
        assertThat(program.get(Arrangements.class)
                        .find(roster.id())
                        .orElseThrow()
                        .state())
                .isEqualTo(Arrangement.State.DONE);
        assertThat(program.get(Arrangements.class).leftOut(roster.id(), 10))
                .extracting(one -> one.care().isPresent())
                .containsExactlyInAnyOrder(true, false);
        assertThat(program.differences()).noneMatch(difference -> difference.startsWith("region "));
    }

    /** As the migration leaves what was there before it. */
    private void undoListing(Roster roster) {
        program.asOwner("DELETE FROM insight.attempt_total WHERE state = 'open'");
        program.asOwner("UPDATE insight.attempt_total SET attempts = 3 WHERE state = 'enrolled'");
        program.asOwner("DELETE FROM enrolment.attempt");
        program.asOwner("UPDATE enrolment.roster SET mended = 0");
        program.asOwner("UPDATE collective.ending SET listed_at = NULL");
        program.asOwner("UPDATE collective.arrangement SET state = 'running', finished_at = NULL WHERE roster_id = '"
                + roster.id() + "'");
    }

    private UUID worker(int index) {
        if (program.get(Registry.class)
                .residentsByNik(List.of(new Nik(NIKS.get(index))))
                .isEmpty()) {
            imported();
        }
        return program.get(Registry.class).residentsByNik(List.of(new Nik(NIKS.get(index)))).values().stream()
                .findFirst()
                .orElseThrow()
                .workerId();
    }

    private void imported() {
        var file = new StringBuilder("NIK,Nama,Tgl Lahir,L/P\n");
        var names = List.of("Sarip", "Wawan", "Ujang");
        for (int i = 0; i < names.size(); i++) {
            file.append(NIKS.get(i)).append(',').append(names.get(i)).append(",15/03/1966,L\n");
        }
        var upload = new Rosters.Upload("daftar.csv", PLACE, new Roster.Terms("JKK,JKM", "self"), "siti", Map.of());
        var content = new ByteArrayInputStream(file.toString().getBytes(StandardCharsets.UTF_8));
        var checked = (Rosters.Checked.Judged) program.get(Rosters.class).check(upload, content);
        program.get(Rosters.class).start(checked.roster().id());
        program.awaitQuiet();
    }

    private Roster enrolled(Set<UUID> unsigned) {
        var roster = program.get(Rosters.class).recent(RegionCode.NATION, 1).getFirst();
        assertThat(new HashSet<>(program.get(RosterPeople.class).of(roster))).containsAll(unsigned);
        var arrangements = program.get(Arrangements.class);
        var sheet = new SignedSheet(TODAY, "Kantor desa", Map.of(), unsigned);
        arrangements.propose(roster, new WhoPays.Themselves(), sheet, "siti");
        arrangements.confirm(arrangements.find(roster.id()).orElseThrow(), "siti");
        program.awaitQuiet();
        assertThat(listed()).hasSize(2);
        return roster;
    }

    private List<Attempt> listed() {
        return program.get(RescueList.class).list(RescueFilter.in(PLACE), TODAY, 0, 10);
    }
}
