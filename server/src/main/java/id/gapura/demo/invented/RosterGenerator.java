package id.gapura.demo.invented;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Writes a roster as an office would send it, and beside it the key that says what each line is worth.
 *
 * <p>Faults come as often as in rosters that were seen. Writes as a stream: a million rows need no more memory than a
 * hundred. The same random source and the same today give the same files.
 */
public final class RosterGenerator {
    /** How many of the people already written may turn up once more. */
    private static final int REMEMBERED = 400;

    private final RandomGenerator random;
    private final LocalDate today;
    private final int firstSerial;

    public RosterGenerator(RandomGenerator random, LocalDate today) {
        this(random, today, 1);
    }

    /**
     * Numbers people from a serial on.
     *
     * @param firstSerial the serial of the first NIK: rosters of one regency whose serials stay apart share nobody
     */
    public RosterGenerator(RandomGenerator random, LocalDate today, int firstSerial) {
        this.random = random;
        this.today = today;
        this.firstSerial = firstSerial;
    }

    /**
     * Writes a roster and its key.
     *
     * @param rows below the header, without the total row
     * @param key CSV file with the columns {@code line_in_file,verdict,why}
     */
    public void write(RosterKind kind, int rows, Path file, Path key) {
        try (var roster = kind == RosterKind.MUNCAR_NELAYAN
                        ? RosterSink.xlsx(file)
                        : RosterSink.csv(file, kind == RosterKind.PASAR_SENEN ? ';' : ',');
                var answers = RosterSink.csv(key, ',')) {
            new Run(kind, rows, roster, answers).write();
        }
    }

    /** One file being written. */
    private final class Run {
        private final RosterRow layout;
        private final People people;
        private final RosterSink roster;
        private final RosterSink key;
        private final int rows;
        private final List<Invented> written = new ArrayList<>(REMEMBERED);
        private int line;
        private int number;

        Run(RosterKind kind, int rows, RosterSink roster, RosterSink key) {
            this.layout = new RosterRow(kind, random);
            this.people = new People(random, today, kind.regency(), rows + firstSerial, firstSerial);
            this.roster = roster;
            this.key = key;
            this.rows = rows;
        }

        void write() {
            key.row(List.of("line_in_file", "verdict", "why"));
            layout.top().forEach(this::put);
            for (int i = 0; i < rows; i++) {
                var fault = Fault.draw(random);
                write(fault.repeatsSomebody() && written.isEmpty() ? Fault.NONE : fault);
            }
            for (var total : layout.bottom(number)) {
                put(total);
                answer("skip", "total row");
            }
        }

        private void write(Fault fault) {
            if (fault == Fault.BLANK_ROW) {
                put(layout.blank());
                answer(fault.verdict(), fault.why());
                return;
            }
            var person = person(fault);
            var spoiled = spoiled(person.digits(), fault);
            boolean whole = spoiled.equals(person.digits());
            int style = whole ? random.nextInt(40) : 0;
            put(layout.of(shown(person, fault), styled(spoiled, style), ++number));
            answer(fault.verdict(), why(fault, style));
            if (fault.isAccepted()) {
                remember(person);
            }
        }

        private Invented person(Fault fault) {
            return switch (fault) {
                case TOO_OLD -> people.nextTooOld();
                case SAME_PERSON -> somebody();
                case OTHER_NAME -> {
                    var taken = somebody();
                    yield taken.named(people.names().other(taken.female(), taken.name()));
                }
                default -> people.next();
            };
        }

        private Invented somebody() {
            return written.get(random.nextInt(written.size()));
        }

        /** How the row shows the person, if not as the NIK has it. */
        private Invented shown(Invented person, Fault fault) {
            var birthOn = fault == Fault.BIRTH_DATE_DIFFERS ? otherDate(person.birthOn()) : person.birthOn();
            var name = fault == Fault.NAME_MISSING ? "" : person.name();
            boolean female = (fault == Fault.SEX_DIFFERS) != person.female();
            return new Invented(person.digits(), name, female, birthOn, person.phone());
        }

        private LocalDate otherDate(LocalDate birthOn) {
            return random.nextBoolean() ? birthOn.plusMonths(1) : birthOn.plusYears(1);
        }

        private static String spoiled(String digits, Fault fault) {
            return switch (fault) {
                case NIK_SHORT -> digits.substring(0, digits.length() - 1);
                case NIK_LETTER -> digits.substring(0, 3) + "O" + digits.substring(4);
                case SCIENTIFIC -> digits.charAt(0) + "." + digits.substring(1, 6) + "E+15";
                case BIRTH_DAY -> digits.substring(0, 6) + "72" + digits.substring(8);
                case NIK_MISSING -> "";
                default -> digits;
            };
        }

        private static String styled(String nik, int style) {
            return switch (style) {
                case 1 -> "'" + nik;
                case 2 ->
                    nik.substring(0, 4) + " " + nik.substring(4, 8) + " " + nik.substring(8, 12) + " "
                            + nik.substring(12);
                default -> nik;
            };
        }

        private static String why(Fault fault, int style) {
            if (!fault.isAccepted() || style < 1 || style > 2) {
                return fault.why();
            }
            var note = style == 1 ? "leading apostrophe removed" : "spaces removed";
            return fault.why().isEmpty() ? note : note + "; " + fault.why();
        }

        private void remember(Invented person) {
            if (written.size() < REMEMBERED) {
                written.add(person);
            } else {
                written.set(random.nextInt(REMEMBERED), person);
            }
        }

        private void put(List<String> cells) {
            roster.row(cells);
            line++;
        }

        private void answer(String verdict, String why) {
            key.row(List.of(Integer.toString(line), verdict, why));
        }
    }
}
