package id.gapura.portal.join;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.gapura.enrolment.attempts.Attempt;
import id.gapura.enrolment.attempts.Attempts;
import id.gapura.messaging.Channel;
import id.gapura.program.WebVisitor;
import id.gapura.program.WebVisitor.Answer;
import id.gapura.registry.Registry;
import id.gapura.registry.Worker;
import id.gapura.sandbox.PhoneScreens.Screen;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Somebody with a phone who joins, by hand or in a browser. */
final class Newcomer {
    private static final Pattern ATTEMPT = Pattern.compile("name=\"attempt\" value=\"([^\"]+)\"");

    final int serial;
    final String nik;
    /** The phone as people write it, and as it is kept. */
    final String national;

    final String phone;
    final Screen screen;
    final WebVisitor visitor;
    private final JoinTown town;

    Newcomer(JoinTown town, int serial) {
        this.town = town;
        this.serial = serial;
        this.nik = "360499420586%04d".formatted(serial);
        this.national = "0817000%04d".formatted(serial);
        this.phone = "+62" + national.substring(1);
        this.screen = new Screen(phone, Channel.SMS);
        this.visitor = town.web.visitor();
    }

    static String attempt(Answer page) {
        var match = ATTEMPT.matcher(page.body());
        assertThat(match.find()).isTrue();
        return match.group(1);
    }

    Map<String, String> three(String attempt, String name) {
        return Map.of("attempt", attempt, "name", name, "nik", nik, "phone", national);
    }

    Answer answer(WebVisitor who, String name) {
        return who.post("/join", three(attempt(who.get("/join")), name));
    }

    /** Somebody else begins for one of the family, with the same phone. */
    Answer answerForBudi(WebVisitor who) {
        var nikOfBudi = "360499020586%04d".formatted(serial);
        return who.post(
                "/join",
                Map.of(
                        "attempt",
                        attempt(who.get("/join")),
                        "name",
                        "Budi Santoso",
                        "nik",
                        nikOfBudi,
                        "phone",
                        national));
    }

    void prove(WebVisitor who, int message) {
        assertThat(who.post("/join/code", Map.of("code", town.phones.code(phone, message)))
                        .status())
                .isEqualTo(302);
    }

    Answer choose(WebVisitor who) {
        return who.post("/join/choose", Map.of("programmes", "JKK,JKM"));
    }

    /** All the way. */
    Answer join(WebVisitor who, String name) {
        int before = town.phones.heard(screen);
        answer(who, name);
        prove(who, before + 1);
        choose(who);
        return who.get("/join/done");
    }

    Worker worker() {
        return town.web.get(Registry.class).findByPhone(phone).getFirst();
    }

    List<Attempt> begun() {
        return town.web.get(Attempts.class).openOfPhone(phone);
    }

    void fill(Page page, String name) {
        page.fill("#f-name", name);
        page.fill("#f-nik", nik);
        page.fill("#f-phone", national);
        page.keyboard().press("Enter");
        page.waitForURL(town.web.address("/join/code"));
    }
}
