package id.gapura.adoption.obstacle;

import java.util.Locale;

/** Which part of the marketing mix an obstacle calls for. */
public enum Mix {
    PRICE,
    /** Where and how people register and pay. */
    PLACE,
    PROMOTION;

    /** The word that texts know. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
