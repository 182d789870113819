package id.gapura.field.commands;

import id.gapura.consents.Words;
import id.gapura.places.RegionCode;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** What a command says, read by name; what is missing or of another kind is empty. */
public record Body(JsonNode json) {
    private static final int LONGEST = 500;

    /** Without the spaces around; empty for nothing, and for more than anybody types into one field. */
    public Optional<String> string(String name) {
        var value = json.path(name);
        return value.isString()
                ? Optional.of(value.stringValue().strip()).filter(text -> !text.isEmpty() && text.length() <= LONGEST)
                : Optional.empty();
    }

    Optional<Long> number(String name) {
        var value = json.path(name);
        return value.isIntegralNumber() && value.canConvertToLong() ? Optional.of(value.longValue()) : Optional.empty();
    }

    public Optional<UUID> id(String name) {
        return string(name).flatMap(Body::parsed);
    }

    static Optional<UUID> id(JsonNode value) {
        return value.isString() ? parsed(value.stringValue()) : Optional.empty();
    }

    /** The id that a text is, written as we write them. */
    public static Optional<UUID> parsed(String text) {
        try {
            return Optional.of(UUID.fromString(text)).filter(id -> id.toString().equals(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    public Optional<RegionCode> region(String name) {
        return string(name).flatMap(RegionCode::find);
    }

    /** The words somebody agreed to, as they were read out; empty if nobody did. */
    public Optional<Words> words(String name) {
        var said = new Body(json.path(name));
        return said.string("key")
                .flatMap(key -> said.string("text")
                        .map(text -> new Words(key, said.string("language").orElse(""), text)));
    }

    /** Shows nothing of it. */
    @Override
    public String toString() {
        return "Body[****]";
    }
}
