package id.gapura.console.groups;

import id.gapura.console.Officer;
import id.gapura.console.Typed;
import id.gapura.console.naming.NamedMembers;
import id.gapura.console.regions.RegionChoices;
import id.gapura.console.regions.RegionQuestion;
import id.gapura.groups.PayGroup.Kind;
import id.gapura.places.RegionCode;
import id.gapura.screen.Field;
import id.gapura.screen.Field.Option;
import id.gapura.screen.Shell;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The form of a new group: what it asks, and how the answers read. */
final class GroupForm {
    private static final int LONGEST = 120;
    private static final String NAME = "name";
    private static final String KIND = "kind";
    private static final String REGION = "region";
    private static final String COLLECTOR = "collector";

    private final RegionChoices regions;
    private final NamedMembers members;
    private final Officer officer;
    private final Shell shell;

    GroupForm(RegionChoices regions, NamedMembers members, Officer officer, Shell shell) {
        this.regions = regions;
        this.members = members;
        this.officer = officer;
        this.shell = shell;
    }

    /** A group as it was described. */
    record Described(String name, Kind kind, RegionCode region, UUID collector) {}

    Optional<Described> read(Typed typed) {
        var kind = kind(typed);
        var region = regions.read(typed.get(REGION), officer).code();
        var collector = collector(typed);
        boolean isWhole = isNamed(typed) && kind.isPresent() && region.isPresent() && collector.isPresent();
        return isWhole
                ? Optional.of(new Described(typed.get(NAME), kind.get(), region.get(), collector.get()))
                : Optional.empty();
    }

    private static boolean isNamed(Typed typed) {
        return !typed.get(NAME).isEmpty() && typed.get(NAME).length() <= LONGEST;
    }

    private static Optional<Kind> kind(Typed typed) {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.code().equals(typed.get(KIND)))
                .findFirst();
    }

    private Optional<UUID> collector(Typed typed) {
        var named = members.typed(typed.get(COLLECTOR), officer).people();
        return named.size() == 1 ? named.stream().findFirst() : Optional.empty();
    }

    GroupFormPage ask() {
        return page(Typed.NOTHING, false, regions.ask(question(), ""));
    }

    GroupFormPage askAgain(Typed typed) {
        return page(typed, true, regions.askAgain(question(), typed.get(REGION)));
    }

    private RegionQuestion question() {
        return new RegionQuestion(REGION, shell.text("groups.region"), shell, officer);
    }

    private GroupFormPage page(Typed typed, boolean isSent, Field region) {
        var kinds = Arrays.stream(Kind.values())
                .map(kind -> new Option(kind.code(), shell.text("groups.kind." + kind.code())))
                .toList();
        return new GroupFormPage(List.of(
                Field.text(NAME, shell.text("groups.name"))
                        .hint(shell.text("groups.name.hint"))
                        .value(typed.get(NAME))
                        .required()
                        .error(isSent && !isNamed(typed) ? shell.text("groups.name.fault", LONGEST) : ""),
                Field.select(KIND, shell.text("groups.kind"), kinds)
                        .value(typed.get(KIND))
                        .required()
                        .error(isSent && kind(typed).isEmpty() ? shell.text("groups.kind.fault") : ""),
                region.required(),
                Field.text(COLLECTOR, shell.text("groups.collector"))
                        .hint(shell.text("groups.collector.hint"))
                        .value(typed.get(COLLECTOR))
                        .digits()
                        .required()
                        .error(isSent && collector(typed).isEmpty() ? shell.text("groups.collector.fault") : "")));
    }
}
