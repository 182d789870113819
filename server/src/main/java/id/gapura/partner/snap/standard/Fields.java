package id.gapura.partner.snap.standard;

import id.gapura.kernel.Printable;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the fields of a body one after the other and remembers the first that is missing or malformed, since an answer
 * names one. What is read after a fault is empty and must not be used.
 */
public final class Fields {
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final JsonNode body;

    private @Nullable Refused fault;

    private Fields(JsonNode body) {
        this.body = body;
    }

    /** The fields of a body; empty when it is no JSON object. */
    public static Optional<Fields> of(String body) {
        try {
            var node = JSON.readTree(body);
            return node.isObject() ? Optional.of(new Fields(node)) : Optional.empty();
        } catch (JacksonException malformed) {
            return Optional.empty();
        }
    }

    /** The first thing wrong. */
    public Optional<Refused> fault() {
        return Optional.ofNullable(fault);
    }

    /** A field that must be there. A field inside another is named {@code outer.inner}. */
    public String mandatory(String name, int longest) {
        return mandatory(name, value -> fits(value, longest));
    }

    /** A field that must be there and have a form. */
    public String mandatory(String name, Predicate<String> hasForm) {
        var node = at(name);
        boolean isEmpty = node.isString() && node.asString().isEmpty();
        if (isEmpty || node.isMissingNode() || node.isNull()) {
            return blame(SnapCase.MISSING_FIELD, name);
        }
        return node.isString() && hasForm.test(node.asString()) ? node.asString() : blame(SnapCase.INVALID_FIELD, name);
    }

    /** A field that may be left out; a number is taken as its digits, as some banks send codes. */
    public String optional(String name, int longest) {
        var node = at(name);
        if (node.isMissingNode() || node.isNull()) {
            return "";
        }
        var text = node.isString() || node.isIntegralNumber() ? node.asString() : null;
        return text != null && text.length() <= longest ? text : blame(SnapCase.INVALID_FIELD, name);
    }

    /** A field that may be left out and is kept, in one line. */
    public String optionalLine(String name, int longest) {
        return optional(name, text -> fits(text, longest));
    }

    /** A field that may be left out, or must have a form. */
    public String optional(String name, Predicate<String> hasForm) {
        var text = optional(name, Integer.MAX_VALUE);
        return hasForm.test(text) ? text : blame(SnapCase.INVALID_FIELD, name);
    }

    private static boolean fits(String text, int longest) {
        return text.length() <= longest && Printable.isLine(text);
    }

    /** A moment that may be left out. */
    public Optional<Instant> optionalTime(String name) {
        var text = optional(name, 25);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        var time = SnapTime.readInBody(text);
        if (time.isEmpty()) {
            blame(SnapCase.INVALID_FIELD, name);
        }
        return time;
    }

    /** The value of an amount in rupiah, well-formed. */
    public String amount(String name) {
        var value = mandatory(name + ".value", SnapAmount::isWellFormed);
        mandatory(name + ".currency", SnapAmount.CURRENCY::equals);
        return value;
    }

    /** As {@link #amount}, but may be left out. */
    public String optionalAmount(String name) {
        var node = body.path(name);
        return node.isMissingNode() || node.isNull() ? "" : amount(name);
    }

    /** The three fields of a virtual account, which must agree. */
    public Optional<VaNumber> virtualAccount() {
        var serviceId = mandatory("partnerServiceId", VaNumber::isServiceId);
        var customerNo = mandatory("customerNo", VaNumber::isCustomerNo);
        var whole = serviceId + customerNo;
        mandatory("virtualAccountNo", whole::equals);
        return fault == null ? Optional.of(new VaNumber(serviceId, customerNo)) : Optional.empty();
    }

    private String blame(SnapCase why, String name) {
        if (fault == null) {
            fault = new Refused(why, name);
        }
        return "";
    }

    private JsonNode at(String name) {
        var node = body;
        for (var part : name.split("\\.", -1)) {
            node = node.path(part);
        }
        return node;
    }
}
