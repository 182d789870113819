package id.gapura.adoption.objection;

import id.gapura.adoption.objection.Objection.Reply;
import id.gapura.adoption.objection.Tally.Rate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Which reply to an objection most often led a step on. */
public sealed interface Best {
    /** Of no reply it can be told. */
    record Unknown() implements Best {}

    /** It can be told of one reply alone, so there is nothing to compare it with. */
    record Alone(Reply reply, Rate wentOn) implements Best {}

    /** Two led on equally often. */
    record Same(Reply reply, Rate wentOn) implements Best {}

    /**
     * One led on more often than the others.
     *
     * @param isSure whether that is more than chance: its interval lies above the next one's
     */
    record Found(Reply reply, Rate wentOn, boolean isSure) implements Best {}

    static Best of(Objection objection, Map<UUID, Tally> tallies) {
        var told = told(objection, tallies);
        if (told.isEmpty()) {
            return new Unknown();
        }
        var first = told.getFirst();
        if (told.size() == 1) {
            return new Alone(first.reply(), first.wentOn());
        }
        var next = told.get(1).wentOn();
        return first.wentOn().share() == next.share()
                ? new Same(first.reply(), first.wentOn())
                : new Found(first.reply(), first.wentOn(), first.wentOn().isAbove(next));
    }

    private static List<Alone> told(Objection objection, Map<UUID, Tally> tallies) {
        return objection.replies().stream()
                .flatMap(reply -> Optional.ofNullable(tallies.get(reply.id()))
                        .map(Tally::wentOn)
                        .filter(Rate::isShown)
                        .map(rate -> new Alone(reply, rate))
                        .stream())
                .sorted(Comparator.comparingDouble((Alone one) -> -one.wentOn().share()))
                .toList();
    }
}
