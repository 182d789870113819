package id.gapura.survey.sample;

import id.gapura.survey.Stratum;
import java.util.List;

/**
 * Who was drawn of one part of a round's sample.
 *
 * @param onRecord how many people there were to draw from
 * @param drawn how many are to be asked; fewer than wished where there were fewer
 * @param order those drawn, then the reserves, as the lot put them
 */
public record Lot(Stratum stratum, int onRecord, int drawn, List<Drawn> order) {
    public Lot {
        order = List.copyOf(order);
    }

    /** The first that did not fall out, as many as were drawn; a reserve is among them once somebody did. */
    private List<Drawn> called() {
        return order.stream().filter(Drawn::counts).limit(drawn).toList();
    }

    /** Who is to be asked now, in order. */
    public List<Drawn> toAsk() {
        return called().stream().filter(one -> one.outcome().isEmpty()).toList();
    }

    public long count(Outcome outcome) {
        return order.stream().filter(one -> one.is(outcome)).count();
    }

    /** Who fell out without being asked, such as by saying that nobody may call or visit, of those whose turn had come. */
    public long lost() {
        return order.stream().limit(reached()).filter(Drawn::isLost).count();
    }

    /** How far down the order somebody's turn has come. */
    private int reached() {
        var called = called();
        if (called.size() < drawn) {
            return order.size();
        }
        return called.isEmpty() ? 0 : order.indexOf(called.getLast()) + 1;
    }

    /** How many can still come in somebody's place. */
    public long reserves() {
        return order.stream().filter(Drawn::counts).count() - called().size();
    }
}
