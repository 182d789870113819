package id.gapura.partner.aggregator;

import id.gapura.partner.aggregator.Permission.Answer;
import id.gapura.partner.aggregator.Permission.State;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what an aggregator says of a permission. */
final class PermissionReport {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int LONGEST = 600;
    private static final int LONGEST_WORD = 64;

    private PermissionReport() {}

    /** Silence where it is about another permission, or makes no sense. */
    static Answer read(byte[] body, UUID id) {
        try {
            return read(JSON.readTree(body), id);
        } catch (JacksonException unreadable) {
            return new Answer.Silence();
        }
    }

    private static Answer read(JsonNode body, UUID id) {
        var state = state(Report.text(body, "mandate_status", LONGEST_WORD));
        var approveAt = Report.text(body, "approval_url", LONGEST);
        boolean isSound = approveAt.isEmpty() || Aggregators.isAddress(approveAt);
        if (!Report.text(body, "mandate_id", LONGEST_WORD).equals(id.toString()) || state.isEmpty() || !isSound) {
            return new Answer.Silence();
        }
        return new Answer.Known(state.get(), approveAt);
    }

    private static Optional<State> state(String word) {
        return switch (word) {
            case "pending" -> Optional.of(State.PENDING);
            case "active" -> Optional.of(State.ACTIVE);
            case "deny" -> Optional.of(State.REFUSED);
            case "expire" -> Optional.of(State.EXPIRED);
            case "revoke" -> Optional.of(State.REVOKED);
            default -> Optional.empty();
        };
    }
}
