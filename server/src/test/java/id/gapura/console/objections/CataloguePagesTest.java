package id.gapura.console.objections;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.accounts.Role;
import id.gapura.adoption.objection.Hearing;
import id.gapura.adoption.objection.Hearing.Kind;
import id.gapura.adoption.objection.Hearing.Person;
import id.gapura.adoption.objection.Objection;
import id.gapura.adoption.objection.Objections;
import id.gapura.adoption.objection.Tongues;
import id.gapura.kernel.Ids;
import id.gapura.places.RegionCode;
import id.gapura.program.TestWeb;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CataloguePagesTest {
    private static final RegionCode VILLAGE = RegionCode.of("36.04.19.2008");
    private static final String HOME = "/console/objections";
    private static final TestWeb WEB = TestWeb.on(LocalDate.of(2026, 6, 15));

    @BeforeAll
    static void seed() {
        WEB.loadVillages();
        WEB.staff("pusat", Role.ADMINISTRATOR, "");
        WEB.staff("siti", Role.BRANCH_OFFICER, "36.04");
    }

    @AfterAll
    static void close() {
        WEB.close();
    }

    private static Objections objections() {
        return WEB.get(Objections.class);
    }

    private static Map<String, String> words(String words) {
        return Map.of("id", words, "en", words + " (en)", "jv", words + " (jv)", "su", words + " (su)");
    }

    private static Objection objection(String indonesian) {
        return objections().all().stream()
                .filter(one -> one.words().indonesian().equals(indonesian))
                .findFirst()
                .orElseThrow();
    }

    private static Objection written(String words) {
        var form = new HashMap<>(words(words));
        form.put("obstacle", "enabling");
        WEB.signIn("pusat").post(HOME, HOME + "/new", form);
        var objection = objection(words);
        WEB.signIn("pusat").post(HOME, HOME + "/" + objection.id() + "/replies/new", words(words + ", jawab"));
        return objection(words);
    }

    private static String other(Objection objection, String path) {
        return HOME + "/" + objection.id() + path;
    }

    @Test
    void a_new_objection_is_offered_once_it_has_a_reply() {
        var pusat = WEB.signIn("pusat");
        var form = new HashMap<>(words("Tidak suka antre"));
        assertThat(pusat.post(HOME, HOME + "/new", form).status()).isEqualTo(422);
        form.put("obstacle", "time");

        pusat.post(HOME, HOME + "/new", form);
        assertThat(objections().list()).doesNotContain(objection("Tidak suka antre"));
        var added = other(objection("Tidak suka antre"), "/replies/new");
        assertThat(pusat.post(HOME, added, Map.of("id", "Tidak perlu antre")).body())
                .contains("Isi dalam bahasa ini juga.");
        pusat.post(HOME, added, words("Tidak perlu antre"));

        assertThat(objections().list()).contains(objection("Tidak suka antre"));
        assertThat(pusat.get(HOME).body()).contains("Tidak suka antre (jv)", "Tidak perlu antre (su)");
        assertThat(pusat.post(HOME, HOME + "/" + UUID.randomUUID() + "/replies/new", words("Untuk apa"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void what_was_said_keeps_the_words_of_then_and_goes_on_counting() {
        var objection = written("Belum gajian");
        var reply = objection.replies().getFirst();
        var person = WEB.people().member("Siti Aminah", VILLAGE.text());
        objections()
                .hear(Hearing.of(
                        WEB.get(Ids.class).next(),
                        new Person(person.id(), Kind.WORKER, VILLAGE),
                        objection,
                        reply,
                        WEB.get(InstantSource.class).instant(),
                        "siti"));
        var pusat = WEB.signIn("pusat");
        var form = new HashMap<>(words("Sesudah gajian boleh"));
        form.put("version", "1");
        var address = HOME + "/" + reply.id();

        pusat.post(HOME, address + "/words", form);
        pusat.post(HOME, address + "/words", form);
        form.put("id", "Yang kalah cepat");
        var late = pusat.post(HOME, address + "/words", form);
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.body())
                .contains("orang lain baru saja menulis", "Sesudah gajian boleh", ">Yang kalah cepat</textarea>")
                .contains("name=\"version\" value=\"2\"");
        form.put("jv", "");
        assertThat(pusat.post(HOME, address + "/words", form).body()).contains("name=\"version\" value=\"1\"");
        pusat.post(HOME, address + "/offered", Map.of("offered", "false"));

        var now = objection("Belum gajian").replies().getFirst().entry();
        assertThat(now.version()).isEqualTo(2);
        assertThat(now.words().indonesian()).isEqualTo("Sesudah gajian boleh");
        assertThat(now.isRetired()).isTrue();
        assertThat(objections().list()).extracting(Objection::id).doesNotContain(objection.id());
        assertThat(WEB.signIn("siti")
                        .get("/console/people/" + person.id() + "/objections")
                        .body())
                .contains("Belum gajian, jawab")
                .doesNotContain("Sesudah gajian boleh");
        assertThat(WEB.signIn("siti").get(HOME).body()).contains("Sesudah gajian boleh", "tidak ditawarkan lagi");
        assertThat(objections().tallies(VILLAGE)).containsKey(reply.id());

        pusat.post(HOME, address + "/offered", Map.of("offered", "true"));
        assertThat(objections().list()).extracting(Objection::id).contains(objection.id());
    }

    @Test
    void words_are_as_long_as_they_are_allowed_and_only_who_writes_them_may() {
        var objection = written("Terlalu rumit");
        var siti = WEB.signIn("siti");
        var form = new HashMap<>(words("x"));
        form.put("version", "1");
        form.put("id", "x".repeat(Tongues.LONGEST + 1));

        assertThat(WEB.signIn("pusat")
                        .post(HOME, other(objection, "/words"), form)
                        .status())
                .isEqualTo(422);
        form.put("id", "ya ".repeat(Tongues.LONGEST / 3 - 1) + "yaa");
        assertThat(siti.post(HOME, other(objection, "/words"), form).status()).isEqualTo(403);
        assertThat(siti.get(other(objection, "/words")).status()).isEqualTo(403);
        assertThat(siti.get(HOME + "/new").status()).isEqualTo(403);
        assertThat(siti.post(HOME, other(objection, "/offered"), Map.of("offered", "false"))
                        .status())
                .isEqualTo(403);
        assertThat(siti.get(HOME).body()).doesNotContain("/words");
        WEB.signIn("pusat").post(HOME, other(objection, "/words"), form);
        assertThat(objections().all()).anyMatch(one -> one.words().indonesian().length() == Tongues.LONGEST);
        WEB.expectFit("pusat", HOME, HOME + "/new", other(objection, "/words"), other(objection, "/replies/new"));
    }
}
