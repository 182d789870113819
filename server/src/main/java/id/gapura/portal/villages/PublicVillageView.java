package id.gapura.portal.villages;

import id.gapura.places.Branch;
import id.gapura.places.Places;
import id.gapura.places.Region;
import id.gapura.portal.price.PriceAnswers;
import id.gapura.portal.villages.PublicVillage.People;
import id.gapura.screen.Notice;
import id.gapura.screen.Shell;
import id.gapura.villages.Awards;
import id.gapura.villages.Villages;
import java.time.LocalDate;

/** Puts the page together. */
final class PublicVillageView {
    private final Villages villages;
    private final Awards awards;
    private final Places places;
    private final PriceAnswers prices;

    PublicVillageView(Villages villages, Awards awards, Places places, PriceAnswers prices) {
        this.villages = villages;
        this.awards = awards;
        this.places = places;
        this.prices = prices;
    }

    /** @param join where to join from here */
    PublicVillage page(Region village, String join, LocalDate today, Shell shell) {
        return new PublicVillage(
                new PublicVillage.Head(
                        village.name(), places.fullName(village.code().parent())),
                standing(village, today, shell),
                people(village, today, shell),
                prices.least(today, shell).headline(),
                join,
                places.branchOf(village.code()).map(Branch::name).orElse(""));
    }

    private Notice standing(Region village, LocalDate today, Shell shell) {
        return awards.holding(village.code(), today).stream()
                .flatMap(award -> award.term().stream())
                .findFirst()
                .map(term -> Notice.good(shell.text("desa.awarded"))
                        .withDetail(
                                shell.text("desa.awarded.until", shell.format().date(term.to()))))
                .orElseGet(
                        () -> Notice.info(shell.text("desa.unawarded")).withDetail(shell.text("desa.unawarded.more")));
    }

    private People people(Region village, LocalDate today, Shell shell) {
        var shown = villages.shownProtected(village.code(), today);
        return shown.isPresent()
                ? new People(shell.format().number(shown.getAsLong()), shell.text("desa.people"))
                : new People("", shell.text("desa.people.few"));
    }
}
