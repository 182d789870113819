package id.gapura.collective;

import java.util.Optional;
import java.util.UUID;

/** Who pays the contributions of a roster's people. */
public sealed interface WhoPays {
    /** Each for themself. */
    record Themselves() implements WhoPays {}

    /** A sponsor, out of the budget of a scheme. */
    record Sponsor(UUID schemeId) implements WhoPays {}

    /** Each for themself, brought by the collector of a group. */
    record Group(UUID groupId) implements WhoPays {}

    /** The word that the database and forms know its kind by. */
    default String code() {
        return switch (this) {
            case Themselves _ -> "self";
            case Sponsor _ -> "scheme";
            case Group _ -> "group";
        };
    }

    /** The scheme's or the group's. */
    default Optional<UUID> id() {
        return switch (this) {
            case Themselves _ -> Optional.empty();
            case Sponsor(var scheme) -> Optional.of(scheme);
            case Group(var group) -> Optional.of(group);
        };
    }

    static WhoPays of(String code, Optional<UUID> id) {
        return switch (code) {
            case "self" -> new Themselves();
            case "scheme" -> new Sponsor(id.orElseThrow());
            case "group" -> new Group(id.orElseThrow());
            default -> throw new IllegalArgumentException("nobody pays as " + code);
        };
    }
}
