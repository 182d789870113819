package id.gapura.reminders;

import id.gapura.consents.Consents;
import id.gapura.consents.Purpose;
import id.gapura.consents.Source;
import id.gapura.consents.Subject;
import id.gapura.consents.Way;
import id.gapura.consents.Words;
import id.gapura.membership.CoverChange;
import id.gapura.membership.Membership;
import id.gapura.messaging.Outcomes;
import id.gapura.program.TestMembers;
import id.gapura.program.TestProgram;
import id.gapura.registry.Registry;
import id.gapura.rules.Cover;
import id.gapura.vault.Vault;
import id.gapura.vault.Vault.Field;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.transaction.support.TransactionTemplate;

/** Members who are reminded, and what each was told; nobody carries the messages, so that they wait. */
final class RemindedPeople {
    private static final LocalDate BIRTH = LocalDate.of(1986, 5, 2);

    private final TestProgram program;
    private final TestMembers members;
    private int phones;

    RemindedPeople(TestProgram program) {
        this.program = program;
        this.members = new TestMembers(program);
    }

    /** Registered on a day, with a phone of their own, and not asked about messages. */
    UUID member(LocalDate registeredOn) {
        program.setToday(registeredOn);
        var phone = Optional.of("+62813770%04d".formatted(++phones));
        return members.member("Siti Rohayati", BIRTH, members.freshNik(BIRTH), phone);
    }

    UUID agreeing(LocalDate registeredOn) {
        var worker = member(registeredOn);
        agree(worker, "id");
        return worker;
    }

    void agree(UUID worker, String language) {
        var words = new Words("consent.messages.1", language, "Bolehkah? (" + language + ")");
        program.get(Consents.class).give(Subject.worker(worker), Purpose.MESSAGES, words, Source.own(Way.PAGE));
    }

    /** Registered at the beginning of a month, with that month and some after it paid. */
    UUID paid(YearMonth first, int months) {
        var worker = agreeing(first.atDay(1));
        pay(worker, first, months);
        return worker;
    }

    void pay(UUID worker, YearMonth first, int months) {
        var membership = program.get(Membership.class);
        var member = membership.find(worker).orElseThrow();
        var after = member.cover();
        for (int i = 0; i < months; i++) {
            after = program.get(Cover.class).afterPaying(after, first.plusMonths(i));
        }
        var change = new CoverChange(member, after, TestMembers.SERANG);
        program.get(TransactionTemplate.class).executeWithoutResult(_ -> membership.recordCover(List.of(change)));
    }

    void tellOn(LocalDate day) {
        program.setToday(day);
        program.get(Reminders.class).tellDue();
        program.awaitQuiet();
    }

    String phone(UUID worker) {
        return program.get(Registry.class)
                .find(worker)
                .flatMap(one -> one.home().phone())
                .orElseThrow();
    }

    /** The topics of all messages to somebody, lessons left out where they are not asked for. */
    List<String> told(UUID worker, Predicate<String> topics) {
        return program.get(Outcomes.class).toldTo(worker, phone(worker), 20).stream()
                .map(one -> one.fate().topic())
                .filter(topics)
                .sorted()
                .toList();
    }

    List<String> reminded(UUID worker) {
        return told(worker, topic -> !topic.startsWith("lesson"));
    }

    String lastText(UUID worker) {
        var vault = program.get(Vault.class);
        return program.sql()
                .sql("""
                        SELECT message_id, text_sealed FROM messaging.message WHERE phone_index = ?
                        ORDER BY message_id DESC LIMIT 1
                        """)
                .param(vault.blindIndex(Field.PHONE, phone(worker)))
                .query((row, _) -> vault.open(row.getObject(1, UUID.class), Field.MESSAGE, row.getBytes(2)))
                .single();
    }
}
