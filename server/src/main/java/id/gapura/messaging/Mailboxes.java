package id.gapura.messaging;

import static java.nio.charset.StandardCharsets.US_ASCII;

import id.gapura.messaging.NewMessage.To;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The face of mailboxes. A member gives an address; a link is sent there, and whoever presses it confirms it: from then on
 * reminders go there instead of by SMS. One press in any mail ends that, and the address is forgotten; where a mail server
 * says that there is no such address, nothing goes there until the member gives one anew.
 */
public final class Mailboxes {
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@,;<>\"]{1,64}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");
    private static final int LONGEST = 200;
    private static final int SECRET_BYTES = 18;

    private final MailboxStore store;
    private final Messages messages;
    private final Carriers carriers;
    private final TransactionTemplate transaction;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();

    Mailboxes(
            MailboxStore store,
            Messages messages,
            Carriers carriers,
            TransactionTemplate transaction,
            InstantSource clock) {
        this.store = store;
        this.messages = messages;
        this.carriers = carriers;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Whether anybody carries mail. */
    public boolean isOffered() {
        return !carriers.of(Channel.EMAIL).isEmpty();
    }

    /** Whether it can be an address. */
    public static boolean isAddress(String written) {
        return written.length() <= LONGEST && ADDRESS.matcher(written).matches();
    }

    /**
     * Keeps an address instead of any before, and sends it a link.
     *
     * @param words makes the mail of the token that its link holds
     */
    public void ask(UUID workerId, String phone, String address, UnaryOperator<String> words) {
        if (!isAddress(address)) {
            throw new IllegalArgumentException("this is no address of mail");
        }
        var secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        var mailbox = new Mailbox(
                workerId, address, Base64.getUrlEncoder().withoutPadding().encodeToString(secret), Mailbox.State.ASKED);
        transaction.executeWithoutResult(_ -> {
            store.ask(mailbox, clock.instant());
            messages.send(new NewMessage(
                    To.worker(workerId, phone), Channel.EMAIL, Kind.NOTICE, words.apply(mailbox.token())));
        });
    }

    public Optional<Mailbox> find(UUID workerId) {
        return store.find(workerId);
    }

    /** The mailbox to which a token was sent; empty when there is none, or no longer. */
    public Optional<Mailbox> opened(String token) {
        int dot = token.indexOf('.');
        return dot < 0
                ? Optional.empty()
                : worker(token.substring(0, dot))
                        .flatMap(store::find)
                        .filter(mailbox ->
                                MessageDigest.isEqual(mailbox.token().getBytes(US_ASCII), token.getBytes(US_ASCII)));
    }

    private static Optional<UUID> worker(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /** Whoever has the token reads what comes to the address; false when it opens nothing. */
    public boolean confirm(String token) {
        var mailbox = opened(token);
        mailbox.ifPresent(one -> store.confirm(one.workerId(), clock.instant()));
        return mailbox.isPresent();
    }

    /** Ends mail and forgets the address; nothing happens where it is forgotten already. */
    public void stop(String token) {
        opened(token).ifPresent(one -> store.forget(one.workerId()));
    }

    /** The same, by the member. */
    public void stop(UUID workerId) {
        store.forget(workerId);
    }

    /** Who of these gets reminders by mail. */
    public Set<UUID> confirmed(Collection<UUID> workers) {
        return store.confirmed(workers);
    }
}
