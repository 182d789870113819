package id.gapura.console.outreach.stakeholder;

import id.gapura.screen.Cell;
import id.gapura.screen.Fact;
import id.gapura.screen.Link;
import java.util.List;

/** One stakeholder. */
public record StakeholderPage(
        String name,
        String address,
        List<Link> crumbs,
        List<Fact> facts,
        List<Person> people,
        List<Promised> promises,
        boolean mayManage) {
    public StakeholderPage {
        crumbs = List.copyOf(crumbs);
        facts = List.copyOf(facts);
        people = List.copyOf(people);
        promises = List.copyOf(promises);
    }

    /**
     * Somebody to talk to.
     *
     * @param phone may be empty
     * @param leave where it is said that they are not to be called any more
     */
    public record Person(String name, String role, String phone, String leave) {}

    /**
     * A promise.
     *
     * @param what was promised
     * @param when it was agreed on and is due, and for which campaign
     * @param delivered what came of it; empty while nothing did
     * @param deliver where that is said
     */
    public record Promised(String what, String when, Cell state, String delivered, String deliver) {}
}
