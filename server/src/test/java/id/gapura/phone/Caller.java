package id.gapura.phone;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.enrolment.attempts.Attempt;
import id.gapura.enrolment.attempts.Attempts;
import id.gapura.messaging.Channel;
import id.gapura.partner.messages.PhoneTown;
import id.gapura.sandbox.PhoneScreens.Screen;
import java.util.List;

/** Somebody with a phone, who writes to us and dials our menu. */
record Caller(PhoneTown town, String phone) {
    /** What a USSD screen holds. */
    private static final int SCREEN = 182;

    /** Writes an SMS, and reads the answer that comes by message. */
    String write(String text) {
        return write(Channel.SMS, text);
    }

    String write(Channel channel, String text) {
        var screen = new Screen(phone, channel);
        int before = town.heard(screen);
        assertThat(town.phone.say(screen, text).status()).isEqualTo(200);
        return town.await(screen, before + 1);
    }

    /** Dials or types, and reads the screen. */
    String menu(String... typed) {
        var menu = new Screen(phone, Channel.MENU);
        var shown = "";
        for (var text : typed) {
            assertThat(town.phone.say(menu, text).status()).isEqualTo(200);
            shown = town.phone.screens().lastHeard(menu).orElseThrow();
            assertThat(shown).hasSizeLessThanOrEqualTo(SCREEN);
        }
        return shown;
    }

    /** What was begun with the phone and is not handed in, the latest first. */
    List<Attempt> begun() {
        return town.web.get(Attempts.class).openOfPhone(phone);
    }
}
