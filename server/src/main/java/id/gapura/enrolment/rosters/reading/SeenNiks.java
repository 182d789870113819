package id.gapura.enrolment.rosters.reading;

import id.gapura.enrolment.rosters.reading.Applicant.Birth;
import id.gapura.kernel.Nik;
import id.gapura.registry.NameKey;
import java.time.LocalDate;

/**
 * The claims of one file, kept in memory: sixteen bytes a slot and at most 43 a row, 34 MB for a million rows.
 *
 * <p>Of a name only a 32-bit hash is kept: two names on one NIK pass for one in four billion. Not thread-safe.
 */
public final class SeenNiks implements NikClaims {
    private static final int FIRST_SLOTS = 1 << 10;
    /** 2^64 over the golden ratio spreads neighbouring numbers over the table (Knuth, volume 3, 6.4). */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    /** Zero marks a free slot; no NIK is zero. */
    private long[] niks = new long[FIRST_SLOTS];

    private int[] names = new int[FIRST_SLOTS];
    /** As days since 1970. */
    private int[] births = new int[FIRST_SLOTS];

    private int size;

    @Override
    public Claim claim(Nik nik, String name, Birth birth) {
        long number = Long.parseLong(nik.digits());
        int sound = NameKey.of(name).hashCode();
        int slot = slot(number);
        if (niks[slot] == number) {
            return Claim.held(names[slot] == sound, birth.fits(LocalDate.ofEpochDay(births[slot])));
        }
        niks[slot] = number;
        names[slot] = sound;
        births[slot] = (int) birth.on().toEpochDay();
        if (++size > niks.length / 4 * 3) {
            grow();
        }
        return Claim.FREE;
    }

    /** The number's own slot, or the free one where it belongs. */
    private int slot(long number) {
        int mask = niks.length - 1;
        int slot = (int) ((number * SPREAD) >>> 32) & mask;
        while (niks[slot] != 0 && niks[slot] != number) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        var oldNiks = niks;
        var oldNames = names;
        var oldBirths = births;
        niks = new long[oldNiks.length * 2];
        names = new int[oldNames.length * 2];
        births = new int[oldBirths.length * 2];
        for (int i = 0; i < oldNiks.length; i++) {
            if (oldNiks[i] != 0) {
                int slot = slot(oldNiks[i]);
                niks[slot] = oldNiks[i];
                names[slot] = oldNames[i];
                births[slot] = oldBirths[i];
            }
        }
    }
}
