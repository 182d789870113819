package id.gapura.console.incentives;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.accounts.Role;
import id.gapura.database.Proof;
import id.gapura.incentives.stock.Depot;
import id.gapura.incentives.stock.Item;
import id.gapura.incentives.stock.Move;
import id.gapura.incentives.stock.Stock;
import id.gapura.incentives.stock.Stock.Gift;
import id.gapura.incentives.stock.Stock.HandOut;
import id.gapura.incentives.stock.Stock.Noted;
import id.gapura.incentives.stock.UnitCost;
import id.gapura.incentives.stock.UnitCosts;
import id.gapura.jobs.Outbox;
import id.gapura.kernel.Rupiah;
import id.gapura.outreach.TestOutreach;
import id.gapura.places.RegionCode;
import id.gapura.program.TestWeb;
import id.gapura.registry.LookalikeReview.WorkersMerged;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.transaction.support.TransactionTemplate;

class IncentivePagesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final TestWeb WEB = TestWeb.on(TODAY);
    private static final TestOutreach OUTREACH = new TestOutreach(WEB, TODAY, TODAY.plusDays(30));
    private static final String HOME = "/console/incentives";
    private static int serial;

    private final Stock stock = WEB.get(Stock.class);

    @BeforeAll
    static void seed() {
        WEB.loadVillages();
        WEB.staff("siti", Role.BRANCH_OFFICER, "36.04");
        WEB.staff("jauh", Role.BRANCH_OFFICER, "35");
        WEB.staff("desa", Role.VILLAGE_OFFICER, "36.04.19.2008");
        WEB.staff("periksa", Role.AUDITOR, "");
        WEB.staff("kepala", Role.ADMINISTRATOR, "");
    }

    @AfterAll
    static void close() {
        WEB.close();
    }

    @AfterEach
    void stock_is_the_sum_of_its_movements() {
        assertThat(differences()).isEmpty();
    }

    private static List<String> differences() {
        var found = new ArrayList<String>();
        WEB.all(Proof.class).stream()
                .filter(proof -> proof.name().contains("stock"))
                .forEach(proof -> proof.run(found::add));
        return found;
    }

    private Item item(boolean once) {
        return stock.addItem("Kaus " + ++serial, once, "siti").orElseThrow();
    }

    private Depot depot(String region) {
        return stock.addDepot("Gudang " + ++serial, RegionCode.of(region), "siti");
    }

    private void receive(Depot depot, Item item, int quantity, String note) {
        stock.receive(depot.id(), item.id(), new Noted(stock.nextMove(), quantity, note, "siti"));
    }

    private HandOut handOut(Depot depot, Item item, UUID worker) {
        return stock.handOut(depot.id(), item, new Gift(stock.nextMove(), worker, Optional.empty(), "siti"));
    }

    private String move() {
        return stock.nextMove().toString();
    }

    @Test
    void an_officer_puts_things_on_record_receives_hands_out_once_and_counts() {
        var siti = WEB.signIn("siti");
        var sarip = WEB.people().member("Sarip Hidayat", "36.04.19.2008");
        siti.post(HOME, HOME + "/items", Map.of("item-name", "Payung besar", "once-yes", "yes"));
        siti.post(HOME, HOME + "/depots", Map.of("depot-name", "Gudang Serang", "region", "36.04"));
        var item = stock.items().stream()
                .filter(one -> one.name().equals("Payung besar"))
                .findFirst()
                .orElseThrow();
        var depot = stock.depots(RegionCode.of("36.04")).stream()
                .filter(one -> one.name().equals("Gudang Serang"))
                .findFirst()
                .orElseThrow();

        siti.post(
                HOME,
                HOME + "/receive",
                Map.of(
                        "item",
                        item.id().toString(),
                        "depot",
                        depot.id().toString(),
                        "quantity",
                        "1.000",
                        "note",
                        "SJ 7",
                        "move",
                        move()));
        var page = HOME + "/" + depot.id() + "/" + item.id();
        siti.post(page, page + "/hand-out", Map.of("person", sarip.number().digits(), "move", move()));
        assertThat(siti.get(page).body()).contains("Penyerahan sudah dicatat", "Sarip Hidayat", "SJ 7", "999");
        siti.post(page, page + "/hand-out", Map.of("person", sarip.nik().digits(), "move", move()));
        assertThat(siti.get(page).body()).contains("sudah menerima satu");
        siti.post(page, page + "/count", Map.of("quantity", "990", "note", "Sembilan basah", "move", move()));

        assertThat(siti.get(page).body()).contains("Berbeda -9 dari catatan", "Sembilan basah", "990");
        assertThat(siti.get(HOME).body()).contains("Payung besar", "Gudang Serang", "/console/sponsors");
        assertThat(stock.moves(depot.id(), item.id(), 9).stream().map(Move::quantity))
                .containsExactly(-9, -1, 1_000);
    }

    @Test
    void a_form_that_is_sent_twice_counts_once() {
        var siti = WEB.signIn("siti");
        var item = item(false);
        var depot = depot("36.04");
        var wati = WEB.people().member("Wati", "36.04.19.2008");
        var where = Map.of("item", item.id().toString(), "depot", depot.id().toString(), "quantity", "5", "note", "SJ");
        var arrived = new HashMap<>(where);
        arrived.put("move", hidden(siti.get(HOME).body()));
        var page = HOME + "/" + depot.id() + "/" + item.id();

        siti.post(HOME, HOME + "/receive", arrived);
        siti.post(HOME, HOME + "/receive", arrived);
        assertThat(stock.quantity(depot.id(), item.id())).isEqualTo(5);
        var handed = Map.of(
                "person", wati.number().digits(), "move", hidden(siti.get(page).body()));
        siti.post(page, page + "/hand-out", handed);
        siti.post(page, page + "/hand-out", handed);
        assertThat(siti.get(page).body()).contains("Penyerahan sudah dicatat");
        var counted = Map.of("quantity", "3", "move", hidden(siti.get(page).body()));
        siti.post(page, page + "/count", counted);
        siti.post(page, page + "/count", counted);

        assertThat(siti.get(page).body()).contains("Berbeda -1 dari catatan");
        assertThat(stock.moves(depot.id(), item.id(), 9).stream().map(Move::quantity))
                .containsExactly(-1, -1, 5);
        assertThat(siti.post(HOME, HOME + "/receive", where).status()).isEqualTo(404);
    }

    @Test
    void what_one_costs_is_put_down_with_a_receipt_or_by_itself_and_by_those_of_the_place_alone() {
        var siti = WEB.signIn("siti");
        var item = item(false);
        var depot = depot("36.04");
        var page = HOME + "/" + depot.id() + "/" + item.id();
        assertThat(siti.get(page).body()).contains("tidak ikut dalam biaya promosi");
        var received = new HashMap<>(Map.of(
                "item", item.id().toString(), "depot", depot.id().toString(), "quantity", "5", "each", "Rp20.000"));
        received.put("move", move());

        siti.post(HOME, HOME + "/receive", received);
        assertThat(siti.get(page).body()).contains("Rp20.000", "sejak 21 November 2026");
        siti.post(page, page + "/cost", Map.of("each", "25.000", "since", "2026-11-20"));
        assertThat(siti.get(page).body()).contains("Harga satuan sudah dicatat", "Rp20.000");
        siti.post(page, page + "/cost", Map.of("each", "26.500", "since", "2026-11-21"));
        siti.post(HOME, HOME + "/receive", received);
        assertThat(siti.get(page).body()).contains("Rp26.500");

        var later = Map.of("each", "1", "since", "2026-11-22");
        assertThat(WEB.signIn("jauh").post(HOME, page + "/cost", later).status())
                .isEqualTo(404);
        assertThat(WEB.signIn("desa").post(HOME, page + "/cost", later).status())
                .isEqualTo(404);
        assertThat(WEB.signIn("periksa").post("/console", page + "/cost", later).status())
                .isEqualTo(403);
        assertThat(WEB.get(UnitCosts.class).on(LocalDate.of(2026, 11, 22), depot.id(), item.id()))
                .contains(new UnitCost(LocalDate.of(2026, 11, 21), Rupiah.of(26_500)));
    }

    @ParameterizedTest
    @CsvSource({"0,2026-11-21,Tulis harga satu", "x,2026-11-21,Tulis harga satu", "500,kemarin,Isi tanggal mulai"})
    void a_cost_that_cannot_be_is_refused(String each, String since, String fault) {
        var siti = WEB.signIn("siti");
        var page = HOME + "/" + depot("36.04").id() + "/" + item(false).id();

        var answer = siti.post(page, page + "/cost", Map.of("each", each, "since", since));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).containsOnlyOnce(fault);
    }

    @Test
    void what_is_handed_out_at_an_activity_says_so_and_the_next_one_is_proposed_for_the_same() {
        var siti = WEB.signIn("siti");
        var market = OUTREACH.market("Pagi di Pasar Petir", TODAY);
        var elsewhere = UUID.randomUUID();
        var item = item(false);
        var depot = depot("36.04");
        receive(depot, item, 5, "");
        var page = HOME + "/" + depot.id() + "/" + item.id();
        var enah = WEB.people().member("Enah", "36.04.19.2008").number().digits();
        var chosen = "value=\"" + market.id() + "\" selected";
        assertThat(siti.get(page).body())
                .contains("Untuk kegiatan", "Pagi di Pasar Petir")
                .doesNotContain(chosen);

        siti.post(
                page,
                page + "/hand-out",
                Map.of("person", enah, "move", move(), "activity", market.id().toString()));
        assertThat(siti.get(page).body()).contains("Diserahkan · Pagi di Pasar Petir", chosen);
        receive(depot, item, 1, "");
        handOut(depot, item, "asep");
        assertThat(siti.get(page).body()).as("what others do meanwhile").contains(chosen);
        var unknown = siti.post(
                page, page + "/hand-out", Map.of("person", enah, "move", move(), "activity", elsewhere.toString()));
        siti.post(page, page + "/hand-out", Map.of("person", enah, "move", move(), "activity", ""));

        assertThat(unknown.status()).isEqualTo(422);
        assertThat(unknown.body()).contains("Kegiatan ini tidak ditemukan");
        assertThat(stock.moves(depot.id(), item.id(), 9).stream()
                        .map(move -> move.to().activity()))
                .containsExactlyInAnyOrder(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(market.id()),
                        Optional.empty());
        assertThat(siti.get(page).body()).doesNotContain(chosen);
    }

    private void handOut(Depot depot, Item item, String login) {
        var gift = new Gift(stock.nextMove(), WEB.people().member("Wati").id(), Optional.empty(), login);
        assertThat(stock.handOut(depot.id(), item, gift)).isEqualTo(HandOut.HANDED_OUT);
    }

    private static String hidden(String page) {
        var match = Pattern.compile("name=\"move\" value=\"([^\"]+)\"").matcher(page);
        assertThat(match.find()).isTrue();
        return match.group(1);
    }

    @Test
    void what_a_merged_record_has_the_one_that_stays_has_too() {
        var item = item(true);
        var depot = depot("36.04");
        receive(depot, item, 5, "");
        var twin = WEB.people().member("Siti Kembar", "36.04.19.2008").id();
        var stays = WEB.people().member("Siti Kembar", "36.04.19.2008").id();
        handOut(depot, item, twin);

        WEB.get(TransactionTemplate.class)
                .executeWithoutResult(_ -> WEB.get(Outbox.class).publish(new WorkersMerged(twin, stays)));
        WEB.awaitQuiet();

        assertThat(handOut(depot, item, stays)).isEqualTo(HandOut.HAD_ONE);
    }

    @Test
    void the_last_ones_go_to_as_many_people_as_there_are_whoever_asks_at_the_same_moment() throws Exception {
        var item = item(true);
        var depot = depot("36.04");
        receive(depot, item, 3, "");
        var asking = IntStream.range(0, 8)
                .mapToObj(i ->
                        WEB.people().member("Peserta " + i, "36.04.19.2008").id())
                .map(worker -> (Callable<HandOut>) () -> handOut(depot, item, worker))
                .toList();

        var answers = together(asking);

        assertThat(Collections.frequency(answers, HandOut.HANDED_OUT)).isEqualTo(3);
        assertThat(Collections.frequency(answers, HandOut.NONE_LEFT)).isEqualTo(5);
        assertThat(stock.quantity(depot.id(), item.id())).isZero();
    }

    @Test
    void nobody_gets_two_of_what_is_given_once_from_two_depots_at_the_same_moment() throws Exception {
        var item = item(true);
        var often = item(false);
        var depots = List.of(depot("36.04"), depot("36.04"));
        var worker = WEB.people().member("Wati", "36.04.19.2008").id();
        depots.forEach(depot -> {
            receive(depot, item, 5, "");
            receive(depot, often, 5, "");
        });

        var answers = together(depots.stream()
                .map(depot -> (Callable<HandOut>) () -> handOut(depot, item, worker))
                .toList());

        assertThat(answers).containsExactlyInAnyOrder(HandOut.HANDED_OUT, HandOut.HAD_ONE);
        assertThat(depots.stream()
                        .mapToInt(depot -> stock.quantity(depot.id(), item.id()))
                        .sum())
                .isEqualTo(9);
        assertThat(handOut(depots.getFirst(), often, worker)).isEqualTo(HandOut.HANDED_OUT);
        assertThat(handOut(depots.getFirst(), often, worker)).isEqualTo(HandOut.HANDED_OUT);
    }

    private static <T> List<T> together(List<Callable<T>> asking) throws Exception {
        try (var threads = Executors.newFixedThreadPool(asking.size())) {
            return threads.invokeAll(asking).stream().map(Future::resultNow).toList();
        }
    }

    @Test
    void a_movement_cannot_be_changed_and_verify_notices_stock_that_no_movement_explains() {
        var item = item(false);
        var depot = depot("36.04");
        receive(depot, item, 3, "");

        change("UPDATE incentives.stock SET quantity = 4 WHERE depot_id = :depot", depot);
        assertThat(differences()).singleElement().asString().contains("4 on record", "movements come to 3");
        change("UPDATE incentives.stock SET quantity = 3 WHERE depot_id = :depot", depot);
    }

    private static void change(String statement, Depot depot) {
        WEB.sql().sql(statement).param("depot", depot.id()).update();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "items|item-name||Isi nama",
                "depots|depot-name||Isi nama",
                "receive|quantity|0|Isi jumlah dari 1",
                "receive|quantity|-5|Isi jumlah dari 1",
                "receive|quantity|banyak|Isi jumlah dari 1",
                "receive|quantity|99999999|Isi jumlah dari 1",
                "receive|each|murah|Tulis harga satu"
            })
    void what_cannot_be_is_refused_with_one_message(String form, String name, String value, String fault) {
        var siti = WEB.signIn("siti");
        var item = item(false).id().toString();
        var depot = depot("36.04").id().toString();
        var typed = new HashMap<>(Map.of("item", item, "depot", depot, "region", "36.04", "quantity", "5"));
        typed.put(name, value == null ? "" : value);

        var answer = siti.post(HOME, HOME + "/" + form, typed);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).containsOnlyOnce(fault);
    }

    @Test
    void a_name_that_is_taken_and_a_person_who_is_unknown_are_told() {
        var siti = WEB.signIn("siti");
        var item = item(false);
        var page = HOME + "/" + depot("36.04").id() + "/" + item.id();

        assertThat(siti.post(HOME, HOME + "/items", Map.of("item-name", item.name()))
                        .body())
                .contains("Jenis dengan nama itu sudah ada");
        assertThat(siti.post(page, page + "/hand-out", Map.of("person", "3604990101809998"))
                        .body())
                .contains("Tidak ada satu peserta");
    }

    @Test
    void each_officer_sees_the_depots_of_the_own_place_and_others_none() {
        var item = item(false);
        var depot = depot("36.04");
        receive(depot, item, 3, "");
        var page = HOME + "/" + depot.id() + "/" + item.id();

        assertThat(WEB.signIn("jauh").get(page).status()).isEqualTo(404);
        assertThat(WEB.signIn("jauh").get(HOME).body()).doesNotContain(depot.name());
        assertThat(WEB.signIn("desa").get(page).status()).isEqualTo(404);
        assertThat(WEB.signIn("desa").get(HOME).status()).isEqualTo(200);
        assertThat(WEB.signIn("desa").get(HOME).body()).doesNotContain("/console/sponsors");
        assertThat(WEB.signIn("periksa").get(HOME).status()).isEqualTo(403);
        assertThat(WEB.signIn("kepala").get(HOME).status()).isEqualTo(403);
        var taken = WEB.signIn("jauh")
                .post(
                        HOME,
                        HOME + "/receive",
                        Map.of("item", item.id().toString(), "depot", depot.id().toString(), "quantity", "5"));
        assertThat(taken.status()).isEqualTo(404);
        assertThat(stock.quantity(depot.id(), item.id())).isEqualTo(3);
    }

    @Test
    void pages_fit_every_screen_and_reader() {
        var item = item(true);
        var depot = depot("36.04");
        receive(depot, item, 30, "Surat jalan 12");
        var jaja = WEB.people().member("Jaja", "36.04.19.2008").id();
        handOut(depot, item, jaja);

        WEB.expectFit("siti", HOME, HOME + "/" + depot.id() + "/" + item.id());
    }
}
