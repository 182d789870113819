package id.gapura.console.rosters;

import id.gapura.accounts.Action;
import id.gapura.console.Officer;
import id.gapura.enrolment.attempts.Door;
import id.gapura.enrolment.rosters.Roster;
import id.gapura.enrolment.rosters.Rosters;
import id.gapura.places.Places;
import id.gapura.screen.Fact;
import id.gapura.screen.Notice;
import id.gapura.screen.Progress;
import id.gapura.screen.Shell;
import id.gapura.screen.Stat;
import id.gapura.screen.Tone;
import id.gapura.sheets.UnreadableSheet;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the pages of one roster. */
final class RosterView {
    private static final int LINES = 50;

    private final Rosters rosters;
    private final Places places;
    private final InstantSource clock;

    RosterView(Rosters rosters, Places places, InstantSource clock) {
        this.rosters = rosters;
        this.places = places;
        this.clock = clock;
    }

    DryRunPage dryRun(Roster roster, int after, Shell shell) {
        long people = RosterTable.takes(roster);
        return new DryRunPage(
                head(roster, shell),
                rosters.findImported(roster.id()).map(before -> repeated(before, shell)),
                people == 0 ? Optional.empty() : Optional.of(shell.text("rosters.import", people)),
                stats(roster, shell),
                remarks(roster, after, shell),
                MappingForm.fields(rosters.mapping(roster.id()), shell));
    }

    ImportingPage importing(Roster roster, Shell shell) {
        return new ImportingPage(head(roster, shell), progress(roster));
    }

    ResultPage result(Roster roster, int after, Officer officer, Shell shell) {
        int rejected = roster.counts().rejected();
        return new ResultPage(
                head(roster, shell),
                new ResultPage.Ending(progress(roster), failure(roster, shell)),
                stats(roster, shell),
                remarks(roster, after, shell),
                roster.isReturnable() ? Optional.of(shell.text("rosters.download", rejected)) : Optional.empty(),
                next(roster, officer),
                rejected > 0 && officer.may(Action.SEE_PEOPLE) ? "/console/rescue?door=" + Door.ROSTER.code() : "",
                officer.may(Action.SEE_PEOPLE) ? "/console/people" : "");
    }

    private static String next(Roster roster, Officer officer) {
        boolean hasPeople = roster.counts().accepted() + roster.counts().warned() > 0;
        boolean mayGoOn = roster.state() == Roster.State.IMPORTED && officer.may(Action.SEE_PEOPLE);
        return hasPeople && mayGoOn ? RosterPages.address(roster) + "/collective" : "";
    }

    private static Notice repeated(Roster before, Shell shell) {
        var when = shell.format().time(before.progress().uploadedAt());
        return Notice.info(shell.text("rosters.repeated", when)).withDetail(shell.text("rosters.repeated.why"));
    }

    private DryRunPage.Head head(Roster roster, Shell shell) {
        var terms = roster.terms();
        return new DryRunPage.Head(
                roster.fileName(),
                RosterPages.address(roster),
                List.of(
                        Fact.of(shell.text("rosters.region"), places.fullName(roster.region())),
                        Fact.of(
                                shell.text("rosters.programmes"),
                                terms.programmes().replace(",", " + ")),
                        Fact.of(shell.text("rosters.payer"), shell.text("rosters.payer." + terms.payer())),
                        Fact.of(
                                shell.text("rosters.uploaded"),
                                shell.format().time(roster.progress().uploadedAt()) + " · "
                                        + roster.progress().uploadedBy()),
                        Fact.of(
                                shell.text("rosters.file.itself"),
                                roster.source().isKept()
                                        ? shell.text("rosters.file.kept", Rosters.FILE_KEPT.toDays())
                                        : shell.text("rosters.file.gone"))));
    }

    private static List<Stat> stats(Roster roster, Shell shell) {
        var counts = roster.counts();
        var stats = new ArrayList<Stat>();
        stats.add(stat("total", counts.total(), Tone.NEUTRAL, shell));
        stats.add(stat("accepted", counts.accepted(), Tone.GOOD, shell));
        stats.add(stat("warned", counts.warned(), Tone.WARNING, shell));
        stats.add(stat("duplicate", counts.duplicate(), Tone.INFO, shell));
        stats.add(stat("rejected", counts.rejected(), Tone.BAD, shell));
        if (counts.blank() > 0) {
            stats.add(stat("blank", counts.blank(), Tone.NEUTRAL, shell));
        }
        return stats;
    }

    private static Stat stat(String kind, int count, Tone tone, Shell shell) {
        return new Stat(
                shell.text("rosters.count." + kind),
                shell.format().number(count),
                shell.text("rosters.count." + kind + ".note"),
                count == 0 ? Tone.NEUTRAL : tone);
    }

    private Remarks remarks(Roster roster, int after, Shell shell) {
        var rows = rosters.rows(roster.id(), after, LINES + 1);
        boolean isMore = rows.size() > LINES;
        var shown = isMore ? rows.subList(0, LINES) : rows;
        var address = RosterPages.address(roster);
        return new Remarks(
                RemarkTable.of(shown, shell),
                isMore ? address + "?after=" + shown.getLast().line() : "",
                after > 0 ? address : "");
    }

    private Progress progress(Roster roster) {
        var progress = roster.progress();
        var until = progress.finishedAt().orElse(clock.instant());
        var elapsed = progress.startedAt()
                .map(began -> Duration.between(began, until))
                .orElse(Duration.ZERO);
        return new Progress(
                roster.counts().done(),
                roster.counts().total(),
                elapsed.isNegative() ? Duration.ZERO : elapsed,
                state(roster));
    }

    private static Progress.State state(Roster roster) {
        return switch (roster.state()) {
            case CHECKED -> Progress.State.WAITING;
            case IMPORTING -> roster.counts().done() == 0 ? Progress.State.WAITING : Progress.State.RUNNING;
            case IMPORTED -> Progress.State.DONE;
            case FAILED -> Progress.State.FAILED;
        };
    }

    /** The words of {@code REASON:line}, which the import leaves when the file can no longer be read. */
    private static Optional<Notice> failure(Roster roster, Shell shell) {
        return roster.progress().failure().map(failure -> {
            int colon = failure.indexOf(':');
            var reason = UnreadableSheet.Reason.valueOf(failure.substring(0, colon));
            var why = UnreadableSheet.at(Integer.parseInt(failure.substring(colon + 1)), reason);
            return Notice.bad(shell.language().of(why.indonesian(), why.english()))
                    .withDetail(shell.text("rosters.failed.todo"));
        });
    }
}
