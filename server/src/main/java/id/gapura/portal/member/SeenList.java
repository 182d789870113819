package id.gapura.portal.member;

import id.gapura.accounts.Accounts;
import id.gapura.accounts.Audit;
import id.gapura.accounts.Audit.Line;
import id.gapura.enrolment.attempts.Attempt;
import id.gapura.enrolment.attempts.Attempts;
import id.gapura.kernel.Jakarta;
import id.gapura.partner.platform.ApiKeys;
import id.gapura.partner.platform.Platform;
import id.gapura.places.Places;
import id.gapura.places.RegionCode;
import id.gapura.portal.shop.ShopPage;
import id.gapura.registry.Registry;
import id.gapura.registry.Worker;
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
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Who opened or changed a member's data, when and why: the role and the place of an officer, never the name. What is on record
 * about the member, about the attempts that led to the membership, and whoever took along a list of the member's area or opened
 * one of those for whom the member's sponsor pays. What somebody did over and over on one day is one entry.
 */
final class SeenList {
    private static final int MOST_LINES = 1_000;
    private static final int SHOWN = 100;
    /** What was changed is told field by field, with its reason. */
    private static final String CORRECTED = "person.corrected";

    /** Lists of people whom somebody keeps outside the program from then on, or on a phone. */
    private static final List<String> LISTS_TAKEN =
            List.of("lapses.downloaded", "adoption.people-downloaded", "directory.downloaded");

    private final Audit audit;
    private final Registry registry;
    private final Attempts attempts;
    private final SponsorLists sponsorLists;
    private final Names names;

    SeenList(Audit audit, Registry registry, Attempts attempts, SponsorLists sponsorLists, Names names) {
        this.audit = audit;
        this.registry = registry;
        this.attempts = attempts;
        this.sponsorLists = sponsorLists;
        this.names = names;
    }

    /** How whoever looked is called. */
    record Names(Accounts accounts, Places places, ApiKeys platforms) {}

    /** What belongs into one entry. */
    private record Deed(LocalDate day, String actor, String act) {}

    /** An entry and its place in time. */
    private record Entry(Instant at, Moment moment) {}

    List<Moment> of(UUID workerId, Shell shell) {
        var entries = new ArrayList<Entry>();
        var deeds = new LinkedHashMap<Deed, List<Line>>();
        lines(registry.find(workerId).orElseThrow())
                .filter(line -> !line.act().equals(CORRECTED))
                .sorted(Comparator.comparingLong(Line::number).reversed())
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

    private Stream<Line> lines(Worker worker) {
        var own = Stream.concat(
                Stream.of(worker.id()), attempts.ofWorker(worker.id()).stream().map(Attempt::id));
        var lists = Stream.concat(listsTaken(worker), sponsorLists.of(worker, MOST_LINES));
        return Stream.concat(own.flatMap(id -> audit.about(id.toString(), MOST_LINES).stream()), lists);
    }

    /** Of every area that the member's home lies in, since the member is known. */
    private Stream<Line> listsTaken(Worker worker) {
        var areas = worker.home().region().path().stream().map(RegionCode::text).toList();
        return audit.downloaded(areas, LISTS_TAKEN, MOST_LINES).stream()
                .filter(line -> line.at().isAfter(worker.origin().at()));
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
        return Platform.channelOf(actor)
                .map(names.platforms::nameOf)
                .or(() -> officer(actor, shell))
                .orElseGet(() -> shell.text("me.seen.system"));
    }

    private Optional<String> officer(String actor, Shell shell) {
        return names.accounts
                .find(actor)
                .map(staff -> shell.text(
                        "me.seen.officer",
                        shell.text("role." + staff.role().code()),
                        names.places.name(staff.scope())));
    }
}
