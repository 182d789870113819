package id.gapura.partner.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.gapura.contributions.IncomingPayment;
import id.gapura.contributions.IntakeUnavailableException;
import id.gapura.contributions.Outcome;
import id.gapura.partner.platform.Fault;
import id.gapura.partner.platform.SignatureCheck;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a platform is answered. A repeat is answered in the same words as the first report; who a payer is, is never
 * said.
 *
 * @param status of HTTP
 */
record Answer(int status, Map<String, Object> body) {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int OK = 200;
    private static final int REFUSED = 403;
    private static final int CONFLICT = 409;

    static Answer one(IncomingPayment payment, Outcome outcome) {
        int status = switch (outcome) {
            case Outcome.Taken _, Outcome.Repeated _ -> OK;
            case Outcome.Conflicting _ -> CONFLICT;
            case Outcome.Refused _ -> REFUSED;
        };
        return new Answer(status, words(payment, outcome));
    }

    /** What became of a worker's consent: a stable word. */
    static Answer consent(String status) {
        return new Answer(OK, Map.of("status", status));
    }

    /** Where a worker says yes or no. */
    static Answer link(String url) {
        return new Answer(OK, Map.of("url", url));
    }

    /** Not one of the platform's, or nobody's: a stable word. */
    static Answer refused(int status, String word) {
        return new Answer(status, Map.of("error", word));
    }

    /** One answer for each payment, in order; a conflict is one of them. */
    static Answer batch(List<IncomingPayment> payments, List<Outcome> outcomes) {
        var answers = new ArrayList<Map<String, Object>>(payments.size());
        for (int i = 0; i < payments.size(); i++) {
            answers.add(words(payments.get(i), outcomes.get(i)));
        }
        return new Answer(OK, Map.of("payments", answers));
    }

    static Answer notAdmitted(SignatureCheck.Fault fault) {
        return new Answer(401, Map.of("error", fault.code()));
    }

    static Answer faulty(List<Fault> faults) {
        var fields = faults.stream()
                .map(fault -> Map.of("field", fault.path(), "problem", fault.problem()))
                .toList();
        return new Answer(422, Map.of("error", "invalid", "fields", fields));
    }

    static Answer tooLarge() {
        return new Answer(413, Map.of("error", "too-large"));
    }

    static Answer unavailable(IntakeUnavailableException why) {
        var code = why.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Answer(503, Map.of("error", code, "stored", why.isUntouched() ? "no" : "unknown"));
    }

    private static Map<String, Object> words(IncomingPayment payment, Outcome outcome) {
        var words = new LinkedHashMap<String, Object>();
        words.put("externalId", payment.externalId());
        switch (outcome) {
            case Outcome.Taken taken -> say(taken, words);
            case Outcome.Repeated(var first) -> say(first, words);
            case Outcome.Conflicting _ -> words.put("status", "conflict");
            case Outcome.Refused(var reason) -> {
                words.put("status", "refused");
                words.put("reason", reason.code());
            }
        }
        return words;
    }

    private static void say(Outcome.Taken taken, Map<String, Object> words) {
        switch (taken) {
            case Outcome.Posted posted -> {
                words.put("status", "posted");
                words.put(
                        "months",
                        posted.months().stream().map(YearMonth::toString).toList());
                words.put("piggyBank", posted.piggyBank().amount());
            }
            case Outcome.Suspended(var reason) -> {
                words.put("status", "suspended");
                words.put("reason", reason.code());
            }
        }
    }

    byte[] bytes() {
        return JSON.writeValueAsString(body).getBytes(UTF_8);
    }
}
