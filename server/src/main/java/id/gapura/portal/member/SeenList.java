package id.gapura.portal.member;

import id.gapura.accounts.Accounts;
import id.gapura.accounts.Audit;
import id.gapura.accounts.Audit.Line;
import id.gapura.kernel.Jakarta;
import id.gapura.places.Places;
import id.gapura.portal.shop.ShopPage;
import id.gapura.registry.Registry;
import id.gapura.registry.WorkerChange;
import id.gapura.screen.Moment;
import id.gapura.screen.Shell;
import id.gapura.screen.Tone;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;

/**
 * Who opened or changed a member's page, when and why: the role and the place of an officer, never the name. What somebody
 * did over and over on one day is one entry.
 */
final class SeenList {
    private static final int MOST_LINES = 1_000;
    private static final int SHOWN = 100;
    /** What was changed is told field by field, with its reason. */
    private static final String CORRECTED = "person.corrected";

    private final Audit audit;
    private final Registry registry;
    private final Accounts accounts;
    private final Places places;

    SeenList(Audit audit, Registry registry, Accounts accounts, Places places) {
        this.audit = audit;
        this.registry = registry;
        this.accounts = accounts;
        this.places = places;
    }

    /** What belongs into one entry. */
    private record Deed(LocalDate day, String actor, String act) {}

    /** An entry and its place in time. */
    private record Entry(Instant at, Moment moment) {}

    List<Moment> of(UUID workerId, Shell shell) {
        var entries = new ArrayList<Entry>();
        var deeds = new LinkedHashMap<Deed, List<Line>>();
        audit.about(workerId.toString(), MOST_LINES).stream()
                .filter(line -> !line.act().equals(CORRECTED))
                .forEach(line -> deeds.computeIfAbsent(
                                new Deed(Jakarta.day(line.at()), line.actor(), line.act()), _ -> new ArrayList<>())
                        .add(line));
        deeds.values().forEach(lines -> entries.add(entry(lines, shell)));
        registry.history(workerId).forEach(change -> entries.add(entry(change, shell)));
        return entries.stream()
                .sorted(Comparator.comparing(Entry::at).reversed())
                .limit(SHOWN)
                .map(Entry::moment)
                .toList();
    }

    private Entry entry(List<Line> lines, Shell shell) {
        var last = lines.getFirst();
        var when = shell.format().time(last.at());
        return new Entry(
                last.at(),
                new Moment(
                        lines.size() == 1 ? when : shell.text("me.seen.times", when, lines.size()),
                        what(last.act(), shell),
                        who(last.actor(), shell),
                        "",
                        Tone.INFO));
    }

    private Entry entry(WorkerChange change, Shell shell) {
        return new Entry(
                change.at(),
                new Moment(
                        shell.format().time(change.at()),
                        shell.text("me.seen.changed", shell.text("person.field." + change.field())),
                        who(change.actor(), shell),
                        shell.text("me.seen.reason", change.reason()),
                        Tone.WARNING));
    }

    /** In words to the member; in those of the audit where there are none; else that the data were opened. */
    private static String what(String act, Shell shell) {
        return shell.textOr("me.act." + act, shell.textOr("act." + act, shell.text("me.seen.other")));
    }

    private String who(String actor, Shell shell) {
        if (actor.equals(SignedInMember.ACTOR)) {
            return shell.text("me.seen.self");
        }
        if (actor.equals(ShopPage.ACTOR)) {
            return shell.text("me.seen.shop");
        }
        return accounts.find(actor)
                .map(staff -> shell.text(
                        "me.seen.officer", shell.text("role." + staff.role().code()), places.name(staff.scope())))
                .orElseGet(() -> shell.text("me.seen.system"));
    }
}
