package id.gapura.console.outreach;

import id.gapura.kernel.Jakarta;
import id.gapura.outreach.activity.Activity;
import id.gapura.outreach.activity.ActivityKind;
import id.gapura.outreach.activity.OwnCode;
import id.gapura.places.Places;
import id.gapura.places.RegionLevel;
import id.gapura.receipts.GateBanner;
import id.gapura.receipts.Papers;
import id.gapura.receipts.Poster;
import id.gapura.rules.ContributionFacts;
import id.gapura.rules.ContributionPrice;
import id.gapura.rules.Payer;
import id.gapura.rules.Programmes;
import id.gapura.rules.Sector;
import id.gapura.screen.PublicAddress;
import id.gapura.screen.Shell;
import java.time.Instant;
import java.util.Locale;

/** Makes the posters of activities and of people's own codes, and the banners of signs at gates. */
public final class Posters {
    private final Papers papers;
    private final ContributionPrice price;
    private final Places places;
    private final PublicAddress address;

    Posters(Papers papers, ContributionPrice price, Places places, PublicAddress address) {
        this.papers = papers;
        this.price = price;
        this.places = places;
        this.address = address;
    }

    /** A page of A4, as PDF, with the least price of the month it is for. */
    byte[] of(Activity activity, Shell shell) {
        var plan = activity.plan();
        var event = new Poster.Event(
                plan.title(),
                OutreachWords.when(plan.span(), shell),
                OutreachWords.where(plan.where(), places),
                plan.audience().communicator());
        var answer = answer(activity.words().code(), activity.words().spoken().orElse(""));
        return papers.poster(new Poster(price(plan.span().from(), shell), event, answer), shell);
    }

    /** The same of a person, with the least price of the month in which it is printed. */
    public byte[] of(OwnCode code, Instant now, Shell shell) {
        var event = new Poster.Event(
                code.called(),
                shell.text("communicator.poster.says"),
                places.fullName(code.who().plan().region()),
                "");
        return papers.poster(new Poster(price(now, shell), event, answer(code.code(), "")), shell);
    }

    private String price(Instant at, Shell shell) {
        var facts = new ContributionFacts(null, Programmes.JKK_JKM, Sector.OTHER, Payer.SELF);
        var least = price.total(facts, Jakarta.month(at));
        return shell.text("outreach.poster.price", shell.format().rupiah(least));
    }

    private Poster.Answer answer(String code, String spoken) {
        return new Poster.Answer(address.of("/j/" + code), code, spoken);
    }

    /** Whether a banner of three metres by one is printed for it: of a sign at the gate of a village. */
    static boolean haveBanner(Activity activity) {
        return activity.plan().kind() == ActivityKind.GATE
                && activity.plan().where().region().level() == RegionLevel.VILLAGE
                && activity.standing().state() != Activity.State.CANCELLED;
    }

    /** The banner, whose code leads to the page of the village and counts for the activity. */
    byte[] banner(Activity activity, Shell shell) {
        var village = activity.plan().where().region();
        var page = address.of("/desa/" + village.text() + "/" + activity.words().code());
        return papers.banner(
                new GateBanner(
                        places.name(village), places.fullName(village.parent()), false, page.toUpperCase(Locale.ROOT)),
                shell);
    }
}
