package id.gapura.console.offers;

import id.gapura.offers.Arm;
import id.gapura.offers.Estimate.Difference;
import id.gapura.screen.Cell;
import id.gapura.screen.Shell;
import java.util.ArrayList;
import java.util.UUID;

/** Says what is offered by lot and what it changed, and where its page is. */
public final class OfferWords {
    public static final String HOME = "/console/offers";

    private OfferWords() {}

    public static String address(UUID trial) {
        return HOME + "/trials/" + trial;
    }

    /** What an arm gets. */
    public static String gets(Arm arm, Shell shell) {
        var words = new ArrayList<String>();
        if (arm.isFree()) {
            words.add(shell.text("offers.gets.months", arm.freeMonths()));
        }
        if (arm.isHelped()) {
            words.add(shell.text("offers.gets.help"));
        }
        if (arm.suggestsDebit()) {
            words.add(shell.text("offers.gets.debit"));
        }
        return words.isEmpty() ? shell.text("offers.gets.nothing") : String.join(", ", words);
    }

    /** In percentage points, with the interval; and whether none can be told. */
    public static Cell difference(Difference difference, Shell shell) {
        return Cell.lines(
                shell.text("offers.points", points(difference.points(), shell)),
                shell.text(
                        difference.isOpen() ? "offers.between.open" : "offers.between",
                        points(difference.low(), shell),
                        points(difference.high(), shell)));
    }

    private static String points(double share, Shell shell) {
        var points = shell.format().tenths(Math.abs(share) * 100);
        return (share < 0 ? "−" : "+") + points;
    }
}
