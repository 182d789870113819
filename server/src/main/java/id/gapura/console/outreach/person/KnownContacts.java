package id.gapura.console.outreach.person;

import id.gapura.accounts.Action;
import id.gapura.console.Officer;
import id.gapura.console.outreach.OutreachTabs;
import id.gapura.kernel.Jakarta;
import id.gapura.outreach.activity.Activity;
import id.gapura.outreach.activity.KnownOrigins;
import id.gapura.outreach.activity.Origin;
import id.gapura.outreach.activity.OwnCode;
import id.gapura.outreach.contact.Contact;
import id.gapura.outreach.contact.Contacts;
import id.gapura.screen.Cell;
import id.gapura.screen.Fact;
import id.gapura.screen.Shell;
import id.gapura.screen.Table;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is known of the contacts of a person or a prospect, in words. */
public final class KnownContacts {
    private static final String NONE = "–";

    private final Contacts contacts;
    private final KnownOrigins origins;

    KnownContacts(Contacts contacts, KnownOrigins origins) {
        this.contacts = contacts;
        this.origins = origins;
    }

    /** A contact and what it was of. */
    private record Known(Contact contact, Origin origin) {}

    /** The last contact of each prospect, and how many there were before; those of whom none is known are absent. */
    public Map<UUID, Fact> ofProspects(Collection<UUID> prospects, Shell shell) {
        var all = contacts.ofProspects(prospects);
        var named = origins(all.values().stream().flatMap(List::stream));
        var facts = new HashMap<UUID, Fact>();
        all.forEach((id, some) ->
                facts.put(id, new Fact(shell.text("outreach.met.last"), last(known(some, named), shell))));
        return facts;
    }

    /** That those of some prospects are being enrolled, and since when; the others are absent. */
    public Map<UUID, Fact> beingEnrolled(Collection<UUID> prospects, Shell shell) {
        var facts = new HashMap<UUID, Fact>();
        contacts.beingEnrolled(prospects)
                .forEach((id, since) -> facts.put(
                        id,
                        Fact.of(
                                shell.text("prospect.being-enrolled"),
                                shell.text(
                                        "prospect.being-enrolled.since",
                                        shell.format().time(since)))));
        return facts;
    }

    private static Cell last(List<Known> all, Shell shell) {
        var words =
                title(all.getLast().origin(), shell) + ", " + when(all.getLast().contact(), shell);
        return all.size() == 1
                ? Cell.text(words)
                : Cell.lines(words, shell.text("outreach.met.before", all.size() - 1));
    }

    /** Every contact of a prospect in one line; empty where none is known. */
    public String inWords(UUID prospect, Shell shell) {
        var all = contacts.ofProspects(List.of(prospect)).getOrDefault(prospect, List.of());
        return known(all).stream()
                .map(one -> title(one.origin(), shell) + ", " + when(one.contact(), shell))
                .collect(Collectors.joining("; "));
    }

    /** The activity by which a worker came first, and how many contacts came after. */
    Cell first(UUID worker, Shell shell) {
        var all = known(contacts.ofWorker(worker));
        if (all.isEmpty()) {
            return Cell.text(NONE);
        }
        var first = title(all.getFirst().origin(), shell);
        return all.size() == 1
                ? Cell.text(first)
                : Cell.lines(first, shell.text("outreach.person.more", all.size() - 1));
    }

    Table ofWorker(UUID worker, Officer officer, Shell shell) {
        return table(known(contacts.ofWorker(worker)), officer, shell);
    }

    Table ofProspect(UUID prospect, Officer officer, Shell shell) {
        var all = contacts.ofProspects(List.of(prospect)).getOrDefault(prospect, List.of());
        return table(known(all), officer, shell);
    }

    private static Table table(List<Known> all, Officer officer, Shell shell) {
        return new Table(
                shell.text("outreach.person.tab"),
                Table.columns(
                        shell.text("outreach.title.ask"),
                        shell.text("outreach.person.when"),
                        shell.text("outreach.person.way")),
                all.stream().map(one -> row(one, officer, shell)).toList(),
                shell.text("outreach.person.none"));
    }

    private static List<Cell> row(Known one, Officer officer, Shell shell) {
        var contact = one.contact();
        return List.of(
                named(one.origin(), officer, shell),
                Cell.text(when(contact, shell)),
                Cell.lines(
                        shell.text("outreach.way." + contact.way().code()),
                        shell.text("outreach.person.by", contact.by())));
    }

    /** A person's own code is named with what it is, since a name alone could be the person met. */
    private static Cell named(Origin origin, Officer officer, Shell shell) {
        return switch (origin) {
            case Activity activity -> named(activity, officer);
            case OwnCode _ -> Cell.text(title(origin, shell));
        };
    }

    private static String title(Origin origin, Shell shell) {
        return switch (origin) {
            case Activity activity -> activity.called();
            case OwnCode code -> shell.text("communicator.code.of", code.called());
        };
    }

    /** An activity by its title, which leads to its page where the officer may see that. */
    static Cell named(Activity activity, Officer officer) {
        var title = activity.plan().title();
        return isSeen(activity, officer) ? Cell.link(title, OutreachTabs.activity(activity.id())) : Cell.text(title);
    }

    private static boolean isSeen(Activity activity, Officer officer) {
        return officer.may(Action.SEE_OUTREACH)
                && officer.sees(activity.plan().where().region());
    }

    private List<Known> known(List<Contact> all) {
        return known(all, origins(all.stream()));
    }

    private static List<Known> known(List<Contact> all, Map<UUID, Origin> named) {
        return all.stream()
                .map(contact -> new Known(contact, Objects.requireNonNull(named.get(contact.activityId()))))
                .toList();
    }

    private Map<UUID, Origin> origins(Stream<Contact> all) {
        return origins.list(all.map(Contact::activityId).distinct().toList());
    }

    private static String when(Contact contact, Shell shell) {
        return contact.way().isTold()
                ? shell.format().shortDate(Jakarta.day(contact.at()))
                : shell.format().time(contact.at());
    }
}
