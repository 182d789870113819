package id.gapura.console.outreach.report;

import id.gapura.console.villages.VillageDoor;
import id.gapura.places.Places;
import id.gapura.places.Region;
import id.gapura.screen.Cell;
import id.gapura.screen.Link;
import id.gapura.screen.Shell;
import id.gapura.screen.Table;
import id.gapura.villages.next.Candidate;
import id.gapura.villages.next.NextVillages;
import id.gapura.villages.next.Reason;
import java.util.List;
import java.util.stream.Collectors;

/** Which village should be next, and why. */
record VillageAnswer(NextVillages next, Places places) {
    private static final int SHOWN = 8;

    Answer of(AskedReport asked, Shell shell) {
        var within = asked.wanted().within();
        var candidates = next.isSmallEnough(within) ? next.list(within, SHOWN) : List.<Candidate>of();
        return new Answer(
                shell.text("brought.next"),
                candidates.isEmpty()
                        ? List.of(shell.text(next.isSmallEnough(within) ? "brought.next.none" : "brought.next.large"))
                        : List.of(
                                shell.text(
                                        "brought.next.first",
                                        name(candidates.getFirst()),
                                        why(candidates.getFirst(), shell)),
                                shell.text("brought.next.rule")),
                candidates.isEmpty() ? List.of() : List.of(table(candidates, shell)),
                Link.to(shell.text("brought.next.more"), VillageDoor.HOME));
    }

    private Table table(List<Candidate> candidates, Shell shell) {
        return new Table(
                shell.text("brought.next.table"),
                List.of(
                        Table.words(shell.text("villages.village")),
                        Table.words(shell.text("brought.next.why")),
                        Table.amount(shell.text("brought.next.waiting"))),
                candidates.stream()
                        .map(one -> List.of(
                                Cell.entry(
                                        name(one),
                                        VillageDoor.address(one.village()),
                                        places.fullName(one.village().parent())),
                                Cell.text(why(one, shell)),
                                Cell.amount(shell.format().number(one.waiting()))))
                        .toList(),
                "");
    }

    private String name(Candidate one) {
        return places.find(one.village()).map(Region::name).orElse(one.village().text());
    }

    private static String why(Candidate one, Shell shell) {
        return one.reasons().stream().map(reason -> why(reason, one, shell)).collect(Collectors.joining("; "));
    }

    private static String why(Reason reason, Candidate one, Shell shell) {
        var format = shell.format();
        var key = "brought.reason." + reason.code();
        return switch (reason) {
            case WAITING -> shell.text(key, format.number(one.waiting()));
            case FEW_COVERED ->
                shell.text(
                        key,
                        format.number(one.coverage().protectedNow()),
                        format.number(one.coverage().target().orElseThrow()));
            case HELPER -> shell.text(key, format.number(one.nearby().helpers()));
            case MARKET -> {
                var market = one.nearby().market().orElseThrow();
                yield shell.text(key, market.name(), format.shortDate(market.on()));
            }
            case QUIET -> shell.text(key, Candidate.QUIET_DAYS);
        };
    }
}
