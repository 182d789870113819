package id.gapura.rules;

import java.util.Locale;

/** Where a membership stands ({@code status kepesertaan}). */
public enum CoverState {
    /** On the register, nothing paid yet: not protected. */
    REGISTERED,
    /** The current month is paid: protected. */
    ACTIVE,
    /**
     * Up to the allowed number of months unpaid ({@code menunggak}): the membership is kept, but protection is not
     * promised, because no source read establishes whether a claim of these months is paid.
     */
    GRACE,
    /** More months unpaid than allowed ({@code nonaktif}): not protected; paying again starts anew. */
    LAPSED,
    /** Ended for another reason: employed, died, savings withdrawn. */
    CLOSED;

    /** The lower-case code in files, databases and commands. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
