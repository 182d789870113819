package id.gapura.enrolment.drafts;

import id.gapura.rules.Sector;
import java.util.Map;

/**
 * The one answer about work that decides the price: whether somebody drives people or goods for pay. It is kept as a
 * livelihood, in Indonesian words like those of a roster, from which the sector follows (decision 0010).
 */
public final class Driving {
    private static final String WORDS = "Ojek, kurir, atau sopir";

    private Driving() {}

    /** Whether a draft says so, in whatever words. */
    public static boolean isSaid(Draft draft) {
        return Sector.ofLivelihood(draft.get(DraftField.LIVELIHOOD)) == Sector.TRANSPORT;
    }

    /** What to keep beside a draft where its worker answers: nothing where it says the same already. */
    public static Map<DraftField, String> answer(Draft draft, boolean drives) {
        return drives == isSaid(draft) ? Map.of() : Map.of(DraftField.LIVELIHOOD, drives ? WORDS : "");
    }
}
