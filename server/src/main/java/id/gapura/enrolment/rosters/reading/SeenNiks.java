package id.gapura.enrolment.rosters.reading;

import id.gapura.kernel.Nik;
import id.gapura.registry.NameKey;

/**
 * The claims of one file, kept in memory: twelve bytes a slot and at most 32 a row, 25 MB for a million rows.
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
    private int size;

    @Override
    public Claim claim(Nik nik, String name) {
        long number = Long.parseLong(nik.digits());
        int sound = NameKey.of(name).hashCode();
        int slot = slot(number);
        if (niks[slot] == number) {
            return names[slot] == sound ? Claim.SAME_NAME : Claim.OTHER_NAME;
        }
        niks[slot] = number;
        names[slot] = sound;
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
        niks = new long[oldNiks.length * 2];
        names = new int[oldNames.length * 2];
        for (int i = 0; i < oldNiks.length; i++) {
            if (oldNiks[i] != 0) {
                int slot = slot(oldNiks[i]);
                niks[slot] = oldNiks[i];
                names[slot] = oldNames[i];
            }
        }
    }
}
