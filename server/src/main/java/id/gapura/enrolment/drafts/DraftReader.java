package id.gapura.enrolment.drafts;

import id.gapura.enrolment.reading.DateReader;
import id.gapura.enrolment.reading.NameReader;
import id.gapura.enrolment.reading.RegistrationAge;
import id.gapura.enrolment.reading.SexReader;
import id.gapura.kernel.Nik;
import id.gapura.kernel.PhoneReader;
import id.gapura.kernel.Rupiah;
import id.gapura.kernel.Tongue;
import id.gapura.places.Places;
import id.gapura.places.RegionCode;
import id.gapura.registry.Home;
import id.gapura.registry.Person;
import id.gapura.registry.Sex;
import id.gapura.registry.Work;
import id.gapura.rules.ContributionFacts;
import id.gapura.rules.Payer;
import id.gapura.rules.Programmes;
import id.gapura.rules.Sector;
import id.gapura.rules.WrittenIncome;
import id.gapura.rules.law.Series;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads drafts: what was typed in the many ways that people write becomes somebody who can be registered. */
public final class DraftReader {
    private static final int LONGEST_NAME = 100;

    private final Series<Integer> ageLimit;
    private final Places places;

    /**
     * Reads with the regions of this installation.
     *
     * @param ageLimit first age, in full years, at which registration is refused
     */
    public DraftReader(Series<Integer> ageLimit, Places places) {
        this.ageLimit = ageLimit;
        this.places = places;
    }

    /**
     * Reads as of a day.
     *
     * @param place where the attempt counts, which is where the worker lives if nothing else is said
     */
    public DraftReading read(Draft draft, RegionCode place, LocalDate today) {
        return new Case(
                        draft,
                        place,
                        new RegistrationAge(today, ageLimit.at(today).value()))
                .decide();
    }

    /** The terms as far as a draft has them; what is missing or wrong is left out. */
    public ContributionFacts terms(Draft draft, LocalDate today) {
        return new Case(
                        draft,
                        RegionCode.NATION,
                        new RegistrationAge(today, ageLimit.at(today).value()))
                .terms();
    }

    /**
     * Where an attempt counts: where the worker says to live, or else where the door is, or else where the NIK was issued;
     * the nation if nobody knows.
     *
     * @param door where the door is; may be the nation
     */
    public RegionCode place(Draft draft, RegionCode door) {
        var said = draft.find(DraftField.REGION).flatMap(RegionCode::find).filter(this::isKnown);
        if (said.isPresent()) {
            return said.get();
        }
        return door.equals(RegionCode.NATION) ? issuedIn(draft).orElse(RegionCode.NATION) : door;
    }

    private boolean isKnown(RegionCode code) {
        return places.find(code).isPresent();
    }

    private Optional<RegionCode> issuedIn(Draft draft) {
        return nik(draft).map(Nik::regencyCode).filter(places::isKnownRegency).map(RegionCode::of);
    }

    /** The NIK, where one can be read. */
    public static Optional<Nik> nik(Draft draft) {
        return Nik.read(draft.get(DraftField.NIK)) instanceof Nik.Reading.Valid valid
                ? Optional.of(valid.nik())
                : Optional.empty();
    }

    /** The phone in international form, where one can be read. */
    public static Optional<String> phone(Draft draft) {
        return draft.find(DraftField.PHONE).flatMap(PhoneReader::read);
    }

    /** The language in which the worker wants to be written to; Indonesian where nothing is said, or none that there is. */
    public static Tongue tongue(Draft draft) {
        return draft.find(DraftField.LANGUAGE).flatMap(Tongue::find).orElse(Tongue.INDONESIAN);
    }

    /** The birth date as it was typed, or else as the NIK has it, where one can be read as of a day. */
    public static Optional<LocalDate> birthOn(Draft draft, LocalDate day) {
        return draft.find(DraftField.BIRTH_ON)
                .map(new DateReader(day)::read)
                .orElseGet(() -> nik(draft).flatMap(nik -> nik.birthOn(day, RegistrationAge.YOUNGEST)));
    }

    /** The sex as it was typed, or else as the NIK has it, where one can be read. */
    public static Optional<Sex> sex(Draft draft) {
        return draft.find(DraftField.SEX)
                .map(SexReader::read)
                .orElseGet(() -> nik(draft).map(nik -> nik.isFemale() ? Sex.FEMALE : Sex.MALE));
    }

    /** One draft being read. */
    private final class Case {
        private final Draft draft;
        private final RegionCode place;
        private final RegistrationAge age;
        private final List<DraftFault> faults = new ArrayList<>();

        Case(Draft draft, RegionCode place, RegistrationAge age) {
            this.draft = draft;
            this.place = place;
            this.age = age;
        }

        DraftReading decide() {
            var name = name();
            var nik = nik();
            var birthOn = birthOn(nik);
            var sex = sex(nik);
            var home = new Home(region(), draft.find(DraftField.ADDRESS), phone());
            var work = new Work(draft.find(DraftField.LIVELIHOOD), draft.find(DraftField.WORKPLACE));
            var terms = terms();
            if (draft.find(DraftField.CONSENT).isEmpty()) {
                found(DraftProblem.CONSENT_MISSING);
            }
            if (!faults.isEmpty() || nik == null || birthOn == null) {
                faults.sort(Comparator.comparing(DraftFault::field));
                return new DraftReading.Faulty(faults);
            }
            var person = new Person(name, sex, birthOn, draft.find(DraftField.BIRTH_PLACE));
            return new DraftReading.Complete(new Application(nik, person, home, work, terms));
        }

