package id.gapura.sandbox;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What payers allowed at the sandbox aggregator, and what their accounts hold. */
public final class SandboxMandates {
    private final Map<String, Mandate> mandates = new ConcurrentHashMap<>();

    /** What a payer said. */
    public enum Answer {
        NONE_YET("pending"),
        YES("active"),
        NO("deny"),
        /** Yes, and taken back since. */
        NO_LONGER("revoke");

        private final String wire;

        Answer(String wire) {
            this.wire = wire;
        }
    }

    /** What an account holds. */
    public enum Purse {
        FULL(""),
        EMPTY("insufficient_funds"),
        CLOSED("account_closed"),
        /** The bank behind it does not answer: a debit stays open until somebody ends it. */
        SILENT("");

        private final String failure;

        Purse(String failure) {
            this.failure = failure;
        }
    }

    /** One mandate as it stands here. */
    record Mandate(String reference, String account, long most, Answer answer, Purse purse) {
        Mandate answered(Answer other) {
            return new Mandate(reference, account, most, other, purse);
        }
    }

    /** How a debit ends at once; empty where the bank behind the account is silent. */
    record Verdict(boolean isPaid, String failure) {}

    /** Takes a request; the same reference is answered as before. */
    Mandate ask(JsonNode asked) {
        var reference = asked.path("mandate_id").stringValue();
        return mandates.computeIfAbsent(
                reference,
                _ -> new Mandate(
                        reference,
                        asked.path("account_type").stringValue(),
                        asked.path("max_amount").longValue(),
                        Answer.NONE_YET,
                        Purse.FULL));
    }

    /** Knows a mandate from an earlier life, with a purse. */
    public void remember(String reference, long most, Purse purse) {
        mandates.put(reference, new Mandate(reference, "ewallet", most, Answer.YES, purse));
    }

    Optional<Mandate> find(String reference) {
        return Optional.ofNullable(mandates.get(reference));
    }

    /** Those a payer has not answered yet. */
    List<Mandate> waiting() {
        return mandates.values().stream()
                .filter(mandate -> mandate.answer == Answer.NONE_YET)
                .sorted(Comparator.comparing(Mandate::reference).reversed())
                .toList();
    }

    /** The payer answers, or takes it back. */
    public void answer(String reference, Answer answer) {
        mandates.computeIfPresent(reference, (_, mandate) -> mandate.answered(answer));
    }

    /** What the account holds from now on. */
    public void fill(String reference, Purse purse) {
        mandates.computeIfPresent(
                reference,
                (_, mandate) -> new Mandate(reference, mandate.account, mandate.most, mandate.answer, purse));
    }

    /** Whether the payer's yes still stands. */
    public boolean isActive(String reference) {
        return find(reference).filter(mandate -> mandate.answer == Answer.YES).isPresent();
    }

    /** What becomes of a debit; empty while nobody knows. */
    Optional<Verdict> debit(String reference, long amount) {
        var mandate = mandates.get(reference);
        if (mandate == null || mandate.answer != Answer.YES) {
            return Optional.of(new Verdict(false, "mandate_revoked"));
        }
        if (amount > mandate.most) {
            return Optional.of(new Verdict(false, "limit_exceeded"));
        }
        return mandate.purse == Purse.SILENT
                ? Optional.empty()
                : Optional.of(new Verdict(mandate.purse == Purse.FULL, mandate.purse.failure));
    }

    /** @param here where people reach the aggregator */
    ObjectNode report(Mandate mandate, String here) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("mandate_id", mandate.reference)
                .put("account_type", mandate.account)
                .put("max_amount", mandate.most)
                .put("mandate_status", mandate.answer.wire)
                .put("approval_url", here + "/mandate/" + mandate.reference);
    }
}
