package id.gapura.console.draws;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.accounts.Audit;
import id.gapura.accounts.Role;
import id.gapura.database.Proof;
import id.gapura.incentives.drawing.Prize;
import id.gapura.incentives.draws.Draw;
import id.gapura.incentives.draws.Draw.Plan;
import id.gapura.incentives.draws.Draws;
import id.gapura.incentives.draws.Draws.HandedOver;
import id.gapura.incentives.draws.Draws.Source;
import id.gapura.incentives.stock.Depot;
import id.gapura.incentives.stock.Item;
import id.gapura.incentives.stock.Move;
import id.gapura.incentives.stock.Move.Cause;
import id.gapura.incentives.stock.Stock;
import id.gapura.incentives.stock.Stock.Gift;
import id.gapura.incentives.stock.Stock.HandOut;
import id.gapura.incentives.stock.Stock.Noted;
import id.gapura.outreach.TestOutreach;
import id.gapura.partner.messages.PhoneTown;
import id.gapura.places.RegionCode;
import id.gapura.program.TestWeb;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HandoverPagesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final LocalDate DRAW_DAY = LocalDate.of(2026, 11, 28);
    private static final String HOME = "/console/draws/";
    private static final RegionCode PETIR = RegionCode.of("36.04.19");
    private static final PhoneTown TOWN = new PhoneTown(TestWeb.on(TODAY));
    private static final TestWeb WEB = TOWN.web;
    private static final TestOutreach OUTREACH = new TestOutreach(WEB, TODAY.minusDays(30), TODAY.plusDays(30));
    private static int serial;

    private final Draws draws = WEB.get(Draws.class);
    private final Stock stock = WEB.get(Stock.class);

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
    void everything_holds() {
        var found = new ArrayList<String>();
        WEB.all(Proof.class).stream()
                .filter(proof -> proof.name().contains("draws") || proof.name().contains("stock"))
                .forEach(proof -> proof.run(found::add));
        assertThat(found).isEmpty();
    }

    /** A draw whose winners are known, of two prizes of a name. */
    private Draw drawn(String prize, Optional<LocalDate> protectedOn, String... numbers) {
        var plan = new Plan(
                "Doorprize " + ++serial, PETIR, DRAW_DAY, protectedOn, "Angka IHSG", List.of(new Prize(2, prize)));
        var draw = draws.make(plan, "siti");
        draws.close(draw.id(), List.of(numbers), "siti");
        draws.confirm(draw.id(), "budi");
        WEB.setToday(DRAW_DAY);
        draws.enterSeed(draw.id(), "7", "siti");
        draws.enterSeed(draw.id(), "7", "budi");
        return draws.find(draw.id()).orElseThrow();
    }

    /** Something in a depot. */
    private record Lying(Depot depot, Item item) {
        String value() {
            return depot.id() + " " + item.id();
        }
    }

    private Lying lying(String name, int quantity, String region, boolean once) {
        var item = stock.addItem(name, once, "siti").orElseThrow();
        var depot = stock.addDepot("Gudang " + name, RegionCode.of(region), "siti");
        stock.receive(depot.id(), item.id(), new Noted(stock.nextMove(), quantity, "", "siti"));
        return new Lying(depot, item);
    }

    private Optional<Move> won(Lying lying) {
        return stock.moves(lying.depot().id(), lying.item().id(), 9).stream()
                .filter(move -> move.cause() == Cause.WON)
                .findFirst();
    }

    private String ticket(Draw draw) {
        return draws.winners(draw.id()).getFirst().text();
    }

    private int left(Lying lying) {
        return stock.quantity(lying.depot().id(), lying.item().id());
    }

    private static Source from(Lying lying) {
        return new Source(lying.depot().id(), lying.item(), Optional.empty());
    }

    @Test
    void a_prize_that_is_handed_over_goes_out_of_the_depot_at_the_activity_once() {
        var lying = lying("Payung Biru", 3, "36.04", false);
        var other = lying("Kaos Biru", 3, "36.04", false);
        var far = lying("Payung Jauh", 3, "36.04.22", false);
        var draw = drawn("payung biru", Optional.empty(), "A1", "A2", "A3");
        var market = OUTREACH.market("Pasar undian", DRAW_DAY);
        var address = HOME + draw.id();
        var siti = WEB.signIn("siti");
        assertThat(siti.get(address).body()).contains(address + "/handover/1\"", address + "/handover/2\"");

        var form = siti.get(address + "/handover/1").body();
        assertThat(form)
                .contains(
                        "Serahkan hadiah 1",
                        "payung biru, untuk nomor undian " + ticket(draw),
                        "Pasar undian",
                        other.value())
                .contains("Payung Biru (sisa 3), Gudang Payung Biru")
                .containsPattern("value=\"" + lying.value() + "\" selected")
                .doesNotContain(far.value());
        var answer = Map.of(
                "place", "1", "from", lying.value(), "activity", market.id().toString());
        siti.post(address + "/handover/1", address + "/handover", answer);
        assertThat(siti.get(address).body()).contains("Penyerahan hadiah 1 dicatat", "oleh siti");
        assertThat(siti.get(address + "/handover/2").body()).containsPattern("value=\"" + market.id() + "\" selected");
        siti.post(address + "/handover/2", address + "/handover", answer);

        assertThat(siti.get(address).body()).contains("sudah diserahkan sebelumnya");
        assertThat(left(lying)).isEqualTo(2);
        assertThat(left(other)).isEqualTo(3);
        assertThat(won(lying)).hasValueSatisfying(move -> {
            assertThat(move.to()).isEqualTo(new Move.To(Optional.empty(), Optional.of(market.id())));
            assertThat(move.note()).isEqualTo(draw.plan().name());
        });
        assertThat(siti.get("/console/incentives/" + lying.depot().id() + "/"
                                + lying.item().id())
                        .body())
                .contains("Hadiah undian · Pasar undian", draw.plan().name());
    }

    @Test
    void a_prize_out_of_no_depot_is_handed_over_and_one_that_ran_out_or_is_nowhere_is_not() {
        var empty = lying("Payung Habis", 1, "36.04.19.2008", false);
        var far = lying("Payung Entah", 1, "36.04.22", false);
        var draw = drawn("Payung", Optional.empty(), "A1", "A2", "A3");
        var address = HOME + draw.id();
        var siti = WEB.signIn("siti");
        assertThat(draws.handOver(draw.id(), 1, Optional.of(from(empty)), "budi"))
                .isEqualTo(HandedOver.HANDED_OVER);

        var none =
                siti.post(address + "/handover/2", address + "/handover", Map.of("place", "2", "from", empty.value()));
        assertThat(none.status()).isEqualTo(422);
        assertThat(none.body()).contains("sudah habis", empty.value());
        assertThat(WEB.get(Audit.class).about(draw.id().toString(), "step.refused", 9))
                .singleElement()
                .satisfies(line -> assertThat(line.detail()).startsWith("draw.prize-handed-over NONE_LEFT place=2"));
        for (var wrong : List.of("entah", far.value(), UUID.randomUUID() + " " + UUID.randomUUID())) {
            var refused =
                    siti.post(address + "/handover/2", address + "/handover", Map.of("place", "2", "from", wrong));
            assertThat(refused.status()).as(wrong).isEqualTo(422);
            assertThat(refused.body()).contains("Pilih dari daftar.");
        }
        assertThat(draws.handovers(draw.id())).containsOnlyKeys(1);

        siti.post(address + "/handover/2", address + "/handover", Map.of("place", "2"));
        assertThat(draws.handovers(draw.id())).containsOnlyKeys(1, 2);
        assertThat(left(empty)).isZero();
        assertThat(left(far)).isEqualTo(1);
    }

    @Test
    void a_member_who_has_one_of_what_nobody_gets_two_wins_another_and_is_given_none_besides() {
        var lying = lying("Helm", 5, "36.04.19", true);
        var people = List.of(member("Sarip"), member("Wati"));
        var gift = new Gift(stock.nextMove(), people.getFirst(), Optional.empty(), "siti");
        assertThat(stock.handOut(lying.depot().id(), lying.item(), gift)).isEqualTo(HandOut.HANDED_OUT);
        var draw = drawn("Helm", Optional.of(DRAW_DAY));

        for (int place = 1; place <= 2; place++) {
            assertThat(draws.handOver(draw.id(), place, Optional.of(from(lying)), "siti"))
                    .isEqualTo(HandedOver.HANDED_OVER);
        }

        assertThat(left(lying)).isEqualTo(2);
        assertThat(stock.moves(lying.depot().id(), lying.item().id(), 9).stream()
                        .filter(move -> move.cause() == Cause.WON)
                        .flatMap(move -> move.to().worker().stream()))
                .containsExactlyInAnyOrderElementsOf(people);
        var again = new Gift(stock.nextMove(), people.getLast(), Optional.empty(), "siti");
        assertThat(stock.handOut(lying.depot().id(), lying.item(), again)).isEqualTo(HandOut.HAD_ONE);
    }

    private UUID member(String name) {
        var worker = WEB.people().member(name, "36.04.19.2008", "+62817%07d".formatted(++serial));
        WEB.people().paid(worker, YearMonth.from(TODAY), 1);
        return worker.id();
    }

    @Test
    void only_officers_of_the_place_who_hold_draws_hand_over_and_only_what_was_won() {
        var draw = drawn("Payung", Optional.empty(), "A1", "A2", "A3");
        var address = HOME + draw.id();
        var body = Map.of("place", "1");

        assertThat(WEB.signIn("budi").get(address + "/handover/1").status()).isEqualTo(200);
        assertThat(WEB.signIn("siti").get(address + "/handover/3").status()).isEqualTo(404);
        assertThat(WEB.signIn("jauh").get(address + "/handover/1").status()).isEqualTo(404);
        assertThat(WEB.signIn("periksa").get(address + "/handover/1").status()).isEqualTo(403);
        assertThat(WEB.signIn("jauh")
                        .post("/console", address + "/handover", body)
                        .status())
                .isEqualTo(404);
        assertThat(WEB.signIn("periksa")
                        .post("/console", address + "/handover", body)
                        .status())
                .isEqualTo(403);
        assertThat(draws.handovers(draw.id())).isEmpty();
    }

    @Test
    void the_pages_fit_a_phone_and_a_desktop() {
        lying("Payung Lipat", 12, "36.04", false);
        OUTREACH.market("Pagi di Pasar Petir", DRAW_DAY);
        var draw = drawn("Payung Lipat", Optional.empty(), "A1", "A2", "A3");
        draws.handOver(draw.id(), 2, Optional.empty(), "siti");
        WEB.expectFit("siti", HOME + draw.id(), HOME + draw.id() + "/handover/1");
    }
}
