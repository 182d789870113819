package id.gapura.console.sponsors;

import id.gapura.screen.Fact;
import id.gapura.screen.Field;
import id.gapura.screen.Stat;
import id.gapura.screen.Table;
import java.util.List;

/**
 * A sponsor, its money and its schemes.
 *
 * @param refund where what is left is paid out; empty where nothing is, or this officer may not
 * @param waiting transfers for a second officer; empty for who may not take money
 * @param funding the form of money received; empty for who may not take any
 * @param phone the form of where it hears from us; empty for who may not change it
 */
public record SponsorPage(
        String name,
        String lead,
        String address,
        boolean mayManage,
        String refund,
        List<Stat> stats,
        Table schemes,
        Table fundings,
        List<Waiting> waiting,
        List<Field> funding,
        List<Field> phone) {
    /**
     * A transfer that one officer has typed in.
     *
     * @param mayConfirm whether the officer who looks is another
     */
    public record Waiting(String reference, List<Fact> facts, boolean mayConfirm) {
        public Waiting {
            facts = List.copyOf(facts);
        }
    }

    /** Whether somebody is told before its money ends. */
    public boolean isWarned() {
        return phone.stream().noneMatch(field -> field.value().isEmpty());
    }

    public SponsorPage {
        waiting = List.copyOf(waiting);
        stats = List.copyOf(stats);
        funding = List.copyOf(funding);
        phone = List.copyOf(phone);
    }
}
