package id.gapura.enrolment.drafts;

import java.util.List;

/** How a draft reads. */
public sealed interface DraftReading {
    record Complete(Application application) implements DraftReading {}

    /**
     * Something is missing or wrong.
     *
     * @param faults at least one, in the order of the fields
     */
    record Faulty(List<DraftFault> faults) implements DraftReading {
        public Faulty {
            faults = List.copyOf(faults);
        }
    }

    /** What is missing or wrong; empty for a complete one. */
    default List<DraftFault> faults() {
        return this instanceof Faulty(var faults) ? faults : List.of();
    }
}
