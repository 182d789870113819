package id.gapura.portal.price;

import java.util.List;

/**
 * One line of the answer: what two programmes cost or give, and what three do.
 *
 * @param title in plain words
 * @param note the legal term or the day; may be empty
 * @param two with JKK and JKM
 * @param three with JHT in addition
 */
public record Topic(String title, String note, List<Sum> two, List<Sum> three, List<Reason> why) {
    public Topic {
        two = List.copyOf(two);
        three = List.copyOf(three);
        why = Reason.grouped(why);
    }

    /**
     * One amount, or a word in its place.
     *
     * @param label when it is paid, where there are several; may be empty
     */
    public record Sum(String label, String shown) {}

    static Topic same(String title, String note, List<Sum> sums, List<Reason> why) {
        return new Topic(title, note, sums, sums, why);
    }

    /** Whether both sets of programmes give the same. */
    public boolean isSame() {
        return two.equals(three);
    }

    /** Whether it reads like another one, whatever the reasons. */
    boolean saysAs(Topic other) {
        return title.equals(other.title) && two.equals(other.two) && three.equals(other.three);
    }

    Topic noted(String other) {
        return new Topic(title, other, two, three, why);
    }
}
