package id.gapura.console.draws;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.accounts.Role;
import id.gapura.database.Proof;
import id.gapura.incentives.drawing.DrawCheck;
import id.gapura.incentives.drawing.DrawCheck.Part;
import id.gapura.incentives.drawing.DrawCheck.Verdict;
import id.gapura.incentives.drawing.Prize;
import id.gapura.incentives.draws.Draw;
import id.gapura.incentives.draws.Draw.Deed;
import id.gapura.incentives.draws.Draw.Plan;
import id.gapura.incentives.draws.Draw.State;
import id.gapura.incentives.draws.Draws;
import id.gapura.incentives.draws.Ticket;
import id.gapura.jobs.Outbox;
import id.gapura.places.RegionCode;
import id.gapura.program.TestWeb;
import id.gapura.registry.LookalikeReview.WorkersMerged;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

/** What nobody can do to a draw: take one consent for another, or exchange whose ticket it is. */
class DrawTrustTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final LocalDate DRAW_DAY = LocalDate.of(2026, 11, 28);
    private static final String HOME = "/console/draws";
    private static final String PLACE = "36.04.23";
    private static final TestWeb WEB = TestWeb.on(TODAY);
    private static int serial;

    private final Draws draws = WEB.get(Draws.class);

    @BeforeAll
    static void seed() {
        WEB.loadVillages();
        WEB.staff("siti", Role.BRANCH_OFFICER, "36.04");
        WEB.staff("budi", Role.VILLAGE_OFFICER, "36.04");
    }

    @AfterAll
    static void close() {
        WEB.close();
    }

    private static List<String> differences() {
        var found = new ArrayList<String>();
        WEB.all(Proof.class).stream()
                .filter(proof -> proof.name().contains("draws"))
                .forEach(proof -> proof.run(found::add));
        return found;
    }

    private Draw open(Optional<LocalDate> protectedOn) {
        var prizes = List.of(new Prize(1, "Sepeda"));
        return draws.make(
                new Plan("Doorprize " + ++serial, RegionCode.of(PLACE), DRAW_DAY, protectedOn, "Angka IHSG", prizes),
                "siti");
    }

    @Test
    void who_asks_for_the_same_from_a_page_of_before_has_not_agreed_to_what_another_asked() {
        var draw = open(Optional.empty());
        draws.close(draw.id(), List.of("A1", "A2"), "siti");
        draws.confirm(draw.id(), "budi");
        var page = HOME + "/" + draw.id();
        var budi = WEB.signIn("budi");
        var token = budi.token(page);
        draws.cancel(draw.id(), "Acara dibatalkan", "siti");

        budi.postAsIs(page + "/cancel", Map.of("reason", "Hadiah hilang", "_csrf", token));

        assertThat(draws.find(draw.id()).orElseThrow().state()).isEqualTo(State.FIXED);
        assertThat(budi.get(page).body()).contains("sudah lebih dulu meminta", "Petugas siti", "Acara dibatalkan");
        budi.post(page, page + "/agree", Map.of());
        assertThat(draws.find(draw.id()).flatMap(found -> found.last(Deed.VOID)))
                .hasValueSatisfying(step -> assertThat(step.words()).isEqualTo("Acara dibatalkan"));
    }

    @Test
    void an_owner_exchanged_after_the_list_was_fixed_breaks_the_published_fingerprint() {
        WEB.people().paid(WEB.people().member("Sarip", PLACE), YearMonth.from(TODAY), 1);
        var other = WEB.people().member("Orang dalam", "36.04.19.2008");
        var draw = open(Optional.of(DRAW_DAY));
        draws.close(draw.id(), List.of(), "siti");
        draws.confirm(draw.id(), "budi");
        var owner = draws.list(draws.find(draw.id()).orElseThrow()).entries().getFirst();
        assertThat(owner.seal()).hasSize(64);
        var honest = ownerOf(draw);

        own(draw, other.id());
        assertThat(DrawCheck.of(
                        WEB.visitor().download("/draws/" + draw.id() + "/file").text()))
                .isEqualTo(new Verdict.Changed(Part.ENTRANTS));
        assertThat(differences()).singleElement().asString().contains(draw.id().toString());
        own(draw, honest);
    }

    @Test
    void tickets_follow_a_merged_record_and_no_other_way_of_passing_them_on_holds() {
        WEB.people().paid(WEB.people().member("Sarip Kembar", PLACE), YearMonth.from(TODAY), 1);
        var draw = open(Optional.of(DRAW_DAY));
        draws.close(draw.id(), List.of(), "siti");
        draws.confirm(draw.id(), "budi");
        var published = WEB.visitor().download("/draws/" + draw.id() + "/file").text();
        var merged = draws.list(draws.find(draw.id()).orElseThrow()).entries().stream()
                .map(entry -> draws.findTicket(draw.id(), entry.ticket()).orElseThrow())
                .findFirst()
                .orElseThrow();
        var owner = merged.holder().orElseThrow();
        var stays = WEB.people().member("Sarip Kembar", PLACE).id();

        WEB.sql()
                .sql("UPDATE registry.worker SET merged_into = :to WHERE worker_id = :from")
                .param("to", stays)
                .param("from", owner)
                .update();
        WEB.get(TransactionTemplate.class)
                .executeWithoutResult(_ -> WEB.get(Outbox.class).publish(new WorkersMerged(owner, stays)));
        WEB.awaitQuiet();

        assertThat(draws.ticketsOf(owner)).isEmpty();
        assertThat(draws.ticketsOf(stays)).extracting(Ticket::text).contains(merged.text());
        assertThat(WEB.visitor().download("/draws/" + draw.id() + "/file").text())
                .isEqualTo(published);
        assertThat(differences()).isEmpty();
        hold(draw, merged.text(), UUID.randomUUID());
        assertThat(differences()).singleElement().asString().contains(merged.text());
        hold(draw, merged.text(), stays);
    }

    private static void hold(Draw draw, String ticket, UUID holder) {
        WEB.sql()
                .sql("UPDATE incentives.draw_ticket SET holder_id = :holder WHERE draw_id = :draw AND ticket = :ticket")
                .param("holder", holder)
                .param("draw", draw.id())
                .param("ticket", ticket)
                .update();
    }

    private static UUID ownerOf(Draw draw) {
        return WEB.sql()
                .sql("SELECT worker_id FROM incentives.draw_ticket WHERE draw_id = :draw")
                .param("draw", draw.id())
                .query((row, _) -> row.getObject("worker_id", UUID.class))
                .single();
    }

    private static void own(Draw draw, UUID worker) {
        WEB.sql()
                .sql("UPDATE incentives.draw_ticket SET worker_id = :worker, holder_id = :worker WHERE draw_id = :draw")
                .param("worker", worker)
                .param("draw", draw.id())
                .update();
    }
}
