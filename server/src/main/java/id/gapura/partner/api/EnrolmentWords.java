package id.gapura.partner.api;

import id.gapura.partner.invitation.Flaw;
import id.gapura.partner.invitation.Invitation;
import id.gapura.partner.invitation.Invitations.Told;
import id.gapura.partner.invitation.RowAnswer;
import id.gapura.partner.invitation.Status;
import id.gapura.screen.Texts;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a platform is answered about workers whom it named: never what it sent about them. */
final class EnrolmentWords {
    private static final int OK = 200;
    private static final int CONFLICT = 409;
    private static final int REFUSED = 422;

    private final Texts texts;

    EnrolmentWords(Texts texts) {
        this.texts = texts;
    }

    Answer one(RowAnswer row) {
        int status = switch (row) {
            case RowAnswer.Taken _ -> OK;
            case RowAnswer.Refused _ -> REFUSED;
            case RowAnswer.Conflict _ -> CONFLICT;
        };
        return new Answer(status, words(row));
    }

    Answer batch(List<RowAnswer> rows) {
        return new Answer(
                OK, Map.of("enrolments", rows.stream().map(this::words).toList()));
    }

    private Map<String, Object> words(RowAnswer row) {
        return switch (row) {
            case RowAnswer.Taken(var invitation) -> words(invitation, invitation.first());
            case RowAnswer.Conflict(var id) -> words(id, "conflict");
            case RowAnswer.Refused(var id, var flaws) -> {
                var words = words(id, "refused");
                words.put("fields", flaws.stream().map(this::words).toList());
                yield words;
            }
        };
    }

    private Map<String, String> words(Flaw flaw) {
        var words = new LinkedHashMap<String, String>();
        words.put("field", flaw.field());
        words.put("problem", flaw.problem());
        words.put("fix", flaw.words(texts));
        return words;
    }

    private static Map<String, Object> words(String externalId, String status) {
        var words = new LinkedHashMap<String, Object>();
        words.put("externalId", externalId);
        words.put("status", status);
        return words;
    }

    private static Map<String, Object> words(Invitation invitation, Status status) {
        var words = words(invitation.named().externalId(), status.code());
        if (status == Status.AWAITING_CONSENT) {
            words.put("answerBy", invitation.answerBy().toString());
        }
        invitation.fromMonth().map(YearMonth::toString).ifPresent(month -> words.put("fromMonth", month));
        return words;
    }

    /** How somebody stands now. */
    static Answer standing(Told told) {
        var words = words(told.invitation(), told.invitation().status());
        told.protection().ifPresent(protection -> {
            words.put("protected", protection.until().isPresent());
            protection.until().ifPresent(until -> words.put("protectedUntil", until.toString()));
        });
        return new Answer(OK, words);
    }
}
