package id.gapura.demo.invented;

import java.time.LocalDate;
import java.util.random.RandomGenerator;

/**
 * Invents people one after another, no two with the same NIK.
 *
 * <p>The serial counts to ten thousand and starts again; each round of serials has birth dates of its own, so that
 * sixteen digits stay apart for as many rounds as there are days to spare.
 */
public final class People {
    private static final int SERIALS = 10_000;
    private static final int FIRST_AGE = 18;
    private static final int LAST_AGE = 63;
    private static final int AGE_LIMIT = 65;
    private static final int[] PREFIXES = {812, 813, 821, 852, 857, 877, 895};

    private final RandomGenerator random;
    private final Names names;
    private final LocalDate today;
    private final String regency;
    private final int rounds;
    private int count;

    public People(RandomGenerator random, LocalDate today, String regency, int last, int first) {
        this.random = random;
        this.names = new Names(random);
        this.today = today;
        this.regency = regency;
        this.rounds = last / SERIALS + 1;
        this.count = first;
    }

    /** Somebody who may register. */
    public Invented next() {
        return bornBetween(today.minusYears(LAST_AGE), today.minusYears(FIRST_AGE));
    }

    /** Somebody of 65 to 69, too old to register. */
    Invented nextTooOld() {
        return bornBetween(today.minusYears(AGE_LIMIT + 4), today.minusYears(AGE_LIMIT));
    }

    private Invented bornBetween(LocalDate first, LocalDate last) {
        int serial = count % SERIALS;
        int round = count / SERIALS;
        count++;
        int slots = (int) (last.toEpochDay() - first.toEpochDay()) / rounds;
        var birthOn = first.plusDays((long) random.nextInt(slots) * rounds + round + 1);
        boolean female = random.nextBoolean();
        return new Invented(nik(birthOn, female, serial), names.next(female), female, birthOn, phone());
    }

    Names names() {
        return names;
    }

    private String nik(LocalDate birthOn, boolean female, int serial) {
        int day = birthOn.getDayOfMonth() + (female ? 40 : 0);
        long digits = Long.parseLong(regency) * 100 + 99;
        digits = digits * 100 + day;
        digits = digits * 100 + birthOn.getMonthValue();
        digits = digits * 100 + birthOn.getYear() % 100;
        return Long.toString(digits * SERIALS + serial);
    }

    private String phone() {
        return random.nextInt(12) == 0
                ? ""
                : Integer.toString(PREFIXES[random.nextInt(PREFIXES.length)])
                        + (1_000_000 + random.nextInt(random.nextBoolean() ? 9_000_000 : 90_000_000));
    }
}
