package id.gapura.portal.join;

import id.gapura.consents.Consents;
import id.gapura.consents.Purpose;
import id.gapura.consents.Source;
import id.gapura.consents.Subject;
import id.gapura.consents.Way;
import id.gapura.consents.Words;
import id.gapura.enrolment.attempts.Ending;
import id.gapura.messaging.Channel;
import id.gapura.messaging.Kind;
import id.gapura.messaging.Messages;
import id.gapura.messaging.NewMessage;
import id.gapura.messaging.NewMessage.To;
import id.gapura.messaging.Subscriptions;
import id.gapura.portal.pay.PayStart;
import id.gapura.portal.pay.QrPicture;
import id.gapura.registry.Registry;
import id.gapura.registry.Worker;
import id.gapura.registry.household.Households;
import id.gapura.registry.livelihood.Livelihoods;
import id.gapura.reminders.Languages;
import id.gapura.screen.PublicAddress;
import id.gapura.screen.Shell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What a visitor gets who came to the end: a number, something to pay with, a message to keep. */
final class JoinEndings {
    private static final Source OWN = Source.own(Way.PAGE);

    private final Registry registry;
    private final Lives lives;
    private final PayStart pay;
    private final Voice voice;
    private final PublicAddress address;

    JoinEndings(Registry registry, Lives lives, PayStart pay, Voice voice, PublicAddress address) {
        this.registry = registry;
        this.lives = lives;
        this.pay = pay;
        this.voice = voice;
        this.address = address;
    }

    /** What is known of how a member lives. */
    record Lives(Livelihoods livelihoods, Households households) {}

    /** How we speak to a member later. */
    record Voice(Messages messages, Subscriptions subscriptions, Consents consents, Languages languages) {}

    /** What to show; a card number only to who holds the phone on record. */
    DonePage page(Ending ending, JoinVisit visit, Offered offered, Shell shell) {
        return switch (ending) {
            case Ending.Enrolled(var worker) -> member(DonePage.Ending.ENROLLED, worker, "", offered, visit);
            case Ending.Provisional(var worker, var ticket) ->
                member(DonePage.Ending.PROVISIONAL, worker, shell.format().ticket(ticket), offered, visit);
            case Ending.AlreadyMember(var worker) ->
                member(DonePage.Ending.ALREADY_MEMBER, worker, "", Offered.NOTHING, visit);
            case Ending.Waiting(var ticket) ->
                without(DonePage.Ending.WAITING, shell.format().ticket(ticket));
            case Ending.Refused _ -> without(DonePage.Ending.REFUSED, "");
            case Ending.NotReady _, Ending.Conflict _, Ending.Unknown _ ->
                throw new IllegalArgumentException("this attempt has not ended");
        };
    }

    private static DonePage without(DonePage.Ending ending, String ticket) {
        return new DonePage(ending, "", ticket, Offered.NOTHING, Optional.empty(), false, List.of());
    }

    private DonePage member(DonePage.Ending ending, UUID workerId, String ticket, Offered offered, JoinVisit visit) {
        var own = own(workerId, visit);
        return new DonePage(
                ending,
                own.map(worker -> worker.number().spaced()).orElse(""),
                ticket,
                offered,
                visit.toPay().map(JoinEndings::payment),
                own.isPresent() && !voice.consents.allows(Subject.worker(workerId), Purpose.MESSAGES),
                own.map(this::untold).orElse(List.of()));
    }

    private List<DonePage.Untold> untold(Worker worker) {
        var untold = new ArrayList<DonePage.Untold>();
        untold.add(DonePage.Untold.EVIDENCE);
        if (lives.livelihoods.of(worker).count() == 0) {
            untold.add(DonePage.Untold.WORK);
        }
        if (lives.households.of(worker.id()).members().isEmpty()) {
            untold.add(DonePage.Untold.FAMILY);
        }
        return untold;
    }

    /** The worker, if the visitor has proved the phone that is on record. */
    private Optional<Worker> own(UUID workerId, JoinVisit visit) {
        return registry.find(workerId)
                .filter(worker ->
                        worker.home().phone().filter(visit.phone()::equals).isPresent());
    }

    private static DonePage.Payment payment(JoinVisit.Payment made) {
        var code = Optional.of(made.code()).filter(text -> !text.isEmpty()).map(QrPicture::of);
        return new DonePage.Payment(made.amount(), made.month(), code, made.charge(), made.choices());
    }

