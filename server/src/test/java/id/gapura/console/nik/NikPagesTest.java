package id.gapura.console.nik;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.gapura.accounts.Audit;
import id.gapura.accounts.Role;
import id.gapura.kernel.Nik;
import id.gapura.ledger.Ledger;
import id.gapura.membership.Membership;
import id.gapura.program.TestWeb;
import id.gapura.program.WebVisitor;
import id.gapura.program.WebVisitor.Answer;
import id.gapura.registry.LookalikeReview;
import id.gapura.registry.Registry;
import id.gapura.registry.Resident;
import id.gapura.registry.Worker;
import id.gapura.registry.WorkerChange;
import id.gapura.registry.nik.NikChange;
import id.gapura.registry.nik.NikChanges;
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

class NikPagesTest {
    private static final TestWeb WEB = TestWeb.on(LocalDate.of(2026, 11, 21));

    private static int serial;

    @BeforeAll
    static void seed() {
        WEB.loadVillages();
        WEB.staff("rina", Role.BRANCH_OFFICER, "36.04");
        WEB.staff("budi", Role.BRANCH_OFFICER, "36.04");
        WEB.staff("menteng", Role.BRANCH_OFFICER, "31.71");
        WEB.staff("village", Role.VILLAGE_OFFICER, "36.04");
    }

    @AfterAll
    static void close() {
        WEB.close();
    }

    @Test
    void with_another_nik_a_member_keeps_number_cover_and_book_and_the_old_nik_is_free() {
        var before = WEB.people().member("Salah Angka");
        WEB.people().paid(before, YearMonth.of(2026, 11), 2);
        var member = WEB.get(Membership.class).find(before.id());
        var book = WEB.get(Ledger.class).statement(before.id());
        var right = free();

        propose("rina", before, right);
        var asked = WEB.signIn("budi").get(path(before)).body();
        approve("budi", before);

        assertThat(asked).contains("satu angka salah dibaca", "KTP elektronik", spaced(right), "rina");
        var after = found(before);
        assertThat(after.nik()).isEqualTo(right);
        assertThat(after.number()).isEqualTo(before.number());
        assertThat(after.person()).isEqualTo(before.person());
        assertThat(WEB.get(Membership.class).find(before.id())).isEqualTo(member);
        assertThat(WEB.get(Ledger.class).statement(before.id())).isEqualTo(book);
        assertThat(holder(right)).contains(before.id());
        assertThat(holder(before.nik())).isEmpty();
        assertThat(WEB.get(Registry.class).history(before.id()))
                .extracting(WorkerChange::actor, WorkerChange::field, WorkerChange::before, WorkerChange::after)
                .containsExactly(tuple("rina, budi", "nik", last(before.nik()), last(right)));
        assertThat(WEB.signIn("budi").get("/console/people/" + before.id()).body())
                .contains("satu angka salah dibaca", "rina, budi");
        assertThat(WEB.get(Audit.class).about(before.id().toString(), 20))
                .extracting(Audit.Line::actor, Audit.Line::act)
                .contains(tuple("rina", "person.nik-change-proposed"), tuple("budi", "person.nik-change-approved"));
    }

    @Test
    void who_proposes_does_not_approve_and_what_is_declined_changes_nothing() {
        var worker = WEB.people().member("Empat Mata");
        propose("rina", worker, free());

        var own = WEB.signIn("rina").get(path(worker)).body();
        var said = approve("rina", worker);
        assertThat(own).contains("Tarik usulan").doesNotContain("/approval");
        assertThat(said).contains("petugas lain yang harus menyetujui");
        assertThat(found(worker).nik()).isEqualTo(worker.nik());

        var change = waiting(worker).orElseThrow();
        var budi = WEB.signIn("budi");
        var declined = budi.post(path(worker), path(worker) + "/" + change.id() + "/refusal", Map.of());
        assertThat(budi.get(declined.location()).body()).contains("Usulan dihapus");
        var late = budi.post(path(worker), path(worker) + "/" + change.id() + "/approval", Map.of());

        assertThat(budi.get(late.location()).body()).contains("sudah diputuskan");
        assertThat(found(worker).nik()).isEqualTo(worker.nik());
        assertThat(waiting(worker)).isEmpty();
        assertThat(kept("declined")).containsExactly(false);
    }

