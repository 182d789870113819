package id.gapura.console.outreach.proposals;

import id.gapura.accounts.Accounts;
import id.gapura.accounts.Action;
import id.gapura.accounts.Role;
import id.gapura.accounts.Staff;
import id.gapura.outreach.workbook.Topic.Part;
import id.gapura.places.Places;
import id.gapura.places.RegionCode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** How many of whom there are in a place to meet people; where there is nobody, who does what as a rule. */
record StaffProposer(Accounts accounts, Places places) implements Proposer {
    @Override
    public int place() {
        return 45;
    }

    @Override
    public List<String> lines(Part part, Seen seen) {
        if (part != Part.ALLOCATION) {
            return List.of();
        }
        var known = seen.places().stream()
                .flatMap(place -> working(place, seen).stream())
                .toList();
        return known.isEmpty() ? List.of(seen.shell().text("workbook.allocation.who")) : known;
    }

    private Optional<String> working(RegionCode place, Seen seen) {
        Map<Role, Long> counted = accounts.around(place, Action.MEET_PEOPLE).stream()
                .collect(Collectors.groupingBy(Staff::role, () -> new EnumMap<>(Role.class), Collectors.counting()));
        var shell = seen.shell();
        var who = counted.entrySet().stream()
                .map(role -> shell.text(
                        "workbook.allocation.role",
                        shell.text("role." + role.getKey().code()),
                        role.getValue()))
                .collect(Collectors.joining(", "));
        return Optional.of(who)
                .filter(words -> !words.isEmpty())
                .map(words -> shell.text("workbook.allocation.staff", places.name(place), words));
    }
}
