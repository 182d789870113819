package id.gapura.enrolment.followup;

import id.gapura.accounts.Accounts;
import id.gapura.accounts.Action;
import id.gapura.accounts.Staff;
import id.gapura.places.RegionCode;
import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;

/**
 * Finds the officer who takes care of an attempt if it fails: who helped with it, or else one of those who serve the place
 * most closely, in turn.
 */
public final class Owners {
    public static final String NOBODY = "";

    private final Accounts accounts;

    public Owners(Accounts accounts) {
        this.accounts = accounts;
    }

    /**
     * The login of the officer of a place; {@link #NOBODY} where none serves it.
     *
     * @param actor who stands at the door
     */
    public String of(RegionCode place, String actor, UUID attempt) {
        return in(place, actor).apply(attempt.hashCode());
    }

    /**
     * The officers of a place for many attempts at one door, each by its turn.
     *
     * @param actor who stands at the door
     */
    public IntFunction<String> in(RegionCode place, String actor) {
        var serving = accounts.serving(place, Action.ENROL);
        if (serving.isEmpty() || isAmong(serving, actor)) {
            return _ -> serving.isEmpty() ? NOBODY : actor;
        }
        var closest = serving.stream()
                .filter(one -> one.scope().equals(serving.getFirst().scope()))
                .toList();
        return turn -> closest.get(Math.floorMod(turn, closest.size())).login();
    }

    /** Whether somebody serves a place. */
    public boolean isServing(String login, RegionCode place) {
        return isAmong(accounts.serving(place, Action.ENROL), login);
    }

    /** The same one, as long as that officer serves the place. */
    public String still(String owner, RegionCode place, UUID attempt) {
        return isServing(owner, place) ? owner : of(place, owner, attempt);
    }

    private static boolean isAmong(List<Staff> serving, String login) {
        return serving.stream().anyMatch(one -> one.login().equals(login));
    }
}
