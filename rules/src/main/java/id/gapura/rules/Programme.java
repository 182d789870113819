package id.gapura.rules;

/** A social security programme open to workers without an employer. The names are fixed in law. */
public enum Programme {
    /** Work injury ({@code Jaminan Kecelakaan Kerja}). */
    JKK,
    /** Death ({@code Jaminan Kematian}). */
    JKM,
    /** Old-age savings ({@code Jaminan Hari Tua}). */
    JHT
}
