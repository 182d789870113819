package id.gapura.demo.invented;

import java.util.random.RandomGenerator;

/** What goes wrong in a row, how often in a thousand rows, and what the key says of it. */
enum Fault {
    BLANK_ROW(8, "blank", ""),
    NIK_SHORT(31, "reject", "NIK has 15 digits"),
    SAME_PERSON(29, "duplicate", "same NIK and name earlier in this file"),
    TOO_OLD(24, "reject", "65 or older: registration is for people under 65"),
    OTHER_NAME(19, "reject", "NIK already used in this file by another name"),
    SEX_DIFFERS(19, "accept", "warning: sex differs from NIK"),
    BIRTH_DATE_DIFFERS(19, "accept", "warning: birth date differs from NIK"),
    SCIENTIFIC(17, "reject", "NIK lost digits: a spreadsheet turned it into scientific notation"),
    NIK_LETTER(13, "reject", "NIK contains a letter"),
    BIRTH_DAY(10, "reject", "NIK birth day 72 is impossible"),
    NAME_MISSING(9, "reject", "name missing"),
    NIK_MISSING(8, "reject", "NIK missing"),
    NONE(794, "accept", "");

    private final int perThousand;
    private final String verdict;
    private final String why;

    Fault(int perThousand, String verdict, String why) {
        this.perThousand = perThousand;
        this.verdict = verdict;
        this.why = why;
    }

    static Fault draw(RandomGenerator random) {
        int left = random.nextInt(1000);
        for (var fault : values()) {
            left -= fault.perThousand;
            if (left < 0) {
                return fault;
            }
        }
        return NONE;
    }

    boolean repeatsSomebody() {
        return this == SAME_PERSON || this == OTHER_NAME;
    }

    boolean isAccepted() {
        return verdict.equals("accept");
    }

    String verdict() {
        return verdict;
    }

    String why() {
        return why;
    }
}
