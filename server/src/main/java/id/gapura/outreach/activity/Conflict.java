package id.gapura.outreach.activity;

import id.gapura.outreach.activity.Markets.Market;
import java.time.LocalDate;

/** Something that speaks against activities as they are planned. It forbids nothing: whoever plans may know better. */
public sealed interface Conflict {
    /** An officer who is needed at two activities at once. */
    record StaffTwice(String login, Activity first, Activity second) implements Conflict {}

    /** A communicator who is to speak at two activities at once. */
    record SpeakerTwice(String name, Activity first, Activity second) implements Conflict {}

    /** Two activities that meet people of one village at once, who can only be at one. */
    record VillageTwice(Activity first, Activity second) implements Conflict {}

    /**
     * People are to be met on a public holiday, when they are with their families.
     *
     * @param holiday its code in {@link Holidays}
     */
    record OnHoliday(Activity activity, LocalDate day, String holiday) implements Conflict {}

    /** People are to be met on a Friday while the men are at the mosque. */
    record AtPrayer(Activity activity) implements Conflict {}

    /** A market activation on a day on which that market is not held. */
    record OffDay(Activity activity, Market market) implements Conflict {}
}
