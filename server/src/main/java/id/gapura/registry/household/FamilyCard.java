package id.gapura.registry.household;

import id.gapura.kernel.Nik;

/**
 * The number of a family card ({@code nomor kartu keluarga, KK}): sixteen digits, of which the middle six are the day it was
 * issued. Personal data: {@link #toString()} shows none of it.
 */
public record FamilyCard(String digits) {
    private static final int LENGTH = 16;
    private static final int SHOWN = 4;
    /** A day of issue is at most 31; a NIK adds 40 to the birth day of a woman. */
    private static final int WOMANS_DAY = 41;

    public FamilyCard {
        if (digits.length() != LENGTH || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new IllegalArgumentException(
                    "a family card has sixteen digits, not " + digits.length() + " characters");
        }
    }

    /** How a written number reads. */
    public sealed interface Reading {
        record Valid(FamilyCard card) implements Reading {}

        record Faulty(Fault fault) implements Reading {}
    }

    /** Why a text is no number of a family card. */
    public enum Fault {
        NOT_SIXTEEN_DIGITS,
        /** The worker's own NIK, or that of some woman: the card shows both, and they are easily mixed up. */
        IS_A_NIK
    }

    /** Reads a number as people write it, with spaces, dots or dashes; {@code owner} is the NIK of who shows the card. */
    public static Reading read(String written, Nik owner) {
        var digits = written.replaceAll("[\\s.'’-]", "");
        if (!digits.matches("\\d{" + LENGTH + "}")) {
            return new Reading.Faulty(Fault.NOT_SIXTEEN_DIGITS);
        }
        boolean isNik = digits.equals(owner.digits()) || Integer.parseInt(digits.substring(6, 8)) >= WOMANS_DAY;
        return isNik ? new Reading.Faulty(Fault.IS_A_NIK) : new Reading.Valid(new FamilyCard(digits));
    }

    /** The last digits, behind dots: all that anybody is ever shown. */
    public String masked() {
        return "•••• •••• •••• " + digits.substring(LENGTH - SHOWN);
    }

    /** Shows no digit. */
    @Override
    public String toString() {
        return "FamilyCard[****]";
    }
}
