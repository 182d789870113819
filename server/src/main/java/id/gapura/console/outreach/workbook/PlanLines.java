package id.gapura.console.outreach.workbook;

import id.gapura.console.outreach.ActivityForm;
import id.gapura.console.outreach.proposals.Seen;
import id.gapura.kernel.Rupiah;
import id.gapura.outreach.activity.Activities;
import id.gapura.outreach.activity.Activities.Wanted;
import id.gapura.outreach.activity.Activity;
import id.gapura.outreach.workbook.Entry;
import id.gapura.outreach.workbook.Topic;
import id.gapura.outreach.workbook.Topic.Line;
import id.gapura.outreach.workbook.Workbook;
import id.gapura.places.RegionCode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** All that a campaign does in places that an officer sees, whether it is still a line of its plan or an activity. */
record PlanLines(Workbook workbook, Activities activities) {
    private static final Comparator<PlanLine> SOONEST = Comparator.comparing(
                    (PlanLine one) -> one.day().orElse(LocalDate.MIN))
            .thenComparing(PlanLine::start)
            .thenComparing(PlanLine::title);

    /** The soonest first. */
    List<PlanLine> of(Seen seen) {
        var open = open(seen).stream().map(PlanLine.Written::new);
        return Stream.<PlanLine>concat(open, made(seen)).sorted(SOONEST).toList();
    }

    /** Lines that are no activity yet, the soonest first. */
    List<Entry> open(Seen seen) {
        var campaign = seen.campaign().id();
        var made = workbook.activities(campaign);
        return workbook.of(campaign).values().stream()
                .filter(one -> one.topic() instanceof Line && !made.containsKey(one.topic()))
                .filter(one -> RegionCode.find(one.written(ActivityForm.REGION))
                        .filter(seen.officer()::sees)
                        .isPresent())
                .sorted(Comparator.comparing((Entry one) -> one.written(ActivityForm.DAY))
                        .thenComparing(one -> one.topic().code()))
                .toList();
    }

    private Stream<PlanLine.Made> made(Seen seen) {
        var lines = lines(seen);
        var known = new HashMap<>(activities.list(lines.keySet()));
        ofCampaign(seen).forEach(one -> known.put(one.id(), one));
        return known.values().stream()
                .filter(one -> seen.officer().sees(one.plan().where().region()))
                .map(one -> new PlanLine.Made(one, Optional.ofNullable(lines.get(one.id()))));
    }

    /** The line that each activity was. */
    private Map<UUID, Entry> lines(Seen seen) {
        var campaign = seen.campaign().id();
        var holds = workbook.of(campaign);
        var lines = new HashMap<UUID, Entry>();
        workbook.activities(campaign)
                .forEach((Topic topic, UUID activity) ->
                        Optional.ofNullable(holds.get(topic)).ifPresent(line -> lines.put(activity, line)));
        return lines;
    }

    private List<Activity> ofCampaign(Seen seen) {
        var plan = seen.campaign().plan();
        return activities.list(Wanted.between(seen.officer().scope(), plan.from(), plan.to())
                .ofCampaign(seen.campaign().id()));
    }

    /** What some cost together. */
    static Rupiah cost(Collection<PlanLine> lines) {
        return lines.stream().flatMap(one -> one.cost().stream()).reduce(Rupiah.ZERO, Rupiah::plus);
    }
}
