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
        return turn -> chosen(serving, actor, turn);
    }

    private static String chosen(List<Staff> serving, String first, int turn) {
        if (serving.isEmpty() || isAmong(serving, first)) {
            return serving.isEmpty() ? NOBODY : first;
        }
        var closest = serving.stream()
                .filter(one -> one.scope().equals(serving.getFirst().scope()))
                .toList();
        return closest.get(Math.floorMod(turn, closest.size())).login();
    }

    /** Who may do what helps somebody of one place about whom somebody of another is asked too: those whose places hold both. */
    public List<Staff> serving(RegionCode place, RegionCode other, Action action) {
        return accounts.serving(holding(place, other), action);
    }

    private static RegionCode holding(RegionCode place, RegionCode other) {
        return place.path().stream()
                .filter(region -> region.contains(other))
                .findFirst()
                .orElse(RegionCode.NATION);
    }

    /** Who decides about an attempt: the same one if that officer may, or else one of those closest who do. */
    public String deciding(String owner, RegionCode place, UUID attempt) {
        return chosen(accounts.serving(place, Action.DECIDE_IDENTITY), owner, attempt.hashCode());
    }

    /** Who decides about an attempt and somebody of another place: one whose places hold both. */
    public String deciding(String owner, RegionCode place, RegionCode other, UUID attempt) {
        return deciding(owner, holding(place, other), attempt);
    }

    /** The same one, as long as that officer serves the place. */
    public String still(String owner, RegionCode place, UUID attempt) {
        return isAmong(accounts.serving(place, Action.ENROL), owner) ? owner : of(place, owner, attempt);
    }

    private static boolean isAmong(List<Staff> serving, String login) {
        return serving.stream().anyMatch(one -> one.login().equals(login));
    }
}