    @Test
    void a_nik_of_somebody_of_the_same_places_leads_to_comparing_the_two() {
        var first = WEB.people().member("Kembar Data");
        var second = WEB.people().member("Lain Sekali");
        var rina = WEB.signIn("rina");

        var taken = propose("rina", second, first.nik());
        var compared = rina.post(
                path(second),
                path(second) + "/comparison",
                Map.of("nik", first.nik().digits()));

        assertThat(taken.status()).isEqualTo(422);
        assertThat(taken.body())
                .contains("sudah terdaftar atas orang lain", "Bandingkan keduanya")
                .doesNotContain("Kembar Data");
        assertThat(waiting(second)).isEmpty();
        assertThat(compared.location()).isEqualTo("/console/duplicates/" + second.id() + "/" + first.id());
        assertThat(rina.get(compared.location()).body()).contains("Kembar Data", "Lain Sekali", "Usulkan penggabungan");
    }

    @Test
    void two_who_were_declared_different_can_be_looked_at_again() {
        var first = WEB.people().member("Dulu Lain");
        var second = WEB.people().member("Kini Sama");
        var review = WEB.get(LookalikeReview.class);
        review.suspect(first.id(), second.id());
        review.declareDifferent(second.id(), first.id(), "rina", "kembar");

        var pair = review.suspect(second.id(), first.id());
        review.proposeMerge(pair, first.id(), "rina", "KTP sama");

        assertThat(review.suspect(first.id(), second.id()).survivor()).contains(first.id());
    }

    @Test
    void of_somebody_elsewhere_nothing_is_told_and_nothing_compared() {
        var elsewhere = WEB.people().member("Orang Menteng", "31.71.06.1001");
        var worker = WEB.people().member("Orang Serang");

        var taken = propose("rina", worker, elsewhere.nik());
        var compared = WEB.signIn("rina")
                .post(
                        path(worker),
                        path(worker) + "/comparison",
                        Map.of("nik", elsewhere.nik().digits()));

        assertThat(taken.body())
                .contains("di luar wilayah kerja Anda")
                .doesNotContain("Menteng", "Bandingkan keduanya", elsewhere.id().toString());
        assertThat(compared.status()).isEqualTo(404);
    }

    @Test
    void a_nik_that_somebody_took_meanwhile_is_not_taken_from_them() {
        var slow = WEB.people().member("Kalah Cepat");
        var quick = WEB.people().member("Lebih Cepat");
        var wanted = free();
        propose("rina", slow, wanted);
        propose("rina", quick, wanted);

        approve("budi", quick);
        var said = approve("budi", slow);

        assertThat(said).contains("sudah terdaftar atas orang lain");
        assertThat(found(slow).nik()).isEqualTo(slow.nik());
        assertThat(holder(wanted)).contains(quick.id());
        assertThat(holder(slow.nik())).contains(slow.id());
    }

    @Test
    void what_is_missing_or_changes_nothing_is_said_beside_its_field() {
        var worker = WEB.people().member("Kurang Lengkap");
        var rina = WEB.signIn("rina");

        assertThat(rina.post(path(worker), form("360499", "", "")).body())
                .contains("f-nik-error", "f-proof-error", "f-reason-error");
        assertThat(propose("rina", worker, worker.nik()).body()).contains("sudah yang tercatat");
        propose("rina", worker, free());
        var again = rina.post(path(worker), form(free().digits(), "id-card", "lagi"));

        assertThat(rina.get(again.location()).body()).contains("usulan lain yang menunggu");
    }

