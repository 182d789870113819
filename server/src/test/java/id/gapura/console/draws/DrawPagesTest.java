package id.gapura.console.draws;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.accounts.Role;
import id.gapura.database.Proof;
import id.gapura.incentives.drawing.DrawCheck;
import id.gapura.incentives.drawing.DrawCheck.Verdict;
import id.gapura.incentives.drawing.Prize;
import id.gapura.incentives.draws.Draw;
import id.gapura.incentives.draws.Draw.Deed;
import id.gapura.incentives.draws.Draw.Plan;
import id.gapura.incentives.draws.Draw.State;
import id.gapura.incentives.draws.Draws;
import id.gapura.incentives.draws.Draws.Answer;
import id.gapura.incentives.draws.Draws.Closing;
import id.gapura.incentives.draws.Draws.HandedOver;
import id.gapura.incentives.draws.Draws.Reason;
import id.gapura.incentives.draws.Ticket;
import id.gapura.partner.messages.PhoneTown;
import id.gapura.places.RegionCode;
import id.gapura.program.TestWeb;
import id.gapura.registry.Worker;
import id.gapura.screen.Language;
import id.gapura.screen.Texts;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DrawPagesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final LocalDate DRAW_DAY = LocalDate.of(2026, 11, 28);
    private static final String HOME = "/console/draws";
    private static final PhoneTown TOWN = new PhoneTown(TestWeb.on(TODAY));
    private static final TestWeb WEB = TOWN.web;
    private static int serial;

    private final Draws draws = WEB.get(Draws.class);
    private String place = "36.04.23";

    @BeforeAll
    static void seed() {
        WEB.loadVillages();
        WEB.staff("siti", Role.BRANCH_OFFICER, "36.04");
        WEB.staff("budi", Role.VILLAGE_OFFICER, "36.04");
        WEB.staff("jauh", Role.BRANCH_OFFICER, "35");
        WEB.staff("periksa", Role.AUDITOR, "");
    }

    @AfterAll
    static void close() {
        TOWN.close();
    }

    @BeforeEach
    void today() {
        WEB.setToday(TODAY);
    }

    @AfterEach
    void everything_published_holds() {
        assertThat(differences()).isEmpty();
    }

    private static List<String> differences() {
        var found = new ArrayList<String>();
        WEB.all(Proof.class).stream()
                .filter(proof -> proof.name().contains("draws"))
                .forEach(proof -> proof.run(found::add));
        return found;
    }

    private Worker member(String name, int months) {
        var worker = WEB.people().member(name, place, "+62816%07d".formatted(++serial));
        if (months > 0) {
            WEB.people().paid(worker, YearMonth.from(TODAY), months);
        }
        return worker;
    }

    private Draw open(Optional<LocalDate> protectedOn) {
        var prizes = List.of(new Prize(1, "Sepeda"), new Prize(2, "Payung"));
        return draws.make(
                new Plan("Doorprize " + ++serial, RegionCode.of(place), DRAW_DAY, protectedOn, "Angka IHSG", prizes),
                "siti");
    }

    private Draw fixedNumbers(String... numbers) {
        var draw = open(Optional.empty());
        assertThat(draws.close(draw.id(), List.of(numbers), "siti")).isEqualTo(new Closing.Closed(numbers.length));
        assertThat(draws.confirm(draw.id(), "budi")).isEmpty();
        return draws.find(draw.id()).orElseThrow();
    }

    private static Answer refused(Reason reason) {
        return new Answer.Refused(reason);
    }

    @Test
    void two_officers_fix_who_may_win_two_enter_the_value_and_anybody_computes_the_winners_again() {
        place = "36.04.19.2008";
        var siti = WEB.signIn("siti");
        var budi = WEB.signIn("budi");
        var inside = List.of(member("Sarip", 1), member("Wati", 2), member("Jaja", 1));
        member("Belum", 0);

        var draw = siti.post(
                        HOME + "/new",
                        Map.of(
                                "name", "Doorprize pasar",
                                "region", place,
                                "drawn", "2026-11-28",
                                "seed", "Angka IHSG penutupan hari itu",
                                "who", "members",
                                "protected", "2026-11-28",
                                "prizes", "1 Sepeda\n\n1 Payung"))
                .location();
        var id = UUID.fromString(draw.substring(draw.lastIndexOf('/') + 1));
        assertThat(WEB.visitor().get("/draws/" + id).status()).isEqualTo(404);
        siti.post(draw, draw + "/close", Map.of());
        assertThat(siti.get(draw).body())
                .contains("Petugas lain perlu menyetujuinya")
                .doesNotContain("Setujui dan terbitkan");
        assertThat(WEB.visitor().get("/draws/" + id).status()).isEqualTo(404);
        budi.post(draw, draw + "/confirm", Map.of());

        var before = WEB.visitor().download("/draws/" + id + "/file").text();
        assertThat(DrawCheck.of(before)).isInstanceOfSatisfying(Verdict.Fixed.class, fixed -> {
            assertThat(fixed.list().tickets()).hasSize(inside.size());
            assertThat(WEB.visitor().get("/draws/" + id).body())
                    .contains(fixed.list().hash());
        });
        assertThat(before)
                .doesNotContain(
                        inside.getFirst().nik().digits(),
                        "Sarip",
                        inside.getFirst().number().digits());

        WEB.setToday(DRAW_DAY);
        siti = WEB.signIn("siti");
        budi = WEB.signIn("budi");
        siti.post(draw, draw + "/seed", Map.of("seed", " 8012.44 "));
        assertThat(budi.get(draw).body()).doesNotContain("8012.44");
        budi.post(draw, draw + "/seed", Map.of("seed", "8012.44"));

        var after = WEB.visitor().download("/draws/" + id + "/file").text();
        assertThat(DrawCheck.of(after)).isInstanceOfSatisfying(Verdict.Drawn.class, drawn -> {
            assertThat(drawn.winners()).hasSize(2);
            assertThat(drawn.seed()).isEqualTo("8012.44");
            assertThat(WEB.visitor().get("/draws/" + id).body()).contains(drawn.winners());
        });
        assertThat(after).startsWith(before.substring(0, before.indexOf("ticket-list:")));
        siti.post(draw, draw + "/handover", Map.of("place", "1"));
        assertThat(siti.get(draw).body()).contains("Penyerahan hadiah 1 dicatat", "oleh siti");
        siti.post(draw, draw + "/handover", Map.of("place", "1"));
        assertThat(siti.get(draw).body()).contains("sudah diserahkan sebelumnya");
        assertThat(siti.get(HOME).body()).contains("Doorprize pasar", "Sudah diundi");
    }

    @Test
    void a_member_finds_the_own_ticket_and_whether_it_won_and_nobody_elses() throws Exception {
        place = "36.04.20";
        var winner = member("Siti Aminah", 1);
        var draw = open(Optional.of(DRAW_DAY));
        draws.close(draw.id(), List.of(), "siti");
        draws.confirm(draw.id(), "budi");
        var visitor = WEB.visitor();
        assertThat(visitor.get("/me/draws").location()).isEqualTo("/me/sign-in");
        TOWN.signIn(visitor, winner);

        var ticket = draws.ticketsOf(winner.id()).getFirst();
        assertThat(visitor.get("/me").body()).contains("/me/draws");
        var own = visitor.get("/me/draws").body();
        assertThat(own).contains(ticket.text(), "ada dalam daftar");
        assertThat(WEB.visitor()
                        .download("/draws/" + draw.id() + "/file")
                        .text()
                        .lines())
                .contains(between(own, "<p class=\"fingerprint\">", "</p>"));
        assertThat(ticket.entry().seal()).isEqualTo(sha256(between(own, "<pre class=\"fingerprint\">", "</pre>")));
        WEB.setToday(DRAW_DAY);
        draws.enterSeed(draw.id(), "42", "siti");
        draws.enterSeed(draw.id(), "42", "budi");
        TOWN.signIn(visitor, winner);

        assertThat(visitor.get("/me/draws").body()).contains(ticket.text() + " memenangkan Sepeda");
        var page = "/draws/" + draw.id();
        assertThat(visitor.post(page, Map.of("ticket", ticket.text().toLowerCase(Locale.ROOT)))
                        .body())
                .contains("memenangkan Sepeda");
        WEB.expectFit(visitor, "/me/draws", page, "/draws");
        assertThat(visitor.post(page, Map.of("ticket", "TIDAKADA")).body()).contains("tidak ada dalam daftar");
    }

    private static String between(String page, String from, String to) {
        int start = page.indexOf(from) + from.length();
        return page.substring(start, page.indexOf(to, start));
    }

    private static String sha256(String text) throws NoSuchAlgorithmException {
        var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest);
    }

    @Test
    void the_list_is_closed_and_confirmed_the_day_before_and_not_on_the_day() {
        var late = open(Optional.empty());
        var confirmedLate = open(Optional.empty());
        var inTime = open(Optional.empty());

        WEB.setToday(DRAW_DAY.minusDays(1));
        draws.close(confirmedLate.id(), List.of("A1"), "siti");
        draws.close(inTime.id(), List.of("A1"), "siti");
        assertThat(draws.confirm(inTime.id(), "budi")).isEmpty();
        assertThat(draws.enterSeed(inTime.id(), "1", "siti")).isEqualTo(refused(Reason.TOO_EARLY));
        WEB.setToday(DRAW_DAY);
        assertThat(draws.close(late.id(), List.of("A1"), "siti")).isEqualTo(new Closing.Refused(Reason.TOO_LATE));
        assertThat(draws.confirm(confirmedLate.id(), "budi")).contains(Reason.TOO_LATE);
        assertThat(draws.enterSeed(inTime.id(), "1", "siti")).isEqualTo(new Answer.Noted());
        WEB.setToday(DRAW_DAY.plusDays(1));
        assertThat(draws.enterSeed(inTime.id(), "1", "budi")).isEqualTo(new Answer.Done());
    }

    @Test
    void members_are_judged_on_the_day_that_was_chosen_and_not_once_it_is_over() {
        place = "36.04.21";
        member("Sampai akhir bulan", 1);
        var inNovember = open(Optional.of(DRAW_DAY));
        var decemberDraw = draws.make(
                new Plan(
                        "Desember",
                        RegionCode.of(place),
                        LocalDate.of(2026, 12, 5),
                        Optional.of(LocalDate.of(2026, 12, 1)),
                        "Angka",
                        List.of(new Prize(1, "Sepeda"))),
                "siti");
        var past = open(Optional.of(TODAY));

        assertThat(draws.close(decemberDraw.id(), List.of(), "siti"))
                .isEqualTo(new Closing.Refused(Reason.NOBODY_ENTERED));
        assertThat(draws.close(inNovember.id(), List.of(), "siti")).isEqualTo(new Closing.Closed(1));
        WEB.setToday(TODAY.plusDays(1));
        assertThat(draws.close(past.id(), List.of(), "siti")).isEqualTo(new Closing.Refused(Reason.DAY_PAST));
    }

    @Test
    void nobody_does_both_steps_and_no_step_is_done_twice() {
        var draw = open(Optional.empty());
        assertThat(draws.confirm(draw.id(), "budi")).contains(Reason.NOT_NOW);
        draws.close(draw.id(), List.of("A1", "A2"), "siti");
        assertThat(draws.close(draw.id(), List.of("A3"), "budi")).isEqualTo(new Closing.Refused(Reason.NOT_NOW));
        assertThat(draws.confirm(draw.id(), "siti")).contains(Reason.NEEDS_ANOTHER_OFFICER);
        draws.confirm(draw.id(), "budi");
        WEB.setToday(DRAW_DAY);

        assertThat(draws.enterSeed(draw.id(), "1", "siti")).isEqualTo(new Answer.Noted());
        assertThat(draws.enterSeed(draw.id(), "2", "siti")).isEqualTo(new Answer.Noted());
        assertThat(draws.enterSeed(draw.id(), "1", "budi")).isEqualTo(refused(Reason.SEEDS_DIFFER));
        assertThat(draws.enterSeed(draw.id(), "é", "budi")).isEqualTo(refused(Reason.SEED_UNREADABLE));
        assertThat(draws.enterSeed(draw.id(), "2", "budi")).isEqualTo(new Answer.Done());
        assertThat(draws.enterSeed(draw.id(), "3", "siti")).isEqualTo(refused(Reason.NOT_NOW));
        assertThat(draws.cancel(draw.id(), "tidak suka", "siti")).isEqualTo(refused(Reason.NOT_NOW));
        assertThat(draws.find(draw.id()).orElseThrow().seed()).isEqualTo("2");
    }

    @Test
    void a_published_draw_is_void_only_by_two_and_stays_with_the_first_ones_reason() {
        var draw = fixedNumbers("A1", "A2");

        assertThat(draws.agreeToCancel(draw.id(), "budi")).isEqualTo(refused(Reason.NOT_NOW));
        assertThat(draws.cancel(draw.id(), "Acara dibatalkan", "siti")).isEqualTo(new Answer.Noted());
        assertThat(draws.cancel(draw.id(), "Lagi", "siti")).isEqualTo(refused(Reason.NEEDS_ANOTHER_OFFICER));
        assertThat(draws.agreeToCancel(draw.id(), "siti")).isEqualTo(refused(Reason.NEEDS_ANOTHER_OFFICER));
        assertThat(draws.agreeToCancel(draw.id(), "budi")).isEqualTo(new Answer.Done());
        WEB.setToday(DRAW_DAY);

        assertThat(draws.enterSeed(draw.id(), "1", "siti")).isEqualTo(refused(Reason.NOT_NOW));
        assertThat(WEB.visitor().get("/draws/" + draw.id()).body())
                .contains("Undian ini batal: Acara dibatalkan")
                .doesNotContain("siti", "budi");
        assertThat(draws.winners(draw.id())).isEmpty();
    }

    @Test
    void one_officer_may_make_void_what_is_not_public() {
        var draw = open(Optional.empty());

        assertThat(draws.cancel(draw.id(), "Salah tulis", "siti")).isEqualTo(new Answer.Done());

        assertThat(draws.find(draw.id()).orElseThrow().state()).isEqualTo(State.VOID);
        assertThat(WEB.visitor().get("/draws/" + draw.id()).status()).isEqualTo(404);
    }

    @Test
    void equal_values_at_the_same_moment_draw_once_and_a_prize_is_handed_over_once() throws Exception {
        var draw = fixedNumbers("A1", "A2", "A3", "A4", "A5");
        WEB.setToday(DRAW_DAY);

        together(() -> draws.enterSeed(draw.id(), "7", "siti"), () -> draws.enterSeed(draw.id(), "7", "budi"));
        var handed = together(() -> handOver(draw, 2, "siti"), () -> handOver(draw, 2, "budi"));

        var found = draws.find(draw.id()).orElseThrow();
        assertThat(found.state()).isEqualTo(State.DRAWN);
        assertThat(found.steps().stream().filter(step -> step.deed() == Deed.DRAWN))
                .hasSize(1);
        assertThat(draws.winners(draw.id()).stream().map(Ticket::text))
                .hasSize(3)
                .doesNotHaveDuplicates();
        assertThat(handed).containsExactlyInAnyOrder(HandedOver.HANDED_OVER, HandedOver.NOT_DUE);
        assertThat(handOver(draw, 4, "siti")).isEqualTo(HandedOver.NOT_DUE);
    }

    private HandedOver handOver(Draw draw, int place, String actor) {
        return draws.handOver(draw.id(), place, Optional.empty(), actor);
    }

    private static <T> List<T> together(Callable<T> one, Callable<T> other) throws Exception {
        try (var threads = Executors.newFixedThreadPool(2)) {
            return threads.invokeAll(List.of(one, other)).stream()
                    .map(Future::resultNow)
                    .toList();
        }
    }

    @Test
    void a_public_page_names_sixty_winners_and_the_file_all_of_them() {
        var plan = new Plan(
                "Undian besar",
                RegionCode.of(place),
                DRAW_DAY,
                Optional.empty(),
                "Angka",
                List.of(new Prize(1, "Sepeda"), new Prize(63, "Payung")));
        var draw = draws.make(plan, "siti");
        draws.close(draw.id(), IntStream.range(0, 70).mapToObj(i -> "K-" + i).toList(), "siti");
        draws.confirm(draw.id(), "budi");
        WEB.setToday(DRAW_DAY);
        draws.enterSeed(draw.id(), "7", "siti");
        draws.enterSeed(draw.id(), "7", "budi");
        var winners = draws.winners(draw.id());
        var page = WEB.visitor().get("/draws/" + draw.id()).body();

        assertThat(winners).hasSize(64);
        assertThat(page).contains("60. Payung", "Masih ada 4 pemenang lain").doesNotContain("61. Payung");
        assertThat(page.length()).isLessThan(50_000);
        assertThat(WEB.visitor().download("/draws/" + draw.id() + "/file").text())
                .contains("winner: 64 " + winners.getLast().text());
    }

    @Test
    void verify_notices_a_ticket_slipped_in_and_a_winner_exchanged() {
        var draw = fixedNumbers("A1", "A2", "A3", "A4", "A5");
        WEB.setToday(DRAW_DAY);
        draws.enterSeed(draw.id(), "7", "siti");
        draws.enterSeed(draw.id(), "7", "budi");
        var winner = draws.winners(draw.id()).getFirst().text();

        change("INSERT INTO incentives.draw_ticket (draw_id, ticket) VALUES (:draw, 'A6')", draw);
        assertThat(differences()).singleElement().asString().contains(draw.id().toString());
        change("DELETE FROM incentives.draw_ticket WHERE draw_id = :draw AND ticket = 'A6'", draw);
        assertThat(differences()).isEmpty();
        change("UPDATE incentives.draw_ticket SET place = 9 WHERE draw_id = :draw AND place = 1", draw);
        assertThat(differences()).hasSize(1);
        change("UPDATE incentives.draw_ticket SET place = 1 WHERE draw_id = :draw AND place = 9", draw);
        assertThat(draws.winners(draw.id()).getFirst().text()).isEqualTo(winner);
    }

    private static void change(String statement, Draw draw) {
        WEB.sql().sql(statement).param("draw", draw.id()).update();
    }

    @ParameterizedTest
    @CsvSource({
        "3604990101800001, 1, false",
        "0812-3456789, 1, false",
        "A 1, 1, false",
        "A1;a1, 2, true",
        "A1;;B/2, 3, false"
    })
    void a_paper_ticket_that_cannot_be_or_stands_twice_is_told_by_its_line(String lines, int line, boolean isTwice) {
        var draw = open(Optional.empty());

        var answer = draws.close(draw.id(), List.of(lines.split(";", -1)), "siti");

        assertThat(answer).isEqualTo(new Closing.BadLine(line, isTwice));
        assertThat(draws.find(draw.id()).orElseThrow().state()).isEqualTo(State.OPEN);
        assertThat(draws.countTickets(draw.id())).isZero();
    }

    @Test
    void a_refused_form_keeps_what_was_typed_and_says_what_is_wrong() {
        var siti = WEB.signIn("siti");

        var refused = siti.post(
                HOME + "/new",
                Map.of(
                        "name", "",
                        "region", "35.10.05.2002",
                        "drawn", "2026-11-21",
                        "seed", "Angka IHSG",
                        "who", "members",
                        "protected", "2026-11-20",
                        "prizes", "1 Sepeda\nPayung"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .contains("Isi nama", "tidak ditemukan", "Pilih hari sesudah hari ini", "Pilih hari antara")
                .contains("Baris 2 bukan jumlah dan nama", "Angka IHSG");
        var draw = HOME + "/" + open(Optional.empty()).id();
        var numbers = siti.post(draw, draw + "/close", Map.of("numbers", "A1\nA1"));
        assertThat(numbers.status()).isEqualTo(422);
        assertThat(numbers.body()).contains("Baris 2 sudah ada di atasnya");
        var reason = siti.post(draw, draw + "/cancel", Map.of("reason", " "));
        assertThat(reason.status()).isEqualTo(422);
        assertThat(reason.body()).contains("Isi alasannya");
    }

    @Test
    void only_officers_of_the_place_see_a_draw_in_the_console() {
        var draw = HOME + "/" + fixedNumbers("A1").id();

        assertThat(WEB.signIn("jauh").get(draw).status()).isEqualTo(404);
        assertThat(WEB.signIn("jauh").get(HOME).body()).contains("Belum ada undian");
        assertThat(WEB.signIn("periksa").get(HOME).status()).isEqualTo(403);
        assertThat(WEB.signIn("budi").get(draw).status()).isEqualTo(200);
        var seed = WEB.signIn("jauh").post(HOME + "/new", draw + "/cancel", Map.of("reason", "x"));
        assertThat(seed.status()).isEqualTo(404);
    }

    @Test
    void pages_fit_every_screen_and_reader() {
        place = "36.04.22";
        var numbers = open(Optional.empty());
        member("Sarip", 1);
        member("Wati", 1);
        var drawn = open(Optional.of(DRAW_DAY));
        draws.close(drawn.id(), List.of(), "siti");
        draws.confirm(drawn.id(), "budi");
        var waiting = fixedNumbers("A1", "A2");
        WEB.setToday(DRAW_DAY);
        draws.enterSeed(drawn.id(), "8012.44", "siti");
        draws.enterSeed(drawn.id(), "8012.44", "budi");
        handOver(drawn, 1, "siti");

        WEB.expectFit(
                "siti",
                HOME,
                HOME + "/new",
                HOME + "/" + numbers.id(),
                HOME + "/" + drawn.id(),
                HOME + "/" + waiting.id(),
                "/draws",
                "/draws/" + drawn.id());
    }

    @ParameterizedTest
    @EnumSource
    void every_state_deed_and_reason_has_its_words(Language language) {
        var keys = new ArrayList<String>();
        for (var state : State.values()) {
            keys.add("draws.state." + state.code());
        }
        for (var deed : Deed.values()) {
            keys.add("draws.deed." + deed.code());
        }
        for (var reason : Reason.values()) {
            keys.add("draws.refused." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }

        assertThat(Texts.load(language).keys()).containsAll(keys);
    }
}
