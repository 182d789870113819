package id.gapura.console.outreach;

import id.gapura.kernel.Jakarta;
import id.gapura.outreach.activity.Activity;
import id.gapura.places.Places;
import id.gapura.receipts.Papers;
import id.gapura.receipts.Poster;
import id.gapura.rules.ContributionFacts;
import id.gapura.rules.ContributionPrice;
import id.gapura.rules.Payer;
import id.gapura.rules.Programmes;
import id.gapura.rules.Sector;
import id.gapura.screen.PublicAddress;
import id.gapura.screen.Shell;

/** Makes the posters of activities. */
final class Posters {
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
        var facts = new ContributionFacts(null, Programmes.JKK_JKM, Sector.OTHER, Payer.SELF);
        var least = price.total(facts, Jakarta.month(plan.span().from()));
        var code = activity.words().code();
        var poster = new Poster(
                shell.text("outreach.poster.price", shell.format().rupiah(least)),
                new Poster.Event(
                        plan.title(),
                        OutreachWords.when(plan.span(), shell),
                        OutreachWords.where(plan.where(), places),
                        plan.audience().communicator()),
                new Poster.Answer(
                        address.of("/j/" + code),
                        code,
                        activity.words().spoken().orElse("")));
        return papers.poster(poster, shell);
    }
}
