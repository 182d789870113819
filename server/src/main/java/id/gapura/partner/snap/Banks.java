package id.gapura.partner.snap;

import id.gapura.kernel.Ids;
import id.gapura.partner.snap.standard.RsaKeys;
import id.gapura.partner.snap.standard.VaNumber;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Registers banks and changes their keys.
 *
 * <p>Of each kind at most two keys are good at once, so that a bank can be given the next one, begin to use it, and only
 * then lose the last.
 */
public final class Banks {
    private static final int GOOD_AT_ONCE = 2;
    private static final int SECRET_BYTES = 32;
    private static final Pattern CLIENT_ID = Pattern.compile("[A-Za-z0-9-]{3,36}");
    private static final Pattern CHANNEL = Pattern.compile("va-[a-z0-9-]{2,40}");
    private static final Pattern SERVICE_ID = Pattern.compile("\\d{1,8}");
    private static final Pattern URL = Pattern.compile("(https?://[^\\s?#]+[^\\s?#/])?");

    private final BankStore banks;
    private final TransactionTemplate transaction;
    private final InstantSource clock;
    private final Ids ids;
    private final SecureRandom random = new SecureRandom();

    Banks(BankStore banks, TransactionTemplate transaction, InstantSource clock, Ids ids) {
        this.banks = banks;
        this.transaction = transaction;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * A bank to be registered.
     *
     * @param serviceId our number at the bank, digits only
     * @param statusUrl where its API is, without the path; may be empty
     * @param publicKey PEM
     */
    public record NewBank(
            String clientId, String name, String channel, String serviceId, String statusUrl, String publicKey) {}

    /** How a registration or a new key ends. */
    public sealed interface Outcome {
        /**
         * It is good now.
         *
         * @param secret shown this once; empty if none was made
         */
        record Done(Bank bank, String secret) implements Outcome {}

        record Refused(Reason reason) implements Outcome {}
    }

    /** Why a bank or a key is refused. */
    public enum Reason {
        CLIENT_ID_MALFORMED,
        NAME_MISSING,
        CHANNEL_MALFORMED,
        SERVICE_ID_MALFORMED,
        STATUS_URL_MALFORMED,
        /** No RSA key of 2048 bits or more in PEM. */
        KEY_UNREADABLE,
        /** The client id or the channel has a bank already. */
        TAKEN,
        /** Two keys of the kind are good already: retire one first. */
        TWO_KEYS_ALREADY
    }

    /** Registers a bank with its public key and makes the shared secret. */
    public Outcome register(NewBank wanted) {
        var fault = fault(wanted);
        if (fault.isPresent()) {
            return new Outcome.Refused(fault.get());
        }
        var bank = new Bank(
                ids.next(),
                wanted.clientId(),
                wanted.name().strip(),
                wanted.channel(),
                VaNumber.padded(wanted.serviceId()),
                wanted.statusUrl(),
                true);
        return Objects.requireNonNull(transaction.execute(_ -> {
            if (!banks.insert(bank, clock.instant())) {
                return new Outcome.Refused(Reason.TAKEN);
            }
            insertPublicKey(bank, wanted.publicKey());
            return new Outcome.Done(bank, insertSecret(bank));
        }));
    }

    private static Optional<Reason> fault(NewBank wanted) {
        if (!CLIENT_ID.matcher(wanted.clientId()).matches()) {
            return Optional.of(Reason.CLIENT_ID_MALFORMED);
        }
        if (wanted.name().isBlank()) {
            return Optional.of(Reason.NAME_MISSING);
        }
        if (!CHANNEL.matcher(wanted.channel()).matches()) {
            return Optional.of(Reason.CHANNEL_MALFORMED);
        }
        if (!SERVICE_ID.matcher(wanted.serviceId()).matches()) {
            return Optional.of(Reason.SERVICE_ID_MALFORMED);
        }
        if (!URL.matcher(wanted.statusUrl()).matches()) {
            return Optional.of(Reason.STATUS_URL_MALFORMED);
        }
        return RsaKeys.readPublic(wanted.publicKey()).isEmpty() ? Optional.of(Reason.KEY_UNREADABLE) : Optional.empty();
    }

    /** Makes another public key good beside the present one. */
    public Outcome addPublicKey(Bank bank, String pem) {
        return RsaKeys.readPublic(pem).isEmpty()
                ? new Outcome.Refused(Reason.KEY_UNREADABLE)
                : add(bank, BankKey.Kind.PUBLIC_KEY, () -> insertPublicKey(bank, pem));
    }

    /** Makes another secret, good beside the present one. */
    public Outcome addSecret(Bank bank) {
        return add(bank, BankKey.Kind.SECRET, () -> insertSecret(bank));
    }

    private Outcome add(Bank bank, BankKey.Kind kind, Supplier<String> insert) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            banks.lock(bank.id());
            var good = keys(bank).stream().filter(key -> key.kind() == kind).count();
            return good >= GOOD_AT_ONCE
                    ? new Outcome.Refused(Reason.TWO_KEYS_ALREADY)
                    : new Outcome.Done(bank, insert.get());
        }));
    }

    private String insertPublicKey(Bank bank, String pem) {
        var key = new BankKey(ids.next(), BankKey.Kind.PUBLIC_KEY, clock.instant());
        banks.insertKey(bank.id(), new BankStore.Key(key, pem.strip(), ""));
        return "";
    }

    private String insertSecret(Bank bank) {
        var bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        var secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var key = new BankKey(ids.next(), BankKey.Kind.SECRET, clock.instant());
        banks.insertKey(bank.id(), new BankStore.Key(key, "", secret));
        return secret;
    }

    /** Ends a key; what is signed with it is refused from now on. False when it was not good. */
    public boolean retire(Bank bank, UUID keyId) {
        return Objects.requireNonNull(transaction.execute(_ -> banks.retire(bank.id(), keyId, clock.instant())));
    }

    /** Lets a bank in or keeps it out. */
    public void setActive(Bank bank, boolean active) {
        transaction.executeWithoutResult(_ -> banks.setActive(bank.id(), active));
    }

    public List<Bank> list() {
        return banks.list();
    }

    public Optional<Bank> find(String clientId) {
        return banks.find(clientId);
    }

    Optional<Bank> find(UUID id) {
        return banks.find(id);
    }

    /** The keys of a bank that are good now, oldest first. */
    public List<BankKey> keys(Bank bank) {
        return banks.keys(bank.id()).stream().map(BankStore.Key::key).toList();
    }

    List<PublicKey> publicKeys(Bank bank) {
        return banks.keys(bank.id()).stream()
                .flatMap(key -> RsaKeys.readPublic(key.publicPem()).stream())
                .toList();
    }

    List<String> secrets(Bank bank) {
        return banks.keys(bank.id()).stream()
                .filter(key -> key.key().kind() == BankKey.Kind.SECRET)
                .map(BankStore.Key::secret)
                .toList();
    }

    /** The public half of what we sign with, for the banks that we ask; made when first wanted. */
    public String ownPublicKey() {
        return ownKey().publicPem();
    }

    PrivateKey ownPrivateKey() {
        return RsaKeys.readPrivate(ownKey().privatePem());
    }

    private BankStore.OwnKey ownKey() {
        return Objects.requireNonNull(
                transaction.execute(_ -> banks.findOwnKey().orElseGet(this::freshOwnKey)));
    }

    private BankStore.OwnKey freshOwnKey() {
        var pair = RsaKeys.pair();
        var key = new BankStore.OwnKey(ids.next(), RsaKeys.pem(pair.getPublic()), RsaKeys.pem(pair.getPrivate()));
        banks.insertOwnKey(key, clock.instant());
        return key;
    }
}
