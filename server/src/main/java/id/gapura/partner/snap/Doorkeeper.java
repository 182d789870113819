package id.gapura.partner.snap;

import static id.gapura.partner.snap.standard.SnapRequest.AUTHORIZATION;
import static id.gapura.partner.snap.standard.SnapRequest.CHANNEL_ID;
import static id.gapura.partner.snap.standard.SnapRequest.CLIENT_KEY;
import static id.gapura.partner.snap.standard.SnapRequest.EXTERNAL_ID;
import static id.gapura.partner.snap.standard.SnapRequest.PARTNER_ID;
import static id.gapura.partner.snap.standard.SnapRequest.SIGNATURE;
import static id.gapura.partner.snap.standard.SnapRequest.TIMESTAMP;

import id.gapura.partner.snap.standard.Refused;
import id.gapura.partner.snap.standard.Signatures;
import id.gapura.partner.snap.standard.SnapCase;
import id.gapura.partner.snap.standard.SnapRequest;
import id.gapura.partner.snap.standard.SnapTime;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Lets banks in: reads the headers, compares the time, finds the bank, and proves the signature.
 *
 * <p>A request with a bearer token is signed with the shared secret; one without is signed with the bank's private key.
 */
final class Doorkeeper {
    /** How far a bank's clock may be from ours. The standard names no number; this is a token's life. */
    static final Duration WINDOW = Duration.ofMinutes(15);

    private static final String BEARER = "Bearer ";
    private static final Header CONTENT_TYPE = new Header(
            "Content-Type", Pattern.compile("(?i)application/json\\b.*").asMatchPredicate());
    private static final Header TIME =
            new Header(TIMESTAMP, text -> SnapTime.read(text).isPresent());
    private static final Header SIGNED = new Header(SIGNATURE, text -> true);
    private static final List<Header> OF_TOKEN =
            List.of(CONTENT_TYPE, TIME, new Header(CLIENT_KEY, form("\\S{1,36}")), SIGNED);
    private static final List<Header> OF_TRANSACTION = List.of(
            CONTENT_TYPE,
            TIME,
            SIGNED,
            new Header(PARTNER_ID, form("\\S{1,36}")),
            new Header(EXTERNAL_ID, form("\\d{1,36}")),
            new Header(CHANNEL_ID, form("[A-Za-z0-9]{1,5}")));

    private final Banks banks;
    private final AccessTokens tokens;
    private final InstantSource clock;

    Doorkeeper(Banks banks, AccessTokens tokens, InstantSource clock) {
        this.banks = banks;
        this.tokens = tokens;
        this.clock = clock;
    }

    private record Header(String name, Predicate<String> hasForm) {}

    private static Predicate<String> form(String pattern) {
        return Pattern.compile(pattern).asMatchPredicate();
    }

    /** Who knocks, and whether the door opens. */
    sealed interface Entry {
        record Admitted(Bank bank) implements Entry {}

        record Turned(Refused refused) implements Entry {}
    }

    /** Somebody who asks for a token. */
    Entry forToken(SnapRequest request) {
        var fault = fault(request, OF_TOKEN);
        if (fault.isPresent()) {
            return new Entry.Turned(fault.get());
        }
        var bank = banks.find(request.header(CLIENT_KEY)).filter(Bank::isActive);
        if (bank.isEmpty()) {
            return unauthorized("Unknown Client");
        }
        var text = Signatures.forToken(request.header(CLIENT_KEY), request.header(TIMESTAMP));
        return isByKey(bank.get(), text, request) ? new Entry.Admitted(bank.get()) : unauthorized("Signature");
    }

    /** Somebody who asks for anything else. */
    Entry forTransaction(SnapRequest request) {
        var fault = fault(request, OF_TRANSACTION);
        if (fault.isPresent()) {
            return new Entry.Turned(fault.get());
        }
        var bank = banks.find(request.header(PARTNER_ID)).filter(Bank::isActive);
        if (bank.isEmpty()) {
            return unauthorized("Unknown Client");
        }
        return request.header(AUTHORIZATION).isEmpty()
                ? withoutToken(bank.get(), request)
                : withToken(bank.get(), request);
    }

    private Optional<Refused> fault(SnapRequest request, List<Header> headers) {
        for (var header : headers) {
            var value = request.header(header.name());
            if (value.isEmpty()) {
                return Optional.of(new Refused(SnapCase.MISSING_FIELD, header.name()));
            }
            if (!header.hasForm().test(value)) {
                return Optional.of(new Refused(SnapCase.INVALID_FIELD, header.name()));
            }
        }
        return SnapTime.read(request.header(TIMESTAMP))
                .filter(time -> Duration.between(time, clock.instant()).abs().compareTo(WINDOW) > 0)
                .map(_ -> new Refused(SnapCase.UNAUTHORIZED, TIMESTAMP));
    }

    private Entry withToken(Bank bank, SnapRequest request) {
        var authorization = request.header(AUTHORIZATION);
        if (!authorization.startsWith(BEARER)) {
            return new Entry.Turned(Refused.because(SnapCase.INVALID_TOKEN));
        }
        var token = authorization.substring(BEARER.length()).strip();
        if (tokens.bank(token).filter(bank.id()::equals).isEmpty()) {
            return new Entry.Turned(Refused.because(SnapCase.INVALID_TOKEN));
        }
        var text = Signatures.symmetric(request, token);
        boolean isTheirs = banks.secrets(bank).stream()
                .anyMatch(secret -> Signatures.isHmac(secret, text, request.header(SIGNATURE)));
        return isTheirs ? new Entry.Admitted(bank) : unauthorized("Signature");
    }

    private Entry withoutToken(Bank bank, SnapRequest request) {
        if (Signatures.looksSymmetric(request.header(SIGNATURE))) {
            return new Entry.Turned(Refused.because(SnapCase.TOKEN_NOT_FOUND));
        }
        return isByKey(bank, Signatures.asymmetric(request), request)
                ? new Entry.Admitted(bank)
                : unauthorized("Signature");
    }

    private boolean isByKey(Bank bank, String text, SnapRequest request) {
        return banks.publicKeys(bank).stream().anyMatch(key -> Signatures.isRsa(key, text, request.header(SIGNATURE)));
    }

    private static Entry unauthorized(String reason) {
        return new Entry.Turned(new Refused(SnapCase.UNAUTHORIZED, reason));
    }
}
