package id.gapura.partner.snap;

import id.gapura.accounts.Audit;
import id.gapura.kernel.Jakarta;
import id.gapura.partner.snap.Doorkeeper.Entry;
import id.gapura.partner.snap.standard.Fields;
import id.gapura.partner.snap.standard.Refused;
import id.gapura.partner.snap.standard.Signatures;
import id.gapura.partner.snap.standard.SnapAnswer;
import id.gapura.partner.snap.standard.SnapCase;
import id.gapura.partner.snap.standard.SnapOperation;
import id.gapura.partner.snap.standard.SnapRequest;
import id.gapura.partner.snap.standard.SnapTime;
import id.gapura.screen.pace.Throttle;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.node.ObjectNode;

/**
 * Answers banks, each so many times a minute. A request that is refused leaves a line of the audit and nothing else; one
 * that is fulfilled has its X-EXTERNAL-ID kept for the day: sent again, it is answered as the first time; with another
 * body, it is a conflict.
 */
public final class Snap {
    private static final String GRANT = "client_credentials";

    private final Doorkeeper door;
    private final Throttle calls;
    private final AccessTokens tokens;
    private final RequestStore requests;
    private final Operations operations;
    private final TransactionTemplate transaction;
    private final Audit audit;
    private final InstantSource clock;

    Snap(
            Doorkeeper door,
            Throttle calls,
            AccessTokens tokens,
            RequestStore requests,
            Operations operations,
            TransactionTemplate transaction,
            Audit audit,
            InstantSource clock) {
        this.door = door;
        this.calls = calls;
        this.tokens = tokens;
        this.requests = requests;
        this.operations = operations;
        this.transaction = transaction;
        this.audit = audit;
        this.clock = clock;
    }

    /** What can be done once somebody is let in. */
    record Operations(Inquiries inquiries, Payments payments, Statuses statuses) {}

    /** Answers a request; what it changed is committed when this returns. */
    public SnapAnswer answer(SnapOperation operation, SnapRequest request) {
        if (!request.method().equals("POST")) {
            return refused(operation, Refused.because(SnapCase.NOT_SUPPORTED), "bank");
        }
        return operation == SnapOperation.ACCESS_TOKEN ? token(request) : transaction(operation, request);
    }

    /** What is answered when a request could not be answered; the bank asks how it stands, or sends it again. */
    public SnapAnswer faultOfOurs(SnapOperation operation, RuntimeException fault) {
        var how = switch (fault) {
            case EndUnknownException _ -> SnapCase.TIMEOUT;
            case CannotGetJdbcConnectionException _, CannotCreateTransactionException _ -> SnapCase.GENERAL_ERROR;
            default -> SnapCase.INTERNAL;
        };
        return answer(operation, how, "", Optional.empty());
    }

    private SnapAnswer token(SnapRequest request) {
        var operation = SnapOperation.ACCESS_TOKEN;
        return switch (door.forToken(request)) {
            case Entry.Turned(var refused) -> refused(operation, refused, "bank");
            case Entry.Admitted(var bank) when !calls.admits(bank.clientId()) -> tooMany(operation);
            case Entry.Admitted(var bank) -> {
                var fault = grantFault(request.body());
                yield fault.isPresent() ? refused(operation, fault.get(), bank.clientId()) : given(tokens.issue(bank));
            }
        };
    }

    /** Leaves no line of the audit, which would cost more than an answer. */
    private SnapAnswer tooMany(SnapOperation operation) {
        return answer(operation, SnapCase.TOO_MANY, "", Optional.empty());
    }

    private SnapAnswer given(String token) {
        var how = SnapCase.SUCCESSFUL;
        var body = Wording.node()
                .put("responseCode", how.code(SnapOperation.ACCESS_TOKEN))
                .put("responseMessage", how.message(""))
                .put("accessToken", token)
                .put("tokenType", "Bearer")
                .put("expiresIn", Long.toString(AccessTokens.LIFETIME.toSeconds()));
        return answer(how.status(), body.toString());
    }

    private static Optional<Refused> grantFault(String body) {
        var fields = Fields.of(body);
        if (fields.isEmpty()) {
            return Optional.of(Refused.because(SnapCase.BAD_REQUEST));
        }
        fields.get().mandatory("grantType", GRANT::equals);
        return fields.get().fault();
    }

    private SnapAnswer transaction(SnapOperation operation, SnapRequest request) {
        return switch (door.forTransaction(request)) {
            case Entry.Turned(var refused) -> refused(operation, refused, "bank");
            case Entry.Admitted(var bank) when !calls.admits(bank.clientId()) -> tooMany(operation);
            case Entry.Admitted(var bank) -> {
                var fields = Fields.of(request.body());
                yield fields.isEmpty()
                        ? refused(operation, Refused.because(SnapCase.BAD_REQUEST), bank.clientId())
                        : answer(operation, call(bank, request, fields.get()));
            }
        };
    }

    private Call call(Bank bank, SnapRequest request, Fields fields) {
        var now = clock.instant();
        var digest = Signatures.digest(request.path() + request.body());
        return new Call(bank, request.header(SnapRequest.EXTERNAL_ID), Jakarta.day(now), now, digest, fields);
    }

    private SnapAnswer answer(SnapOperation operation, Call call) {
        var earlier = requests.find(call.bank().id(), call.externalId(), call.day());
        if (earlier.isPresent() && !earlier.get().digest().equals(call.digest())) {
            return refused(
                    operation, Refused.because(SnapCase.CONFLICT), call.bank().clientId());
        }
        if (earlier.isPresent() && !earlier.get().answer().isEmpty()) {
            return answer(earlier.get().status(), earlier.get().answer());
        }
        var reply = switch (operation) {
            case INQUIRY -> operations.inquiries.answer(call);
            case PAYMENT -> operations.payments.answer(call);
            case STATUS -> operations.statuses.answer(call);
            case ACCESS_TOKEN -> throw new IllegalArgumentException("a token is no transaction");
        };
        return switch (reply) {
            case Reply.Not(var refused) ->
                refused(operation, refused, call.bank().clientId());
            case Reply.Done(var how, var data) -> done(operation, call, how, data);
        };
    }

    /** Payments have taken their external id already, with the payment. */
    private SnapAnswer done(SnapOperation operation, Call call, SnapCase how, ObjectNode data) {
        var answer = answer(operation, how, "", Optional.of(data));
        if (operation == SnapOperation.PAYMENT) {
            return answer;
        }
        boolean isKept =
                Boolean.TRUE.equals(transaction.execute(_ -> requests.claim(call, answer.status(), answer.body())));
        return isKept
                ? answer
                : refused(
                        operation,
                        Refused.because(SnapCase.CONFLICT),
                        call.bank().clientId());
    }

    /** The audit names the bank and the code, never what was asked. */
    private SnapAnswer refused(SnapOperation operation, Refused refused, String who) {
        audit.record(who, "snap.refused", "", refused.why().code(operation) + " " + operation.path());
        return answer(operation, refused.why(), refused.detail(), Optional.empty());
    }

    private SnapAnswer answer(
            SnapOperation operation, SnapCase how, String detail, Optional<ObjectNode> virtualAccountData) {
        var body = Wording.node().put("responseCode", how.code(operation)).put("responseMessage", how.message(detail));
        virtualAccountData.ifPresent(data -> body.set("virtualAccountData", data));
        return answer(how.status(), body.toString());
    }

    private SnapAnswer answer(int status, String body) {
        var headers =
                Map.of("Content-Type", "application/json", SnapRequest.TIMESTAMP, SnapTime.write(clock.instant()));
        return new SnapAnswer(status, headers, body);
    }
}
