package id.gapura.field.briefing;

import id.gapura.accounts.Action;
import id.gapura.consents.Consents;
import id.gapura.consents.Purpose;
import id.gapura.enrolment.attempts.Attempt;
import id.gapura.enrolment.drafts.DraftField;
import id.gapura.enrolment.drafts.DraftReader;
import id.gapura.enrolment.rescue.RescueFilter;
import id.gapura.enrolment.rescue.RescueList;
import id.gapura.field.briefing.Briefing.Case;
import id.gapura.field.briefing.Briefing.Lead;
import id.gapura.field.briefing.Briefing.Rest;
import id.gapura.field.devices.AtWork;
import id.gapura.field.visits.Visits;
import id.gapura.kernel.Jakarta;
import id.gapura.outreach.contact.Contacts;
import id.gapura.places.Places;
import id.gapura.places.RegionCode;
import id.gapura.registry.Prospect;
import id.gapura.registry.Prospects;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Whom there is to go to besides the people of the directory, and who was visited lately. */
final class Errands {
    /** More than anybody visits in a day. */
    private static final int MOST_CASES = 50;

    private static final int MOST_PROSPECTS = 100;

    private final Places places;
    private final RescueList rescues;
    private final Noted noted;
    private final Consents consents;
    private final Visits visits;
    private final InstantSource clock;

    Errands(Places places, RescueList rescues, Noted noted, Consents consents, Visits visits, InstantSource clock) {
        this.places = places;
        this.rescues = rescues;
        this.noted = noted;
        this.consents = consents;
        this.visits = visits;
        this.clock = clock;
    }

    /** Who was noted as a prospect, and which of them are being enrolled. */
    record Noted(Prospects prospects, Contacts contacts) {}

    /** For who may help, those of the device's place who may be called or visited. */
    List<Case> cases(AtWork atWork) {
        if (!atWork.staff().may(Action.ENROL)) {
            return List.of();
        }
        var listed = rescues.list(RescueFilter.in(atWork.device().place()), Jakarta.today(clock), 0, MOST_CASES);
        var alone = consents.refusing(listed.stream().map(Attempt::consentsOf).toList(), Purpose.CONTACT);
        return listed.stream()
                .filter(attempt -> !alone.contains(attempt.consentsOf()))
                .map(this::told)
                .toList();
    }

    private Case told(Attempt attempt) {
        var follow = attempt.followUp();
        return new Case(
                attempt.id().toString(),
                attempt.draft().get(DraftField.NAME),
                DraftReader.phone(attempt.draft()).orElse(""),
                follow.reason().orElseThrow().code(),
                follow.dueOn().orElseThrow().toEpochDay(),
                attempt.draft().get(DraftField.ADDRESS),
                attempt.place().text(),
                places.fullName(attempt.place()));
    }

    /** For who may go back to them, those of the device's place; who is left in peace for now comes last. */
    List<Lead> leads(AtWork atWork) {
        if (!atWork.staff().may(Action.MANAGE_PROSPECTS)) {
            return List.of();
        }
        var place = atWork.device().place();
        var resting = visits.resting(place).stream().map(Visits.Rest::person).collect(Collectors.toSet());
        return waiting(place, MOST_PROSPECTS + resting.size(), 0).stream()
                .sorted(Comparator.comparing(
                        prospect -> resting.contains(prospect.id().toString())))
                .limit(MOST_PROSPECTS)
                .map(this::told)
                .toList();
    }

    /**
     * So many prospects who wait for somebody. Who is being enrolled is not visited a second time: until that has come to an
     * end they are a case for help, if anything.
     *
     * @param busy how many there are at least who are being enrolled
     */
    private List<Prospect> waiting(RegionCode place, int wanted, int busy) {
        var open = noted.prospects.open(place, wanted + busy);
        var enrolled =
                noted.contacts.beingEnrolled(open.stream().map(Prospect::id).toList());
        boolean isAll = open.size() < wanted + busy || enrolled.size() <= busy;
        return isAll
                ? open.stream()
                        .filter(prospect -> !enrolled.containsKey(prospect.id()))
                        .toList()
                : waiting(place, wanted, enrolled.size());
    }

    private Lead told(Prospect prospect) {
        return new Lead(
                prospect.id().toString(),
                prospect.name(),
                prospect.phone().orElse(""),
                prospect.livelihood().orElse(""),
                prospect.note().orElse(""),
                Jakarta.day(prospect.noted().at()).toEpochDay(),
                prospect.region().text(),
                places.fullName(prospect.region()));
    }

    /** For who meets people; an interviewer's device knows of nobody's visits. */
    List<Rest> resting(AtWork atWork) {
        if (!atWork.staff().may(Action.MEET_PEOPLE)) {
            return List.of();
        }
        return visits.resting(atWork.device().place()).stream()
                .map(rest -> new Rest(rest.person(), rest.until().toEpochDay()))
                .toList();
    }
}
