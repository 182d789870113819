package id.gapura.console.villages;

import id.gapura.console.PeopleInScope;
import id.gapura.kernel.Jakarta;
import id.gapura.outreach.activity.Activities;
import id.gapura.outreach.activity.Activities.Wanted;
import id.gapura.outreach.activity.Activity;
import id.gapura.outreach.activity.Activity.State;
import id.gapura.outreach.activity.ActivityKind;
import id.gapura.places.Branch;
import id.gapura.places.Places;
import id.gapura.places.Region;
import id.gapura.places.RegionCode;
import id.gapura.receipts.Certificate;
import id.gapura.receipts.GateBanner;
import id.gapura.receipts.Papers;
import id.gapura.screen.PublicAddress;
import id.gapura.screen.Shell;
import id.gapura.villages.Award;
import id.gapura.villages.Awards;
import id.gapura.villages.Villages;
import java.time.InstantSource;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** What a village with the award hangs up. */
final class VillagePapers {
    private static final int YEARS_STANDING = 5;

    private final Papers papers;
    private final Villages villages;
    private final Awards awards;
    private final Activities activities;
    private final Places places;
    private final PublicAddress address;
    private final InstantSource clock;

    VillagePapers(Parts parts, PublicAddress address, InstantSource clock) {
        this.papers = parts.papers;
        this.villages = parts.villages;
        this.awards = parts.awards;
        this.activities = parts.activities;
        this.places = parts.places;
        this.address = address;
        this.clock = clock;
    }

    /** What papers are made from. */
    record Parts(Papers papers, Villages villages, Awards awards, Activities activities, Places places) {}

    /**
     * The certificate, in the words of who prints it, with what the village had reached when it was given. Nothing of that is
     * said where the village was judged once more on the same day and no longer had it.
     */
    byte[] certificate(Region village, Shell shell) {
        var award = held(village.code());
        var term = award.term().orElseThrow();
        var reasons = villages.history(village.code()).stream()
                .filter(one -> one.isEarned() && !one.on().isAfter(term.from()))
                .findFirst()
                .map(one -> new MeasureWords(shell).reasons(one))
                .orElse(List.of());
        var number = "DS-" + village.code().text() + "-" + term.from().format(DateTimeFormatter.BASIC_ISO_DATE);
        var office = places.branchOf(village.code()).map(Branch::name).orElse("BPJS Ketenagakerjaan");
        return papers.certificate(
                new Certificate(
                        village.name(),
                        places.fullName(village.code().parent()),
                        reasons,
                        office,
                        new Certificate.Term(number, term.from(), term.to()),
                        page(village.code())),
                shell);
    }

    private Award held(RegionCode village) {
        return awards.holding(village, Jakarta.today(clock)).stream()
                .findFirst()
                .orElseThrow(PeopleInScope::nobody);
    }

    /** In capitals, so that the whole code stays in the QR code's alphanumeric mode and its dots are large. */
    private String page(RegionCode village) {
        return address.of("/desa/" + village.text()).toUpperCase(Locale.ROOT);
    }

    /** The banner; its code is that of the sign at the gate among the village's activities, if one is on record. */
    byte[] banner(Region village, Shell shell) {
        held(village.code());
        var code = sign(village.code());
        return papers.banner(
                new GateBanner(
                        village.name(),
                        places.fullName(village.code().parent()),
                        true,
                        page(village.code()) + (code.isEmpty() ? "" : "/" + code)),
                shell);
    }

    /** The newest of the last years: a sign stands long after the day on which it was put up. */
    private String sign(RegionCode village) {
        var today = Jakarta.today(clock);
        return activities.list(Wanted.between(village, today.minusYears(YEARS_STANDING), today.plusYears(1))).stream()
                .filter(one -> one.plan().kind() == ActivityKind.GATE)
                .filter(one -> one.standing().state() != State.CANCELLED)
                .map(Activity::words)
                .map(Activity.Words::code)
                .reduce((_, newer) -> newer)
                .orElse("");
    }
}
