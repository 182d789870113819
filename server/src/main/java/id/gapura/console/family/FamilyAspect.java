package id.gapura.console.family;

import id.gapura.console.PersonAspect;
import id.gapura.registry.Worker;
import id.gapura.registry.household.Households;
import id.gapura.screen.Cell;
import id.gapura.screen.Shell;
import java.util.stream.Collectors;

/** How many the family are, and who would inherit. */
final class FamilyAspect implements PersonAspect {
    static final String PATH = "family";

    private final Households households;

    FamilyAspect(Households households) {
        this.households = households;
    }

    @Override
    public int place() {
        return 10;
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public String textKey() {
        return "family.tab";
    }

    @Override
    public Cell summary(Worker worker, Shell shell) {
        var family = households.of(worker.id());
        if (family.members().isEmpty()) {
            return Cell.text(shell.text("family.none"));
        }
        var count = shell.text("family.count", family.members().size());
        var heirs = family.heirs().stream()
                .map(one -> FamilyWords.named(one, shell))
                .collect(Collectors.joining(", "));
        return Cell.lines(
                count, heirs.isEmpty() ? shell.text("family.heirs.none") : shell.text("family.heirs.line", heirs));
    }
}
