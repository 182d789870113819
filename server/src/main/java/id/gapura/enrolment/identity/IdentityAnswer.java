package id.gapura.enrolment.identity;

import java.util.Set;

/** What the office says of a claim. */
public sealed interface IdentityAnswer {
    /** All is as the office has it. */
    record Match() implements IdentityAnswer {}

    /**
     * The office knows the NIK, with something else on record.
     *
     * @param fields which differ, at least one; never what the office has
     */
    record Differs(Set<IdentityField> fields) implements IdentityAnswer {
        public Differs {
            fields = Set.copyOf(fields);
            if (fields.isEmpty()) {
                throw new IllegalArgumentException("an answer that differs names a field");
            }
        }
    }

    /** The office knows nobody with this NIK. */
    record UnknownNik() implements IdentityAnswer {}

    /** No answer, or none that can be read: it says nothing of the person, and is asked again. */
    record Unavailable() implements IdentityAnswer {}

    /** This installation asks no office. */
    record NotAsked() implements IdentityAnswer {}
}
