package id.gapura.console.outreach.proposals;

import id.gapura.outreach.stakeholder.Stakeholder;
import id.gapura.outreach.stakeholder.Stakeholder.Group;
import id.gapura.outreach.stakeholder.Stakeholders;
import id.gapura.outreach.workbook.Topic.Part;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** On whose events one may ride at no cost: of those of the place who work with us; while there are none, whose as a rule. */
record PartnerProposer(Stakeholders stakeholders) implements Proposer {
    private static final int SHOWN = 5;
    /** Those that call people together. */
    private static final Set<Group> CALL_TOGETHER = EnumSet.of(Group.COMMUNITY, Group.GOVERNMENT);

    @Override
    public int place() {
        return 35;
    }

    @Override
    public List<String> lines(Part part, Seen seen) {
        if (part != Part.PROMOTION) {
            return List.of();
        }
        var names = seen.places().stream()
                .flatMap(place -> stakeholders.within(place).stream())
                .map(Stakeholder::plan)
                .filter(one -> CALL_TOGETHER.contains(one.group()))
                .map(Stakeholder.Plan::name)
                .distinct()
                .limit(SHOWN)
                .collect(Collectors.joining(", "));
        var shell = seen.shell();
        return List.of(
                names.isEmpty()
                        ? shell.text("workbook.promotion.riding")
                        : shell.text("workbook.promotion.partners", names));
    }
}
