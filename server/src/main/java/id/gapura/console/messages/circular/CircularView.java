package id.gapura.console.messages.circular;

import id.gapura.accounts.Action;
import id.gapura.console.Officer;
import id.gapura.console.messages.FateCounts;
import id.gapura.console.messages.MessageTabs;
import id.gapura.console.outreach.OutreachTabs;
import id.gapura.outreach.activity.Activities;
import id.gapura.places.Places;
import id.gapura.reminders.Templates;
import id.gapura.reminders.circular.Circular;
import id.gapura.reminders.circular.Circular.Act;
import id.gapura.reminders.circular.Circulars;
import id.gapura.reminders.circular.Count;
import id.gapura.reminders.circular.Results;
import id.gapura.screen.Cell;
import id.gapura.screen.Fact;
import id.gapura.screen.Shell;
import id.gapura.screen.Stat;
import id.gapura.screen.Table;
import id.gapura.screen.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts the list of circulars and the page of one together. */
final class CircularView {
    private final Circulars circulars;
    private final Templates templates;
    private final Activities activities;
    private final Places places;

    CircularView(Circulars circulars, Templates templates, Activities activities, Places places) {
        this.circulars = circulars;
        this.templates = templates;
        this.activities = activities;
        this.places = places;
    }

    CircularsPage list(Officer officer, Shell shell) {
        var rows = circulars.touching(officer.scope()).stream()
                .map(one -> row(one, shell))
                .toList();
        var table = new Table(
                shell.text("circulars.title"),
                Table.columns(
                        shell.text("circulars.name"),
                        shell.text("circulars.whom"),
                        shell.text("circulars.state"),
                        shell.text("circulars.written")),
                rows,
                shell.text("circulars.none"));
        return new CircularsPage(MessageTabs.of(shell), table, officer.may(Action.SEND_CIRCULARS));
    }

    private List<Cell> row(Circular one, Shell shell) {
        var words = new CircularWords(shell);
        var audience = one.plan().audience();
        return List.of(
                Cell.entry(one.plan().name(), CircularWords.address(one.id()), words.places(one, places)),
                Cell.lines(words.audience(audience), words.segment(audience.segment())),
                words.state(one.state()),
                Cell.lines(
                        one.standing().written().by(),
                        shell.format().time(one.standing().written().at())));
    }

    CircularPage page(Circular circular, Officer officer, Shell shell) {
        var words = new CircularWords(shell);
        var plan = circular.plan();
        var count = circulars.count(circular);
        var results = Optional.of(circular).filter(one -> one.state().isOut()).map(circulars::results);
        return new CircularPage(
                new CircularPage.Head(
                        plan.name(),
                        words.audience(plan.audience()) + " · "
                                + words.segment(plan.audience().segment()),
                        CircularWords.address(circular.id()),
                        words.state(circular.state())),
                reach(circular, count.filter(_ -> results.isEmpty()), shell),
                results.map(one -> outcome(one, shell)),
                words.samples(plan.texts(), templates),
                facts(circular, officer, shell),
                acts(circular, count, results, officer));
    }

    private static CircularPage.Reach reach(Circular circular, Optional<Count> found, Shell shell) {
        boolean isSeries = circular.plan().audience().whom().isSeries();
        return found.map(count -> {
                    var format = shell.format();
                    var note = count.counted()
                            .map(at -> shell.text(
                                    isSeries ? "circulars.counted.series" : "circulars.counted", format.time(at)))
                            .orElse("");
                    return count.isOver()
                            ? new CircularPage.Reach("", counted(count, shell), note)
                            : new CircularPage.Reach(shell.text("circulars.soFar", count.people()), List.of(), note);
                })
                .orElseGet(() -> new CircularPage.Reach("", List.of(), ""));
    }

    private static List<Stat> counted(Count count, Shell shell) {
        var missed = count.missed();
        return List.of(
                new Stat(
                        shell.text("circulars.reached"),
                        shell.format().number(count.reached()),
                        shell.text("circulars.reached.of", count.people()),
                        count.reached() == 0 ? Tone.WARNING : Tone.GOOD),
                FateCounts.stat("circulars.noConsent", missed.noConsent(), shell),
                FateCounts.stat("circulars.overCap", missed.overCap(), shell),
                FateCounts.stat("circulars.noPhone", missed.noPhone(), shell));
    }

    private static CircularPage.Outcome outcome(Results results, Shell shell) {
        var silent = Map.of(
                shell.text("messages.reason.no-consent"), results.noConsent(),
                shell.text("messages.reason.no-phone"), results.noPhone());
        var counts = new FateCounts(results.messages(), silent, shell);
        return new CircularPage.Outcome(
                counts.stats(),
                List.of(
                        FateCounts.stat("circulars.stoppedAfter", results.said().stopped(), shell),
                        FateCounts.stat("circulars.paidAfter", results.said().paid(), shell)),
                counts.reasons(shell.text("circulars.people"), shell.text("circulars.reasons.none")));
    }

    private List<Fact> facts(Circular circular, Officer officer, Shell shell) {
        var words = new CircularWords(shell);
        var standing = circular.standing();
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(shell.text("circulars.state"), words.state(circular.state())));
        facts.add(Fact.of(shell.text("outreach.places"), words.places(circular, places)));
        facts.add(Fact.of(
                shell.text("circulars.whom"), words.audience(circular.plan().audience())));
        facts.add(Fact.of(
                shell.text("circulars.segment"),
                words.segment(circular.plan().audience().segment())));
        activity(circular, officer).ifPresent(cell -> facts.add(new Fact(shell.text("circulars.activity"), cell)));
        facts.add(act("circulars.written", standing.written(), shell));
        standing.proposed().ifPresent(one -> facts.add(act("circulars.proposedBy", one, shell)));
        standing.decided().ifPresent(one -> facts.add(act("circulars.decidedBy", one, shell)));
        standing.ended().ifPresent(one -> facts.add(act("circulars.ended", one, shell)));
        return facts;
    }

    private static Fact act(String textKey, Act act, Shell shell) {
        var at = shell.format().time(act.at());
        return new Fact(shell.text(textKey), act.isByItself() ? Cell.text(at) : Cell.lines(act.by(), at));
    }

    private Optional<Cell> activity(Circular circular, Officer officer) {
        return circular.plan().activity().flatMap(activities::find).map(one -> {
            boolean isSeen = officer.sees(one.plan().where().region());
            return isSeen
                    ? Cell.link(one.plan().title(), OutreachTabs.activity(one.id()))
                    : Cell.text(one.plan().title());
        });
    }

    private static CircularPage.Acts acts(
            Circular circular, Optional<Count> count, Optional<Results> results, Officer officer) {
        if (!officer.may(Action.SEND_CIRCULARS) || !circular.isWithin(officer.scope())) {
            return CircularPage.Acts.NONE;
        }
        var state = circular.state();
        boolean isDraft = state == Circular.State.DRAFT;
        boolean isProposed = state == Circular.State.PROPOSED;
        boolean isTheirs = circular.isOf(officer.login());
        boolean isCounted = count.filter(Count::isOver).isPresent();
        boolean isGoing = state == Circular.State.SENDING || state == Circular.State.RUNNING;
        boolean isWaiting = results.filter(Results::isWaiting).isPresent() && state != Circular.State.STOPPED;
        return new CircularPage.Acts(
                circular.version(),
                isDraft,
                isDraft && isCounted,
                (isDraft || isProposed) && isTheirs,
                isProposed,
                isProposed && !isTheirs,
                isGoing || isWaiting,
                (isDraft || isProposed) && isCounted,
                !isDraft && !isProposed);
    }
}
