package id.gapura.program;

import id.gapura.kernel.Ids;
import id.gapura.kernel.Jakarta;
import id.gapura.kernel.Nik;
import id.gapura.membership.Enrolment;
import id.gapura.membership.Membership;
import id.gapura.places.RegionCode;
import id.gapura.registry.Home;
import id.gapura.registry.NewWorker;
import id.gapura.registry.Origin;
import id.gapura.registry.Person;
import id.gapura.registry.Registry;
import id.gapura.registry.Registry.RegistrationOutcome;
import id.gapura.registry.Sex;
import id.gapura.registry.Work;
import id.gapura.rules.ContributionFacts;
import id.gapura.rules.Payer;
import id.gapura.rules.Programmes;
import id.gapura.rules.Sector;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.transaction.support.TransactionTemplate;

/** Registers made-up people one by one and makes them members, as a roster would. */
public final class TestMembers {
    public static final RegionCode SERANG = RegionCode.of("36.04");

    private final TestProgram program;
    private int serial;

    public TestMembers(TestProgram program) {
        this.program = program;
    }

    /** A NIK nobody has had yet, of a man born on a day. */
    public Nik freshNik(LocalDate birthOn) {
        serial++;
        return new Nik("360499%02d%02d%02d%04d"
                .formatted(birthOn.getDayOfMonth(), birthOn.getMonthValue(), birthOn.getYear() % 100, serial));
    }

    /** A member without a phone, registered today. */
    public UUID member(String name, LocalDate birthOn) {
        return member(name, birthOn, freshNik(birthOn), Optional.empty());
    }

    public UUID member(String name, LocalDate birthOn, Nik nik, Optional<String> phone) {
        var id = program.get(Ids.class).next();
        var outcome = register(new NewWorker(
                id,
                nik,
                new Person(name, Sex.MALE, birthOn, Optional.empty()),
                new Home(SERANG, Optional.empty(), phone),
                new Work(Optional.of("Petani"), Optional.empty())));
        if (outcome instanceof RegistrationOutcome.Registered) {
            enrol(id);
        }
        return id;
    }

    /** What the registry says to one more person. */
    public RegistrationOutcome register(NewWorker worker) {
        var registry = program.get(Registry.class);
        var origin =
                new Origin("test", "officer", program.get(InstantSource.class).instant());
        return Objects.requireNonNull(program.get(TransactionTemplate.class)
                .execute(_ -> registry.register(List.of(registry.prepare(worker)), origin)
                        .getFirst()));
    }

    private void enrol(UUID id) {
        var terms = new ContributionFacts(null, Programmes.JKK_JKM, Sector.OTHER, Payer.SELF);
        var today = Jakarta.today(program.get(InstantSource.class));
        program.get(TransactionTemplate.class)
                .executeWithoutResult(
                        _ -> program.get(Membership.class).enrol(List.of(new Enrolment(id, SERANG, terms, today))));
    }
}