        ContributionFacts terms() {
            return new ContributionFacts(
                    income(), programmes(), Sector.ofLivelihood(draft.get(DraftField.LIVELIHOOD)), payer());
        }

        private String name() {
            var written = draft.get(DraftField.NAME);
            var name = NameReader.read(written);
            if (written.isEmpty()) {
                found(DraftProblem.NAME_MISSING);
            } else if (name.isEmpty() || name.length() > LONGEST_NAME) {
                found(DraftProblem.NAME_UNREADABLE);
            }
            return name;
        }

        private @Nullable Nik nik() {
            return switch (Nik.read(draft.get(DraftField.NIK))) {
                case Nik.Reading.Valid valid -> valid.nik();
                case Nik.Reading.Faulty faulty -> {
                    found(DraftProblem.of(faulty.fault()), faulty.detail());
                    yield null;
                }
            };
        }

        /** As it was typed, or else as the NIK has it; null if there is neither. */
        private @Nullable LocalDate birthOn(@Nullable Nik nik) {
            var typed = draft.find(DraftField.BIRTH_ON);
            var birthOn = typed.isPresent() ? typed(typed.get()) : inNik(nik);
            if (birthOn != null) {
                checkAge(birthOn);
            }
            return birthOn;
        }

        private @Nullable LocalDate typed(String written) {
            var date = new DateReader(age.today()).read(written);
            if (date.isEmpty()) {
                found(DraftProblem.BIRTH_UNREADABLE);
            }
            return date.orElse(null);
        }

        private @Nullable LocalDate inNik(@Nullable Nik nik) {
            if (nik == null) {
                return null;
            }
            var date = nik.birthOn(age.today(), RegistrationAge.YOUNGEST);
            if (date.isEmpty()) {
                found(DraftProblem.NIK_DAY, nik.digits().substring(6, 8));
            }
            return date.orElse(null);
        }

        private void checkAge(LocalDate birthOn) {
            if (birthOn.isAfter(age.today())) {
                found(DraftProblem.BIRTH_IN_FUTURE);
            } else if (age.isTooOld(birthOn)) {
                found(DraftProblem.TOO_OLD, Integer.toString(age.limit()));
            } else if (age.isTooYoung(birthOn)) {
                found(DraftProblem.TOO_YOUNG, Integer.toString(RegistrationAge.YOUNGEST));
            }
        }

        private Sex sex(@Nullable Nik nik) {
            var written = draft.find(DraftField.SEX);
            var stated = written.flatMap(SexReader::read);
            if (written.isPresent() && stated.isEmpty()) {
                found(DraftProblem.SEX_UNREADABLE);
            }
            return stated.orElse(nik != null && nik.isFemale() ? Sex.FEMALE : Sex.MALE);
        }

        private Optional<String> phone() {
            if (draft.find(DraftField.PHONE).isPresent()
                    && DraftReader.phone(draft).isEmpty()) {
                found(DraftProblem.PHONE_UNREADABLE);
            }
            return DraftReader.phone(draft);
        }

        private RegionCode region() {
            var written = draft.find(DraftField.REGION);
            if (written.isPresent()
                    && written.flatMap(RegionCode::find)
                            .filter(DraftReader.this::isKnown)
                            .isEmpty()) {
                found(DraftProblem.REGION_UNKNOWN);
            } else if (place.equals(RegionCode.NATION)) {
                found(DraftProblem.REGION_MISSING);
            }
            return place;
        }

        private @Nullable Rupiah income() {
            var written = draft.find(DraftField.INCOME);
            var income = written.flatMap(WrittenIncome::read);
            if (written.isPresent() && income.isEmpty()) {
                found(DraftProblem.INCOME_UNREADABLE);
            }
            return income.orElse(null);
        }

        private Programmes programmes() {
            return coded(
                    DraftField.PROGRAMMES,
                    Programmes.values(),
                    Programmes::code,
                    Programmes.JKK_JKM,
                    DraftProblem.PROGRAMMES_UNKNOWN);
        }

        private Payer payer() {
            return coded(DraftField.PAYER, Payer.values(), Payer::code, Payer.SELF, DraftProblem.PAYER_UNKNOWN);
        }

        private <T> T coded(DraftField field, T[] values, Function<T, String> code, T otherwise, DraftProblem problem) {
            var written = draft.find(field);
            var meant = Arrays.stream(values)
                    .filter(one -> written.filter(code.apply(one)::equals).isPresent())
                    .findFirst();
            if (written.isPresent() && meant.isEmpty()) {
                found(problem);
            }
            return meant.orElse(otherwise);
        }

        private void found(DraftProblem problem) {
            found(problem, "");
        }

        private void found(DraftProblem problem, String detail) {
            faults.add(new DraftFault(problem, detail));
        }
    }
}
