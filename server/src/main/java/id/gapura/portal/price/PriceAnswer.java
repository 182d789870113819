package id.gapura.portal.price;

import java.util.List;

/**
 * The answer: the price in large letters first, then everything side by side.
 *
 * @param asked the three answers given, in one line
 * @param change the address of the form as it was filled in
 * @param prices now, and from the month of a change if one is known
 * @param extras what members may have besides
 */
public record PriceAnswer(
        String asked, String change, Headline headline, List<Topic> prices, List<Topic> benefits, List<Extra> extras) {
    public PriceAnswer {
        prices = List.copyOf(prices);
        benefits = List.copyOf(benefits);
        extras = List.copyOf(extras);
    }

    /**
     * The price in a few words.
     *
     * @param now of two programmes a month, today
     * @param later of two programmes after the change; or that none is known
     * @param three what three programmes cost, now and after the change
     * @param isChanging whether a change is known
     */
    public record Headline(String now, String later, String three, boolean isChanging) {}

    /**
     * Something members may have besides the benefits.
     *
     * @param what it is, one line each
     * @param eligibility who may have it, as far as that is known
     */
    public record Extra(String title, List<String> what, String eligibility, List<Reason> why) {
        public Extra {
            what = List.copyOf(what);
            why = Reason.grouped(why);
        }

        /** Whether every value shown was compared with the law's own text. */
        public boolean isVerified() {
            return why.stream().allMatch(Reason::isVerified);
        }
    }
}
