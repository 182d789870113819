package id.gapura.console.rescue;

import id.gapura.screen.Cell;
import id.gapura.screen.Comparison;
import id.gapura.screen.Fact;
import id.gapura.screen.Field;
import id.gapura.screen.Link;
import id.gapura.screen.Moment;
import id.gapura.screen.Notice;
import java.util.List;
import java.util.Optional;

/**
 * One attempt, and what an officer can do about it.
 *
 * @param notice what is the matter, first
 * @param conflict there where somebody else has the same NIK
 * @param deciding there if the officer may decide and something is to be decided
 * @param caring there if the officer may help and it has not ended
 */
public record CasePage(
        Head head,
        Notice notice,
        List<Fact> facts,
        List<Fact> draft,
        Optional<Conflict> conflict,
        Optional<Deciding> deciding,
        Optional<Caring> caring,
        List<Moment> history) {
    public CasePage {
        facts = List.copyOf(facts);
        draft = List.copyOf(draft);
        history = List.copyOf(history);
    }

    /**
     * Which it is.
     *
     * @param lead where and by which door
     * @param finish where its draft goes on; empty where it does not
     * @param person the page of the worker it made or met, if the officer may see it; may be empty
     * @param call where the phone is called; may be empty
     */
    public record Head(String address, String name, String lead, String finish, String person, Call call) {}

    /** A phone number; both are empty where there is none. */
    public record Call(String number, String href) {}

    /**
     * Two enrolments with one NIK.
     *
     * @param comparison there if the officer sees both
     * @param elsewhere what there is to say if not; may be empty
     * @param other the page of the other, if the officer may see it; may be empty
     */
    public record Conflict(Optional<Comparison> comparison, String elsewhere, Link other) {
        /** Whether the officer sees both, and can say whose data hold. */
        boolean isSeen() {
            return comparison.isPresent();
        }
    }

    /** A decision to make. */
    public record Deciding(Field decision, Field reason, String consequence) {}

    /** What helps. */
    public record Caring(List<Field> contact, Field owner, List<Field> closing, Cell deadline) {
        public Caring {
            contact = List.copyOf(contact);
            closing = List.copyOf(closing);
        }
    }
}
