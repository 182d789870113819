package id.gapura.console.adoption;

import id.gapura.adoption.NextStep;
import id.gapura.adoption.Waiting;
import id.gapura.adoption.Waiting.Kind;
import id.gapura.consents.Consent;
import id.gapura.consents.Consents;
import id.gapura.consents.Purpose;
import id.gapura.consents.Subject;
import id.gapura.console.PersonFrame;
import id.gapura.console.insight.RegionsInScope;
import id.gapura.places.RegionCode;
import id.gapura.screen.Cell;
import id.gapura.screen.Shell;
import id.gapura.screen.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Says of people in a stage who they are, for how long, and what would help on, as far as they may be called or visited.
 *
 * @param namesProspects whether the officer works with prospects, who agreed to be called and to nothing else
 */
record WaitingWords(
        Consents consents,
        RegionsInScope regions,
        RegionCode within,
        Shell shell,
        LocalDate today,
        boolean namesProspects) {
    List<Table.Column> columns() {
        return List.of(
                Table.words(shell.text("adoption.who")),
                Table.words(shell.text("insight.region")),
                Table.words(shell.text("adoption.since")),
                Table.words(shell.text("adoption.next")));
    }

    List<List<Cell>> rows(List<Waiting> some) {
        var said = said(some);
        return some.stream()
                .map(one -> row(one, Optional.ofNullable(said.get(one.who().id()))))
                .toList();
    }

    /** What each said of being called or visited. */
    private Map<UUID, Consent> said(List<Waiting> some) {
        return consents.standing(some.stream().map(WaitingWords::subject).toList(), Purpose.CONTACT);
    }

    private static Subject subject(Waiting one) {
        var id = one.who().id();
        return switch (one.who().kind()) {
            case WORKER -> Subject.worker(id);
            case PROSPECT -> Subject.prospect(id);
            case ATTEMPT -> Subject.attempt(id);
        };
    }

    private List<Cell> row(Waiting one, Optional<Consent> said) {
        var step = step(one, said);
        return List.of(
                who(one),
                Cell.text(place(one)),
                Cell.lines(
                        shell.text("adoption.days", step.next().days()),
                        shell.text("adoption.since.day", shell.format().shortDate(one.since()))),
                Cell.lines(step.act(shell), step.why(shell)));
    }

    private AllowedStep step(Waiting one, Optional<Consent> said) {
        return new AllowedStep(NextStep.of(one, today), said);
    }

    private Cell who(Waiting one) {
        var kind = shell.text("adoption.kind." + one.who().kind().code());
        return isHidden(one) ? Cell.lines(name(one), kind) : Cell.entry(name(one), href(one), kind);
    }

    private boolean isHidden(Waiting one) {
        return one.who().kind() == Kind.PROSPECT && !namesProspects;
    }

    private String name(Waiting one) {
        return one.who().name().filter(_ -> !isHidden(one)).orElseGet(() -> shell.text("adoption.unnamed"));
    }

    private static String href(Waiting one) {
        return switch (one.who().kind()) {
            case WORKER -> PersonFrame.address(one.who().id());
            case PROSPECT -> "/console/prospects";
            case ATTEMPT -> "/console/rescue/" + one.who().id();
        };
    }

    private String place(Waiting one) {
        return regions.shortName(one.region(), within);
    }

    List<String> heading() {
        return List.of(
                shell.text("adoption.who"),
                shell.text("adoption.kind"),
                shell.text("insight.code"),
                shell.text("insight.region"),
                shell.text("adoption.since"),
                shell.text("adoption.days.column"),
                shell.text("adoption.next"),
                shell.text("adoption.why"));
    }

    List<List<String>> lines(List<Waiting> some) {
        var said = said(some);
        return some.stream()
                .map(one -> line(one, Optional.ofNullable(said.get(one.who().id()))))
                .toList();
    }

    private List<String> line(Waiting one, Optional<Consent> said) {
        var step = step(one, said);
        return List.of(
                name(one),
                shell.text("adoption.kind." + one.who().kind().code()),
                one.region().text(),
                place(one),
                one.since().toString(),
                Long.toString(step.next().days()),
                step.act(shell),
                step.why(shell));
    }
}
