package id.gapura.enrolment.reading;

import id.gapura.registry.Sex;
import java.util.Optional;

/** Reads {@code L, P, Pria, Wanita, Laki-laki, Perempuan, LK, PR, M, F} in any case. */
public final class SexReader {
    private static final Optional<Sex> MALE = Optional.of(Sex.MALE);
    private static final Optional<Sex> FEMALE = Optional.of(Sex.FEMALE);

    private SexReader() {}

    /** Empty if the text is none of them. */
    public static Optional<Sex> read(String written) {
        return switch (Words.of(written)) {
            case "l",
                    "lk",
                    "laki",
                    "laki laki",
                    "lakilaki",
                    "lelaki",
                    "laki2",
                    "laki 2",
                    "pria",
                    "cowok",
                    "m",
                    "male" -> MALE;
            case "p", "pr", "prp", "perempuan", "perem", "wanita", "w", "wnt", "cewek", "f", "female" -> FEMALE;
            default -> Optional.empty();
        };
    }
}
