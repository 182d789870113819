package id.gapura.console.nik;

import id.gapura.screen.Fact;
import id.gapura.screen.Field;
import id.gapura.screen.Notice;
import java.util.List;
import java.util.Optional;

/**
 * A person's NIK, and what is proposed or asked about it.
 *
 * @param person the address of the person's first page; this page's is below it
 * @param known who it is, with the NIK on record masked
 * @param waiting what waits for a decision; nothing is asked then
 */
public record NikPage(String person, String name, List<Fact> known, Optional<Waiting> waiting, Asked asked) {
    public NikPage {
        known = List.copyOf(known);
    }

    public String address() {
        return person + "/nik-change";
    }

    /**
     * A proposal.
     *
     * @param warnings what does not fit the person on record
     * @param isOwn whether the officer who looks made it, and so cannot approve it
     */
    public record Waiting(String address, List<Fact> facts, List<Notice> warnings, boolean isOwn) {
        public Waiting {
            facts = List.copyOf(facts);
            warnings = List.copyOf(warnings);
        }
    }

    /**
     * The form.
     *
     * @param taken that somebody else has the NIK that was typed
     * @param comparable that NIK, where whoever has it may be compared with; empty otherwise
     */
    public record Asked(List<Field> fields, Optional<Notice> taken, String comparable) {
        public Asked {
            fields = List.copyOf(fields);
        }
    }
}
