package id.gapura.console.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.accounts.Role;
import id.gapura.outreach.TestOutreach;
import id.gapura.outreach.activity.Activities;
import id.gapura.outreach.activity.Activity;
import id.gapura.program.TestWeb;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is heard has a word to say, also when it was to be seen at first. */
class SpokenWordPagesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);
    private static final TestWeb WEB = TestWeb.on(TODAY);
    private static final TestOutreach OUTREACH = new TestOutreach(WEB, TODAY.minusDays(10), TODAY.plusDays(60));

    @BeforeAll
    static void seed() {
        WEB.loadVillages();
        WEB.staff("siti", Role.BRANCH_OFFICER, "36.04");
    }

    @AfterAll
    static void close() {
        WEB.close();
    }

    private static String edit(Activity activity) {
        return "/console/outreach/activities/" + activity.id() + "/edit";
    }

    /** The answers that make it a radio spot; with a word, if it is not empty. */
    private static Map<String, String> radio(Activity activity, String word) {
        var form = new HashMap<>(ActivityForm.of(activity).values());
        form.put("kind", "radio-spot");
        form.put("spoken", word);
        form.put("version", Integer.toString(activity.version()));
        return form;
    }

    private static Activity now(Activity activity) {
        return WEB.get(Activities.class).find(activity.id()).orElseThrow();
    }

    @Test
    void a_meeting_that_becomes_a_radio_spot_needs_a_word_and_keeps_it() {
        var meeting = OUTREACH.market("Pertemuan", TODAY.plusDays(3));
        OUTREACH.radio("Iklan", TODAY, "MELATI");
        var siti = WEB.signIn("siti");

        assertThat(siti.get(edit(meeting)).body()).contains("name=\"spoken\"");
        assertThat(siti.post(edit(meeting), radio(meeting, "")).body()).contains("butuh kata siaran");
        for (var word : new String[] {"melati", "BERHENTI"}) {
            assertThat(siti.post(edit(meeting), radio(meeting, word)).body()).contains("Kata ini sudah dipakai");
        }
        assertThat(now(meeting)).as("nothing of it was kept").isEqualTo(meeting);

        siti.post(edit(meeting), radio(meeting, "kenanga"));

        assertThat(now(meeting).words().spoken()).contains("KENANGA");
        assertThat(WEB.get(Activities.class).called("kenanga")).contains(now(meeting));
        assertThat(siti.get(edit(meeting)).body()).doesNotContain("name=\"spoken\"");
        siti.post(edit(meeting), radio(now(meeting), "dahlia"));
        assertThat(now(meeting).words().spoken())
                .as("once said it is not changed")
                .contains("KENANGA");
    }
}
