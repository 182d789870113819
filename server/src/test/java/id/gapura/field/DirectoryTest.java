package id.gapura.field;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.field.directory.Audience;
import id.gapura.field.directory.Cursor;
import id.gapura.field.directory.Directory;
import id.gapura.field.directory.Line;
import id.gapura.membership.Membership;
import id.gapura.places.RegionCode;
import id.gapura.program.TestWeb;
import id.gapura.registry.Home;
import id.gapura.registry.Registry;
import id.gapura.registry.Worker;
import id.gapura.registry.WorkerCorrection;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

class DirectoryTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 21);
    private static final TestWeb WEB = TestWeb.on(TODAY);
    private static final String ELSEWHERE = "36.04.19.2001";
    private static final long MAY = 2026 * 12 + 4;
    private static final int MOST = 1_000;

    private static int serial;

    private final Directory directory = WEB.get(Directory.class);
    /** Each test has a village of its own. */
    private final String village = "36.04.19." + (3_000 + ++serial);

    private final RegionCode place = RegionCode.of(village);

    @AfterAll
    static void close() {
        WEB.close();
    }

    private Directory.Page read(Audience audience, Cursor cursor) {
        directory.refresh(place, audience, MOST);
        return directory.read(place, audience, cursor, MOST);
    }

    private Directory.Page read(Cursor cursor) {
        return read(Audience.OFFICER, cursor);
    }

    private static List<String> names(Directory.Page page) {
        return page.lines().stream().map(line -> line.who().name()).toList();
    }

    @Test
    void after_the_first_time_only_what_changed_is_told() {
        var siti = WEB.people().member("Siti", village);
        WEB.people().member("Budi", village);
        WEB.people().member("Jauh", ELSEWHERE);
        var first = read(Cursor.START);

        var nothing = read(first.next());
        WEB.people().paid(siti, YearMonth.of(2026, 5), 1);
        WEB.people().member("Cici", village);
        var second = read(first.next());
        var again = read(second.next());

        assertThat(names(first)).containsExactlyInAnyOrder("Siti", "Budi");
        assertThat(nothing.lines()).isEmpty();
        assertThat(names(second)).containsExactlyInAnyOrder("Siti", "Cici");
        assertThat(again.lines()).isEmpty();
    }

    @Test
    void whoever_leaves_is_told_of_to_those_who_knew_them_and_to_nobody_else() {
        var siti = WEB.people().member("Siti", village);
        var known = read(Cursor.START);

        end(siti);
        var later = read(known.next());
        var newcomer = read(Cursor.START);

        assertThat(later.gone()).containsExactly(siti.number().digits());
        assertThat(later.lines()).isEmpty();
        assertThat(newcomer.gone()).isEmpty();
    }

    private void end(Worker worker) {
        var membership = WEB.get(Membership.class);
        WEB.get(TransactionTemplate.class)
                .executeWithoutResult(_ -> membership.close(
                        membership.find(worker.id()).orElseThrow(),
                        worker.home().region(),
                        TODAY,
                        "died"));
    }

    @Test
    void whoever_moves_goes_from_one_directory_to_the_other() {
        var siti = WEB.people().member("Siti", village);
        var known = read(Cursor.START);

        var moved = new Home(
                RegionCode.of(ELSEWHERE), siti.home().address(), siti.home().phone());
        WEB.get(Registry.class)
                .correct(new WorkerCorrection.Command(
                        siti.id(), siti.standing().version(), siti.person(), moved, "officer", "pindah"));

        assertThat(read(known.next()).gone()).containsExactly(siti.number().digits());
        directory.refresh(RegionCode.of(ELSEWHERE), Audience.OFFICER, MOST);
        assertThat(names(directory.read(RegionCode.of(ELSEWHERE), Audience.OFFICER, Cursor.START, MOST)))
                .containsExactly("Siti");
    }

    @Test
    void pages_lead_through_everybody_once_also_when_somebody_changes_on_the_way() {
        var workers = new ArrayList<Worker>();
        for (int i = 0; i < 7; i++) {
            workers.add(WEB.people().member("Orang " + i, village));
        }
        directory.refresh(place, Audience.OFFICER, MOST);
        var seen = new ArrayList<String>();
        var page = directory.read(place, Audience.OFFICER, Cursor.START, 3);
        seen.addAll(names(page));

        WEB.people().paid(workers.get(0), YearMonth.of(2026, 5), 1);
        WEB.people().paid(workers.get(6), YearMonth.of(2026, 5), 1);
        directory.refresh(place, Audience.OFFICER, MOST);
        while (!page.isLast()) {
            page = directory.read(place, Audience.OFFICER, page.next(), 3);
            seen.addAll(names(page));
        }

        assertThat(seen).contains("Orang 1", "Orang 2", "Orang 3", "Orang 4", "Orang 5", "Orang 6");
        assertThat(seen).filteredOn("Orang 0"::equals).hasSize(2);
        assertThat(seen).filteredOn("Orang 6"::equals).hasSize(1);
        assertThat(seen).hasSize(8);
    }

    @Test
    void a_line_says_what_reckoning_needs() {
        var siti = WEB.people().member("Siti", village);
        WEB.people().paid(siti, YearMonth.of(2026, 4), 2);

        var line = read(Cursor.START).lines().getFirst();

        assertThat(line.number()).isEqualTo(siti.number().digits());
        assertThat(line.dues())
                .isEqualTo(new Line.Dues(MAY, MAY + 4, OptionalLong.empty(), "8400 " + (MAY + 8) + ":16800"));
        assertThat(line.who().birthDay())
                .isEqualTo(OptionalLong.of(LocalDate.of(1986, 5, 2).toEpochDay()));
    }

    @Test
    void a_phone_is_told_only_while_somebody_may_have_to_call() {
        var ahead = WEB.people().member("Lama", village);
        WEB.people().paid(ahead, YearMonth.of(2026, 5), 3);
        var soon = WEB.people().member("Segera", village);
        WEB.people().paid(soon, YearMonth.of(2026, 5), 2);
        WEB.people().member("Belum", village);

        var phones = read(Cursor.START).lines().stream()
                .filter(line -> !line.where().phone().isEmpty())
                .map(line -> line.who().name());

        assertThat(phones).containsExactly("Segera");
    }

    @Test
    void an_agent_is_told_no_birth_date_address_or_phone() {
        var siti = WEB.people().member("Siti", village);
        WEB.people().paid(siti, YearMonth.of(2026, 5), 1);

        var line = read(Audience.AGENT, Cursor.START).lines().getFirst();

        assertThat(line.who()).isEqualTo(new Line.Who("Siti", "", OptionalLong.empty()));
        assertThat(line.where()).isEqualTo(new Line.Where(village, "", "Pedagang sayur, Pasar Petir", "", false));
    }

    @Test
    void a_cursor_from_a_future_that_was_undone_is_noticed() {
        WEB.people().member("Siti", village);
        var page = read(Cursor.START);

        assertThat(directory.isAhead(place, Audience.OFFICER, page.next())).isFalse();
        assertThat(directory.isAhead(place, Audience.OFFICER, new Cursor(2, new UUID(0, 0))))
                .isTrue();
        assertThat(Cursor.find(page.next().text())).contains(page.next());
        assertThat(Cursor.find("2.nonsense")).isEmpty();
    }
}
