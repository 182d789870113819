package id.gapura.console.outreach.person;

import id.gapura.console.PersonAspect;
import id.gapura.console.PersonFrame;
import id.gapura.registry.Worker;
import id.gapura.screen.Cell;
import id.gapura.screen.Shell;
import java.util.UUID;

/** The activity by which a person came first, and how many more. */
final class ContactAspect implements PersonAspect {
    static final String PATH = "contacts";

    private final KnownContacts known;

    ContactAspect(KnownContacts known) {
        this.known = known;
    }

    static String address(UUID person) {
        return PersonFrame.address(person) + "/" + PATH;
    }

    @Override
    public int place() {
        return 50;
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public String textKey() {
        return "outreach.person.tab";
    }

    @Override
    public Cell summary(Worker worker, Shell shell) {
        return known.first(worker.id(), shell);
    }
}