    @Test
    void only_those_who_decide_identities_of_the_place_propose_or_decide() {
        var worker = WEB.people().member("Jauh Di Sana");
        propose("rina", worker, free());
        var change = waiting(worker).orElseThrow();
        var wanted = form(free().digits(), "id-card", "salah");

        for (var refused : List.of(Map.entry("village", 403), Map.entry("menteng", 404))) {
            var visitor = WEB.signIn(refused.getKey());
            var answers = new ArrayList<Answer>();
            answers.add(visitor.get(path(worker)));
            answers.add(visitor.post("/console", path(worker), wanted));
            for (var act : List.of("approval", "refusal")) {
                answers.add(visitor.post("/console", path(worker) + "/" + change.id() + "/" + act, Map.of()));
            }
            answers.add(visitor.post("/console", path(worker) + "/comparison", Map.of("nik", free().digits())));
            assertThat(answers).extracting(Answer::status).containsOnly(refused.getValue());
        }
        assertThat(WEB.signIn("village").get("/console/people/" + worker.id()).body())
                .doesNotContain("/nik-change");
        assertThat(WEB.signIn("village").get("/console/nik-changes").status()).isEqualTo(403);
        assertThat(WEB.signIn("menteng").get("/console/nik-changes").body()).doesNotContain("Jauh Di Sana");
        assertThat(WEB.signIn("budi").get("/console/nik-changes").body()).contains("Jauh Di Sana");
        assertThat(WEB.signIn("budi").get("/console").body()).contains("NIK pengganti menunggu persetujuan");
        assertThat(found(worker).nik()).isEqualTo(worker.nik());
    }

    @Test
    void the_pages_are_fit_for_every_device_and_eye() {
        var asked = WEB.people().member("Ditanya");
        var waiting = WEB.people().member("Ditunggu");
        propose("budi", waiting, new Nik("3604990101900001"));

        WEB.expectFit("rina", path(asked), path(waiting), "/console/nik-changes");
    }

    private static Nik free() {
        return new Nik("360499420586%04d".formatted(9_000 + ++serial));
    }

    private static String path(Worker worker) {
        return "/console/people/" + worker.id() + "/nik-change";
    }

    private static Map<String, String> form(String nik, String proof, String reason) {
        return Map.of("nik", nik, "proof", proof, "reason", reason);
    }

    private static Answer propose(String login, Worker worker, Nik nik) {
        return WEB.signIn(login).post(path(worker), form(nik.digits(), "id-card", "satu angka salah dibaca"));
    }

    /** What the officer is told. */
    private static String approve(String login, Worker worker) {
        WebVisitor officer = WEB.signIn(login);
        var change = waiting(worker).orElseThrow();
        var answer = officer.post(path(worker), path(worker) + "/" + change.id() + "/approval", Map.of());
        return officer.get(answer.location()).body();
    }

    private static Optional<NikChange> waiting(Worker worker) {
        return WEB.get(NikChanges.class).waitingOf(worker.id());
    }

    private static Worker found(Worker worker) {
        return WEB.get(Registry.class).find(worker.id()).orElseThrow();
    }

    private static Optional<UUID> holder(Nik nik) {
        return Optional.ofNullable(
                        WEB.get(Registry.class).residentsByNik(List.of(nik)).get(nik))
                .map(Resident::workerId);
    }

    /** Whether proposals of a state still hold a NIK. */
    private static List<Boolean> kept(String state) {
        return WEB.sql()
                .sql("SELECT nik_sealed IS NOT NULL FROM registry.nik_change WHERE state = :state")
                .param("state", state)
                .query((row, _) -> row.getBoolean(1))
                .list();
    }

    private static String last(Nik nik) {
        return "…" + nik.digits().substring(12);
    }

    private static String spaced(Nik nik) {
        return nik.digits().replaceAll("(.{4})(?!$)", "$1 ");
    }
}
