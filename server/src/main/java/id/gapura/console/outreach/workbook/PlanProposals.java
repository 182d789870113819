package id.gapura.console.outreach.workbook;

import id.gapura.console.outreach.ActivityForm;
import id.gapura.console.outreach.proposals.PastProposer;
import id.gapura.console.outreach.proposals.Seen;
import id.gapura.outreach.activity.ActivityKind;
import id.gapura.outreach.workbook.Entry;
import id.gapura.outreach.workbook.Topic;
import id.gapura.outreach.workbook.Topic.Line;
import id.gapura.outreach.workbook.Topic.Segment;
import id.gapura.places.Gathering;
import id.gapura.places.Gatherings;
import id.gapura.places.RegionCode;
import id.gapura.registry.livelihood.Livelihood;
import id.gapura.screen.Shell;
import id.gapura.survey.talker.Talker;
import id.gapura.survey.talker.Talkers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Activities for the segments of a campaign: each where its people are found, and in each place one at somebody else's event.
 * Days are spread over what is left of the campaign; cost and reach are what such activities came to before.
 */
record PlanProposals(Adopters adopters, PastProposer past, Gatherings gatherings, Talkers talkers) {
    private static final int SOONEST_DAYS = 7;

    /** A line that is proposed, and why. */
    record Proposed(Line line, Map<String, String> fields, String reason) {}

    /** An activity to be, before it has a day and a share of the objective. */
    private record Idea(
            String key,
            RegionCode region,
            Optional<Livelihood> segment,
            ActivityKind kind,
            String title,
            String reason) {}

    /** Those that are not in the plan, the one first that is soonest. */
    List<Proposed> of(Map<Topic, Entry> workbook, Seen seen) {
        var ideas = ideas(workbook, seen);
        var proposed = new ArrayList<Proposed>();
        for (int i = 0; i < ideas.size(); i++) {
            var line = line(ideas.get(i), seen);
            if (!workbook.containsKey(line)) {
                proposed.add(
                        proposed(ideas.get(i), line, day(ideas.get(i), i, ideas.size(), seen), ideas.size(), seen));
            }
        }
        return proposed;
    }

