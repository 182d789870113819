package id.gapura.adoption;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.transaction.support.TransactionTemplate;

/** The face of where single people stand. See {@link Funnel} for how many. */
public final class Adoption {
    private final StageStore stages;
    private final WaitingStore waiting;
    private final DailyRound round;
    private final TransactionTemplate readOnly;

    Adoption(StageStore stages, WaitingStore waiting, DailyRound round, TransactionTemplate readOnly) {
        this.stages = stages;
        this.waiting = waiting;
        this.round = round;
        this.readOnly = readOnly;
    }

    /** Whom a list is of. */
    public record Listed(Stage stage, People people) {}

    /** How somebody came to where they stand, the first move first. */
    public List<Move> moves(UUID personId) {
        return stages.moves(List.of(personId)).getOrDefault(personId, List.of());
    }

    /** Moves on those whose stage changes by the date alone up to today, which otherwise happens within the hour. */
    public void moveOn() {
        round.moveOn();
    }

    /** Where one person stands now; empty for who is in no stage, and for who is not with us any more. */
    public Optional<Waiting> find(UUID personId) {
        return waiting.find(personId);
    }

    /** People in a stage, those longest in it first. */
    public List<Waiting> list(Listed listed, int offset, int limit) {
        return waiting.list(listed, offset, limit);
    }

    /** The whole of that list, one at a time, for a download of any length. */
    public void each(Listed listed, Consumer<Waiting> each) {
        readOnly.executeWithoutResult(_ -> waiting.each(listed, each));
    }
}
