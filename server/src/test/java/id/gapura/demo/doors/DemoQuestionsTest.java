package id.gapura.demo.doors;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.messaging.inbox.Inbox;
import id.gapura.messaging.inbox.Known;
import id.gapura.messaging.inbox.Question.Ending;
import id.gapura.partner.messages.PhoneTown;
import id.gapura.places.RegionCode;
import id.gapura.program.TestWeb;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoQuestionsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final RegionCode BRANCH = RegionCode.of("36.04");
    private static final PhoneTown TOWN = new PhoneTown(TestWeb.on(TODAY));
    private static final TestWeb WEB = TOWN.web;

    @BeforeAll
    static void people() {
        WEB.loadVillages();
        WEB.people().member("Ai Rukmini");
        WEB.people().member("Ujang Supriatna");
        new DemoProspects(WEB::get).note(TODAY);
    }

    @AfterAll
    static void close() {
        TOWN.close();
    }

    @Test
    void one_is_answered_and_a_member_and_somebody_met_wait(@TempDir Path folder) {
        var questions = new DemoQuestions(WEB::get, folder, WEB.clock());

        questions.askAndAnswer();
        questions.askToday();

        var inbox = WEB.get(Inbox.class);
        assertThat(inbox.open(BRANCH, 0, 9))
                .extracting(question -> question.probable().orElseThrow().kind())
                .containsExactlyInAnyOrder(Known.Kind.MEMBER, Known.Kind.PROSPECT);
        assertThat(inbox.ended(BRANCH, 0, 9))
                .singleElement()
                .satisfies(question -> assertThat(question.ending()).get().isInstanceOf(Ending.Answered.class));
    }
}