    /**
     * Sends what to keep, once for an attempt: to a member the number, the price and where to pay, on the phone on record,
     * whoever asked. Whose first months are free is not asked to pay; who has to wait hears of it by {@code portal.ticket}.
     */
    void tell(UUID attempt, Ending ending, JoinVisit visit, Offered offered, Shell shell) {
        switch (ending) {
            case Ending.Enrolled(var worker) -> tellMember(new Told(attempt, worker, "", offered), visit, shell);
            case Ending.AlreadyMember(var worker) ->
                tellMember(new Told(attempt, worker, "", Offered.NOTHING), visit, shell);
            case Ending.Provisional(var worker, var ticket) -> {
                var more = " " + shell.text("join.sms.ticket", shell.format().ticket(ticket));
                tellMember(new Told(attempt, worker, more, offered), visit, shell);
            }
            case Ending.Waiting _, Ending.Refused _, Ending.NotReady _, Ending.Conflict _, Ending.Unknown _ -> {}
        }
    }

    /**
     * A member to write to.
     *
     * @param more to say at the end; may be empty
     */
    private record Told(UUID attempt, UUID workerId, String more, Offered offered) {}

    private void tellMember(Told told, JoinVisit visit, Shell shell) {
        var worker = registry.find(told.workerId).orElseThrow();
        worker.home()
                .phone()
                .ifPresent(phone -> visit.toPay().ifPresent(made -> {
                    var number = worker.number().digits();
                    var text = told.offered.isFree()
                            ? shell.text(
                                    "join.sms.free",
                                    number,
                                    told.offered.lines().getFirst())
                            : shell.text("join.sms", number, made.amount(), address.of(made.choices()));
                    say(told.attempt, To.worker(told.workerId, phone), text + told.more);
                }));
    }

    private void say(UUID attempt, To to, String text) {
        voice.messages.send(attempt, new NewMessage(to, Channel.SMS, Kind.NOTICE, text));
    }

    boolean mayContact(UUID attempt) {
        return voice.consents.allows(Subject.attempt(attempt), Purpose.CONTACT);
    }

    /** An officer may call or visit; a yes that is not ticked any more is taken back, and an empty box says nothing. */
    void contact(UUID attempt, boolean isTicked, Shell shell) {
        var subject = Subject.attempt(attempt);
        if (isTicked) {
            var words = Words.of(Purpose.CONTACT, shell.language().code(), key -> shell.text(key));
            voice.consents.give(subject, Purpose.CONTACT, words, OWN);
        } else if (mayContact(attempt)) {
            voice.consents.withdraw(subject, Purpose.CONTACT, OWN);
        }
    }

    /** From now on the phone is written to as these pages speak, unless its holder said otherwise. */
    void hear(JoinVisit visit, Shell shell) {
        voice.languages.presume(visit.phone(), shell.language());
    }

    /** The visitor wants reminders. */
    void remind(UUID workerId, JoinVisit visit, Shell shell) {
        own(workerId, visit).ifPresent(worker -> {
            var words = Words.of(Purpose.MESSAGES, shell.language().code(), key -> shell.text(key));
            voice.consents.give(Subject.worker(worker.id()), Purpose.MESSAGES, words, OWN);
            voice.subscriptions.start(visit.phone(), words, OWN);
        });
    }

    /** Something to pay with; empty for who is no member. */
    Optional<JoinVisit.Payment> start(UUID workerId, Shell shell) {
        return pay.oneMonth(workerId)
                .map(started -> new JoinVisit.Payment(
                        shell.format().rupiah(started.month().total()),
                        shell.format().month(started.month().first()),
                        started.code(),
                        started.charge(),
                        started.choices()));
    }

    static Optional<UUID> worker(Ending ending) {
        return switch (ending) {
            case Ending.Enrolled(var worker) -> Optional.of(worker);
            case Ending.Provisional(var worker, var _) -> Optional.of(worker);
            case Ending.AlreadyMember(var worker) -> Optional.of(worker);
            case Ending.Waiting _, Ending.Refused _, Ending.NotReady _, Ending.Conflict _, Ending.Unknown _ ->
                Optional.empty();
        };
    }
}
