package id.gapura.messaging.talk;

import id.gapura.database.RacedTransaction;
import id.gapura.messaging.Channel;
import id.gapura.messaging.Kind;
import id.gapura.messaging.Messages;
import id.gapura.messaging.NewMessage;
import id.gapura.messaging.NewMessage.To;
import id.gapura.messaging.talk.Conversation.Claim;
import id.gapura.messaging.talk.TalkStore.Kept;
import id.gapura.vault.Vault;
import id.gapura.vault.Vault.Field;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** The face of conversations: takes what people write, once, and answers. */
public final class Conversations {
    private final Supplier<List<Conversation>> conversations;
    private final TalkStore store;
    private final Messages messages;
    private final Vault vault;
    private final RacedTransaction transaction;
    private final InstantSource clock;

    Conversations(
            Supplier<List<Conversation>> conversations,
            TalkStore store,
            Messages messages,
            Vault vault,
            RacedTransaction transaction,
            InstantSource clock) {
        this.conversations = conversations;
        this.store = store;
        this.messages = messages;
        this.vault = vault;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Answers a message. A menu shows the answer itself; on other channels it is sent. The same message told again is
     * answered in the same words and causes nothing.
     */
    public Reply take(Incoming incoming) {
        var talk =
                new TalkStore.Talk(vault.blindIndex(Field.PHONE, incoming.said().phone()), incoming);
        return transaction.run(() -> {
            if (!store.claim(talk, clock.instant())) {
                return store.reply(talk);
            }
            var reply = answer(talk, incoming.said());
            store.keep(talk, reply);
            if (incoming.said().channel() != Channel.MENU && !reply.text().isEmpty()) {
                send(incoming.said(), reply);
            }
            return reply;
        });
    }

    /** Whether somebody wrote by a carrier within some time: for a day some carry our own words to them. */
    public boolean hasHeard(String carrier, String phone, Duration within) {
        return store.isHeard(
                vault.blindIndex(Field.PHONE, phone), carrier, clock.instant().minus(within));
    }

    /** Of some phones, by their blind indexes, those that wrote to us by a channel last; a menu counts for none. */
    public Set<UUID> lastHeardBy(Channel channel, Set<UUID> phones) {
        return store.lastHeardBy(channel, phones);
    }

    private Reply answer(TalkStore.Talk talk, Said said) {
        var kept = store.standing(talk, clock.instant());
        var speaker = speaker(kept, said);
        if (speaker.isEmpty()) {
            return new Reply("", false);
        }
        var conversation = speaker.get();
        var standing = kept.filter(one -> one.conversation().equals(conversation.name()))
                .filter(_ -> conversation.claims(said) != Claim.CALLED)
                .map(Kept::standing)
                .orElse(Standing.BEGINNING);
        var turn = conversation.turn(standing, said);
        turn.next()
                .ifPresentOrElse(
                        next -> store.stand(
                                talk,
                                new Kept(conversation.name(), next),
                                clock.instant().plus(conversation.patience())),
                        () -> store.end(talk));
        turn.question().ifPresent(question -> store.leave(talk, question));
        return new Reply(turn.answer(), turn.next().isPresent());
    }

    /** Who was called by name; else who stands; else who answers everybody. */
    private Optional<Conversation> speaker(Optional<Kept> kept, Said said) {
        var all = conversations.get();
        return find(all, one -> one.claims(said) == Claim.CALLED)
                .or(() -> kept.flatMap(standing -> find(all, one -> one.name().equals(standing.conversation()))))
                .or(() -> find(all, one -> one.claims(said) == Claim.OTHERWISE));
    }

    private static Optional<Conversation> find(List<Conversation> all, Predicate<Conversation> wanted) {
        return all.stream().filter(wanted).findFirst();
    }

    private void send(Said said, Reply reply) {
        messages.send(new NewMessage(To.phone(said.phone()), said.channel(), Kind.ANSWER, reply.text()));
    }
}
