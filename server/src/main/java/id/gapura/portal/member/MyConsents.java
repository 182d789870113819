package id.gapura.portal.member;

import id.gapura.consents.Consent;
import id.gapura.consents.Consents;
import id.gapura.consents.Purpose;
import id.gapura.consents.Source;
import id.gapura.consents.Subject;
import id.gapura.consents.Way;
import id.gapura.consents.Words;
import id.gapura.messaging.Subscriptions;
import id.gapura.portal.member.MyConsentsPage.Answer;
import id.gapura.registry.Registry;
import id.gapura.screen.Shell;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/** What a member allows, and changing it. */
final class MyConsents {
    private static final Source OWN = Source.own(Way.PAGE);

    private final Consents consents;
    private final Subscriptions subscriptions;
    private final Registry registry;

    MyConsents(Consents consents, Subscriptions subscriptions, Registry registry) {
        this.consents = consents;
        this.subscriptions = subscriptions;
        this.registry = registry;
    }

    MyConsentsPage page(UUID workerId, Shell shell) {
        return new MyConsentsPage(Arrays.stream(Purpose.values())
                .map(purpose -> choice(purpose, consents.standing(Subject.worker(workerId), purpose), shell))
                .toList());
    }

    private static MyConsentsPage.Choice choice(Purpose purpose, Optional<Consent> last, Shell shell) {
        var given = last.flatMap(Consent::words);
        return new MyConsentsPage.Choice(
                purpose.code(),
                shell.text("consents.purpose." + purpose.code()),
                given.map(Words::text).orElseGet(() -> shell.text(purpose.wordsKey())),
                last.map(said -> said.isGiven() ? Answer.YES : Answer.NO).orElse(Answer.NONE),
                last.map(said -> shell.text("me.consents.since", shell.format().time(said.at())))
                        .orElse(""));
    }

    void give(UUID workerId, Purpose purpose, Shell shell) {
        var words = Words.of(purpose, shell.language().code(), key -> shell.text(key));
        consents.give(Subject.worker(workerId), purpose, words, OWN);
        if (purpose == Purpose.MESSAGES) {
            // Whoever signed in holds the phone: a stop that was sent from it earlier is over.
            registry.find(workerId)
                    .flatMap(worker -> worker.home().phone())
                    .ifPresent(phone -> subscriptions.start(phone, words, OWN));
        }
    }

    void withdraw(UUID workerId, Purpose purpose) {
        consents.withdraw(Subject.worker(workerId), purpose, OWN);
    }
}
