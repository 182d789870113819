package id.gapura.console.duplicates;

import id.gapura.console.Officer;
import id.gapura.console.PeopleInScope;
import id.gapura.kernel.Jakarta;
import id.gapura.membership.Membership;
import id.gapura.places.Places;
import id.gapura.registry.LookalikePair;
import id.gapura.registry.Registry;
import id.gapura.registry.Worker;
import id.gapura.rules.Cover;
import id.gapura.screen.Comparison;
import id.gapura.screen.Comparison.Line;
import id.gapura.screen.CoverMark;
import id.gapura.screen.Shell;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The two records of a pair, side by side. Identity numbers and phones show their last digits only. */
final class PairView {
    private static final int SHOWN_DIGITS = 4;

    private final Registry registry;
    private final Membership membership;
    private final Cover cover;
    private final Places places;
    private final InstantSource clock;

    PairView(Registry registry, Membership membership, Cover cover, Places places, InstantSource clock) {
        this.registry = registry;
        this.membership = membership;
        this.cover = cover;
        this.places = places;
        this.clock = clock;
    }

    /** The two workers of a pair, the one registered first on the left. */
    record Two(Worker first, Worker second) {}

    /** Both, if at least one of them is in the officer's scope; otherwise the pair does not exist for the officer. */
    Two two(LookalikePair pair, Officer officer) {
        var first = registry.find(pair.otherId()).orElseThrow(PeopleInScope::nobody);
        var second = registry.find(pair.workerId()).orElseThrow(PeopleInScope::nobody);
        if (!officer.sees(first.home().region()) && !officer.sees(second.home().region())) {
            throw PeopleInScope.nobody();
        }
        return new Two(first, second);
    }

    Comparison comparison(Two two, Shell shell) {
        var compared = new Compared(two, shell);
        return new Comparison(
                shell.text("duplicates.first"),
                shell.text("duplicates.second"),
                List.of(
                        compared.line(
                                "person.field.name", worker -> worker.person().name()),
                        compared.line(
                                "person.nik", worker -> lastDigits(worker.nik().digits())),
                        compared.line("person.number", worker -> worker.number().spaced()),
                        compared.line(
                                "person.field.sex",
                                worker -> shell.text(
                                        "person.sex." + worker.person().sex().code())),
                        compared.line(
                                "person.field.birth-on",
                                worker -> shell.format().date(worker.person().birthOn())),
                        compared.optional(
                                "person.field.birth-place",
                                worker -> worker.person().birthPlace()),
                        compared.line(
                                "person.field.region",
                                worker -> places.fullName(worker.home().region())),
                        compared.optional(
                                "person.field.address", worker -> worker.home().address()),
                        compared.optional(
                                "person.field.phone",
                                worker -> worker.home().phone().map(PairView::lastDigits)),
                        compared.optional(
                                "person.field.livelihood",
                                worker -> worker.work().livelihood()),
                        compared.optional(
                                "person.field.workplace",
                                worker -> worker.work().workplace()),
                        compared.line("people.cover", worker -> cover(worker, shell)),
                        compared.line(
                                "duplicates.since",
                                worker -> shell.format().time(worker.origin().at()))));
    }

    private static String lastDigits(String digits) {
        return "… " + digits.substring(Math.max(0, digits.length() - SHOWN_DIGITS));
    }

    private String cover(Worker worker, Shell shell) {
        return membership
                .find(worker.id())
                .map(member -> cover.on(member.facts(), Jakarta.today(clock)))
                .map(standing -> {
                    var word = shell.text(
                            CoverMark.valueOf(standing.state().name()).textKey());
                    var until = standing.protectedUntil();
                    return until == null ? word : word + ", " + shell.format().shortDate(until);
                })
                .orElse("");
    }

    /** Makes the lines of a comparison. */
    private record Compared(Two two, Shell shell) {
        Line line(String key, Function<Worker, String> of) {
            return new Line(shell.text(key), of.apply(two.first()), of.apply(two.second()));
        }

        Line optional(String key, Function<Worker, Optional<String>> of) {
            return line(key, worker -> of.apply(worker).orElse(""));
        }
    }
}