    /** The same idea of the same campaign is the same line, so that taking it twice takes it once. */
    private static Line line(Idea idea, Seen seen) {
        var key = seen.campaign().id() + "/" + idea.key;
        return new Line(UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)));
    }

    private List<Idea> ideas(Map<Topic, Entry> workbook, Seen seen) {
        var ideas = new ArrayList<Idea>();
        workbook.keySet().forEach(topic -> {
            if (topic instanceof Segment segment && seen.officer().sees(segment.region())) {
                ideas.add(idea(segment, seen));
            }
        });
        if (!ideas.isEmpty()) {
            seen.places().forEach(place -> ideas.add(riding(place, seen)));
        }
        return ideas;
    }

    private Idea idea(Segment segment, Seen seen) {
        var kind = kind(segment.livelihood());
        var shell = seen.shell();
        var counted = adopters.of(segment, seen);
        var name = shell.text("livelihood." + segment.livelihood().code());
        return new Idea(
                segment.code(),
                segment.region(),
                Optional.of(segment.livelihood()),
                kind,
                shell.text("workbook.line.title." + kind.code(), adopters.placeName(segment.region())),
                shell.text("workbook.line.reason", counted.unprotected(), name, adopters.placeName(segment.region())));
    }

    private Idea riding(RegionCode place, Seen seen) {
        var shell = seen.shell();
        return new Idea(
                "riding~" + place.text(),
                place,
                Optional.empty(),
                ActivityKind.RIDING,
                shell.text("workbook.line.title.riding", adopters.placeName(place)),
                shell.text("workbook.line.reason.riding"));
    }

    /** Where people of a livelihood are found together; those who are not are visited. */
    private static ActivityKind kind(Livelihood livelihood) {
        return switch (livelihood) {
            case TRADER -> ActivityKind.MARKET;
            case OJEK, COURIER, DRIVER, FARMER, FISHER -> ActivityKind.UNION;
            case DOMESTIC_WORKER, ARTISAN, LABOURER, OTHER -> ActivityKind.DOOR_TO_DOOR;
        };
    }

    /** The day of the index, or the market's day soonest after it, if that is before the campaign ends. */
    private LocalDate day(Idea idea, int index, int count, Seen seen) {
        var spread = day(index, count, seen);
        var market = gathering(idea).map(gatherings::marketDays).filter(days -> !days.isEmpty());
        return market.flatMap(days -> spread.datesUntil(spread.plusWeeks(1))
                        .filter(days::isOn)
                        .filter(seen.campaign().plan()::contains)
                        .findFirst())
                .orElse(spread);
    }

    private static LocalDate day(int index, int count, Seen seen) {
        var plan = seen.campaign().plan();
        var soonest = seen.today().plusDays(SOONEST_DAYS);
        var from = plan.from().isAfter(soonest) ? plan.from() : soonest;
        long days = Math.max(0, ChronoUnit.DAYS.between(from, plan.to()));
        return from.plusDays(days * index / count);
    }

    private Proposed proposed(Idea idea, Line line, LocalDate day, int count, Seen seen) {
        var shell = seen.shell();
        var usual = past.usual(idea.kind, idea.region, seen);
        var fields = new LinkedHashMap<String, String>();
        fields.put(ActivityForm.KIND, idea.kind.code());
        fields.put(ActivityForm.TITLE, idea.title);
        fields.put(ActivityForm.REGION, idea.region.text());
        fields.put(ActivityForm.VENUE, venue(idea));
        fields.put(ActivityForm.DAY, day.toString());
        fields.put(ActivityForm.START, "08.00");
        fields.put(ActivityForm.END, "11.00");
        fields.put(ActivityForm.SEGMENT, idea.segment.map(Livelihood::code).orElse(""));
        fields.put(ActivityForm.COMMUNICATOR, communicator(idea, shell));
        fields.put(
                ActivityForm.COST,
                idea.kind.isFree() ? "0" : Long.toString(usual.cost().amount()));
        fields.put(ActivityForm.REACH, Integer.toString(usual.reach()));
        fields.put(
                LineForm.WANTED,
                Integer.toString(Math.ceilDiv(seen.campaign().plan().wanted(), count)));
        return new Proposed(line, fields, idea.reason + " " + learnt(usual, shell));
    }

    private static String learnt(PastProposer.Usual usual, Shell shell) {
        return usual.count() == 0
                ? shell.text("workbook.line.unknown")
                : shell.text("workbook.line.learnt", usual.count());
    }

    /** Whom villagers named and who agreed; otherwise whoever is listened to as a rule. */
    private String communicator(Idea idea, Shell shell) {
        return talkers.within(idea.region).stream()
                .filter(one -> one.state() == Talker.State.AGREED)
                .findFirst()
                .map(Talker::called)
                .orElseGet(() -> shell.text("workbook.communicator."
                        + idea.segment.map(Livelihood::code).orElse("riding")));
    }

    private String venue(Idea idea) {
        return gathering(idea).map(Gathering::name).orElse("");
    }

    /** The first place in which such people work side by side. */
    private Optional<Gathering> gathering(Idea idea) {
        var wanted = idea.segment.flatMap(PlanProposals::place);
        return gatherings.within(idea.region).stream()
                .filter(Gathering::isOpen)
                .filter(one -> wanted.filter(kind -> kind == one.kind()).isPresent())
                .findFirst();
    }

    private static Optional<Gathering.Kind> place(Livelihood livelihood) {
        return switch (livelihood) {
            case TRADER -> Optional.of(Gathering.Kind.MARKET);
            case OJEK, COURIER -> Optional.of(Gathering.Kind.BASE);
            case DRIVER -> Optional.of(Gathering.Kind.TERMINAL);
            case FISHER -> Optional.of(Gathering.Kind.HARBOUR);
            case FARMER -> Optional.of(Gathering.Kind.FIELD);
            case DOMESTIC_WORKER, ARTISAN, LABOURER, OTHER -> Optional.empty();
        };
    }
}
