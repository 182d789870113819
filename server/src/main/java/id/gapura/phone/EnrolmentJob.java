package id.gapura.phone;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.gapura.enrolment.attempts.Attempts;
import id.gapura.enrolment.attempts.Ending;
import id.gapura.enrolment.drafts.DraftReader;
import id.gapura.jobs.Job;
import id.gapura.messaging.Channel;
import id.gapura.messaging.Kind;
import id.gapura.messaging.Messages;
import id.gapura.messaging.NewMessage;
import id.gapura.messaging.NewMessage.To;
import id.gapura.registry.Registry;
import id.gapura.registry.Worker;
import id.gapura.reminders.Languages;
import id.gapura.screen.Language;
import id.gapura.screen.Texts;
import java.util.Optional;
import java.util.UUID;

/**
 * Hands an attempt in that was made by phone, and tells by SMS what came of it; who has to wait hears of it by {@code
 * portal.ticket}. A menu cannot wait for the ID office; run again after a kill it ends the same and says it once.
 */
final class EnrolmentJob implements Job {
    static final String NAME = "phone.enrol";

    private final Attempts attempts;
    private final Registry registry;
    private final MemberLines members;
    private final Messages messages;
    private final Languages languages;
    private final PhoneWords words;

    EnrolmentJob(
            Attempts attempts,
            Registry registry,
            MemberLines members,
            Messages messages,
            Languages languages,
            PhoneWords words) {
        this.attempts = attempts;
        this.registry = registry;
        this.members = members;
        this.messages = messages;
        this.languages = languages;
        this.words = words;
    }

    @Override
    public String name() {
        return NAME;
    }

    /** @param key the language and the id of the attempt, such as {@code id:0199…} */
    @Override
    public void run(String key) {
        var parts = key.split(":", 2);
        var texts = words.in(Language.find(parts[0]).orElse(Language.INDONESIAN));
        var id = UUID.fromString(parts[1]);
        var caller = attempts.find(id).flatMap(attempt -> DraftReader.phone(attempt.draft()));
        caller.ifPresent(phone -> languages.presume(phone, texts.language()));
        switch (attempts.submit(id, PhoneJoin.ACTOR)) {
            case Ending.Enrolled(var worker) -> tellMember(id, worker, "", texts);
            case Ending.Provisional(var worker, var ticket) -> {
                var more = " " + texts.get("join.sms.ticket", texts.format().ticket(ticket));
                tellMember(id, worker, more, texts);
            }
            case Ending.AlreadyMember(var worker) -> {
                tellMember(id, worker, "", texts);
                tellCaller(id, caller.filter(phone -> !isOnRecord(worker, phone)), texts.get("phone.joined.already"));
            }
            case Ending.Waiting _ -> {}
            case Ending.Refused _ -> tellCaller(id, caller, texts.get("phone.joined.refused"));
            case Ending.NotReady _, Ending.Conflict _, Ending.Unknown _ ->
                tellCaller(id, caller, texts.get("phone.joined.notReady"));
        }
    }

    private boolean isOnRecord(UUID workerId, String phone) {
        return registry.find(workerId)
                .flatMap(worker -> worker.home().phone())
                .filter(phone::equals)
                .isPresent();
    }

    private void tellMember(UUID attempt, UUID workerId, String more, Texts texts) {
        var worker = registry.find(workerId).orElseThrow();
        worker.home()
                .phone()
                .ifPresent(phone -> say(attempt, To.worker(workerId, phone), joined(worker, texts) + more));
    }

    private String joined(Worker worker, Texts texts) {
        var price = members.bill(worker)
                .map(bill -> texts.format().rupiah(bill.total()))
                .orElse("");
        return texts.get("join.sms", worker.number().digits(), price, members.link(worker));
    }

    private void tellCaller(UUID attempt, Optional<String> phone, String text) {
        var id = UUID.nameUUIDFromBytes((attempt + " caller").getBytes(UTF_8));
        phone.ifPresent(to -> say(id, To.phone(to), text));
    }

    private void say(UUID id, To to, String text) {
        messages.send(id, new NewMessage(to, Channel.SMS, Kind.NOTICE, text));
    }
}
