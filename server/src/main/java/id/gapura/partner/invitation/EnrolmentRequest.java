package id.gapura.partner.invitation;

import id.gapura.enrolment.drafts.Draft;
import id.gapura.enrolment.drafts.DraftField;
import id.gapura.partner.platform.Fault;
import id.gapura.partner.platform.RequestFields;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the workers of a request's body: one object, or {@code {"enrolments": [...]}}. A row that cannot be read is one among
 * the others; only a body that is no list of rows is refused whole.
 */
public final class EnrolmentRequest {
    /** The most workers one request may name. */
    public static final int MOST_AT_ONCE = 500;

    private static final String LIST = "enrolments";
    private static final String ID = "externalId";
    private static final String ID_PATTERN = "[A-Za-z0-9._:-]{1,64}";
    /** Sixteen digits, or a mobile phone; an id is kept in clear and stands in addresses. */
    private static final String PERSONAL = "\\d{16}|(62|0)?8\\d{8,11}";

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<DraftField> NEEDED = List.of(DraftField.NAME, DraftField.NIK, DraftField.PHONE);
    private static final List<DraftField> WELCOME =
            List.of(DraftField.BIRTH_ON, DraftField.SEX, DraftField.REGION, DraftField.ADDRESS, DraftField.LIVELIHOOD);

    private EnrolmentRequest() {}

    /** What a body is. */
    public sealed interface Read {
        /**
         * Workers, each readable or not.
         *
         * @param isBatch whether they came as a list
         */
        record Rows(List<Row> rows, boolean isBatch) implements Read {
            public Rows {
                rows = List.copyOf(rows);
            }
        }

        record Faulty(List<Fault> faults) implements Read {
            public Faulty {
                faults = List.copyOf(faults);
            }
        }
    }

    /** One worker of a body. */
    public sealed interface Row {
        record Complete(Nominee nominee) implements Row {}

        /**
         * Something is missing or cannot be read.
         *
         * @param said as it was sent; the external id is empty if that is what cannot be read
         */
        record Faulty(Nominee said, List<Flaw> flaws) implements Row {
            public Faulty {
                flaws = List.copyOf(flaws);
            }
        }
    }

    /** Reads a body. */
    public static Read read(byte[] body, Instant now) {
        try {
            var root = JSON.readTree(body);
            return root.has(LIST) ? batch(root.path(LIST), now) : new Read.Rows(List.of(row(root, now)), false);
        } catch (JacksonException unreadable) {
            return faulty("", "no-json");
        }
    }

    private static Read batch(JsonNode list, Instant now) {
        if (!list.isArray() || list.isEmpty()) {
            return faulty(LIST, "missing");
        }
        if (list.size() > MOST_AT_ONCE) {
            return faulty(LIST, "more-than-" + MOST_AT_ONCE);
        }
        var rows = new ArrayList<Row>();
        list.forEach(node -> rows.add(row(node, now)));
        return new Read.Rows(rows, true);
    }

    private static Read faulty(String path, String problem) {
        return new Read.Faulty(List.of(new Fault(path, problem)));
    }

    private static Row row(JsonNode node, Instant now) {
        var fields = new RequestFields(now);
        var id = fields.text(node, "", ID);
        if (!id.isEmpty() && (!id.matches(ID_PATTERN) || id.matches(PERSONAL))) {
            fields.fault(ID, "not-an-id");
        }
        boolean isNamed = fields.count() == 0;
        var answers = new EnumMap<DraftField, String>(DraftField.class);
        NEEDED.forEach(field -> answers.put(field, fields.text(node, "", Flaw.field(field))));
        WELCOME.forEach(field -> answers.put(field, fields.optional(node, "", Flaw.field(field))));
        var fromMonth = fromMonth(fields.optional(node, "", "fromMonth"), fields);
        return fields.count() == 0
                ? new Row.Complete(new Nominee(id, new Draft(answers), fromMonth))
                : new Row.Faulty(
                        new Nominee(isNamed ? id : "", said(node), Optional.empty()),
                        fields.faults().stream().map(Flaw::of).distinct().toList());
    }

    /** Everything that was sent of the worker, also what is no short text: an officer may read it. */
    private static Draft said(JsonNode node) {
        var answers = new EnumMap<DraftField, String>(DraftField.class);
        Stream.concat(NEEDED.stream(), WELCOME.stream())
                .forEach(
                        field -> answers.put(field, node.path(Flaw.field(field)).asString("")));
        return new Draft(answers);
    }

    /** Whether it is too early or too late is asked when a worker is named for the first time, not of a repeat. */
    private static Optional<YearMonth> fromMonth(String written, RequestFields fields) {
        if (written.isEmpty()) {
            return Optional.empty();
        }
        var month = parsed(written);
        if (month.isEmpty()) {
            fields.fault("fromMonth", "not-a-month-from-now");
        }
        return month;
    }

    private static Optional<YearMonth> parsed(String written) {
        try {
            return Optional.of(YearMonth.parse(written));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
