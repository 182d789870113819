package id.gapura.portal.join;

import id.gapura.offers.Promise;
import id.gapura.offers.Promise.Kind;
import id.gapura.screen.Shell;
import java.util.List;

/**
 * What a visitor is offered besides.
 *
 * @param lines to read, in the visitor's language; usually none
 * @param isFree whether the first months are paid for them
 * @param suggestsAutomatic whether to lead to automatic payment
 */
public record Offered(List<String> lines, boolean isFree, boolean suggestsAutomatic) {
    static final Offered NOTHING = new Offered(List.of(), false, false);

    public Offered {
        lines = List.copyOf(lines);
    }

    static Offered of(List<Promise> promises, Shell shell) {
        return new Offered(
                promises.stream()
                        .map(promise -> shell.text(promise.textKey(), promise.months(), promise.sponsor()))
                        .toList(),
                promises.stream().anyMatch(promise -> promise.kind() == Kind.FREE_MONTHS),
                promises.stream().anyMatch(promise -> promise.kind() == Kind.AUTO_DEBIT));
    }
}
