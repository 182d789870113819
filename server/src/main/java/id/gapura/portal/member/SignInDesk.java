package id.gapura.portal.member;

import id.gapura.accounts.Audit;
import id.gapura.messaging.codes.Codes;
import id.gapura.messaging.codes.Codes.Checked;
import id.gapura.messaging.codes.Topic;
import id.gapura.portal.card.AskedCard;
import id.gapura.portal.card.CardHolders;
import id.gapura.portal.card.Pace;
import id.gapura.registry.Registry;
import id.gapura.registry.Worker;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Lets members in: sends a code to the phone on record, and checks it. Takes the same time for everybody. */
final class SignInDesk {
    private final CardHolders holders;
    private final Registry registry;
    private final Codes codes;
    private final Audit audit;

    SignInDesk(CardHolders holders, Registry registry, Codes codes, Audit audit) {
        this.holders = holders;
        this.registry = registry;
        this.codes = codes;
        this.audit = audit;
    }

    /** Sends a code if the card is somebody's who has a phone on record; who it is, or nobody. */
    Optional<UUID> ask(AskedCard.Question question, UnaryOperator<String> words) {
        return Pace.keep(() -> {
            var holder = holders.find(question)
                    .filter(worker -> worker.home().phone().isPresent());
            holder.ifPresent(worker -> codes.ask(phone(worker), topic(worker.id()), words));
            return holder.map(Worker::id);
        });
    }

    /** Whether what was typed is the code of who was asked. */
    boolean isRight(PendingSignIn pending, String typed) {
        return Pace.keep(() -> pending.worker()
                .flatMap(registry::find)
                .filter(worker -> worker.home().phone().isPresent())
                .filter(worker -> codes.check(phone(worker), topic(worker.id()), typed) == Checked.RIGHT)
                .map(worker -> {
                    audit.record(
                            SignedInMember.ACTOR,
                            "member.signed-in",
                            worker.id().toString(),
                            "");
                    return worker;
                })
                .isPresent());
    }

    private static String phone(Worker worker) {
        return worker.home().phone().orElseThrow();
    }

    private static Topic topic(UUID worker) {
        return Topic.of("member", worker);
    }
}
