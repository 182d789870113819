package id.gapura.field.commands.record;

import id.gapura.accounts.Action;
import id.gapura.field.commands.Answer;
import id.gapura.field.commands.Body;
import id.gapura.field.commands.Command;
import id.gapura.field.commands.Handler;
import id.gapura.field.devices.AtWork;
import id.gapura.kernel.Jakarta;
import id.gapura.registry.NameKey;
import id.gapura.registry.Sex;
import id.gapura.registry.Worker;
import id.gapura.registry.household.Family.Member;
import id.gapura.registry.household.FamilyChange.By;
import id.gapura.registry.household.FamilyChange.Result;
import id.gapura.registry.household.HouseholdPerson.Who;
import id.gapura.registry.household.Households;
import id.gapura.rules.Kin;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** Somebody of a member's family, as the member tells it; who is of it already is not put down twice. */
final class RelativeHandler implements Handler {
    private static final String UNREAD = "relative-unread";
    private static final Completing.Act ACT = new Completing.Act("person.relative-kept", "field", UNREAD);
    private static final int LONGEST = 120;

    private final Completing completing;
    private final Households households;

    RelativeHandler(Completing completing, Households households) {
        this.completing = completing;
        this.households = households;
    }

    @Override
    public String kind() {
        return "relative";
    }

    @Override
    public Action needs() {
        return Action.DESCRIBE_PEOPLE;
    }

    /** Who it is and what to the member. */
    private record Said(Who who, Kin kin) {}

    @Override
    public Answer handle(AtWork atWork, Command command) {
        var reason = command.body().string("reason").orElse("");
        var by = new By(atWork.login(), reason, atWork.device().place());
        return completing.take(atWork, command, ACT, said(command), (worker, one) -> refusal(worker, one, by));
    }

    private Optional<String> refusal(Worker worker, Said said, By by) {
        var family = households.of(worker.id()).members();
        if (family.stream().anyMatch(known -> mayBeOne(known, said))) {
            return Optional.of("relative-known");
        }
        return households.addRelative(worker.id(), said.who(), said.kin(), by) instanceof Result.Kept
                ? Optional.empty()
                : Optional.of(UNREAD);
    }

    /** Whether names sound alike of two of one sex, unless their birth dates, or what is said beside them, tell them apart. */
    private static boolean mayBeOne(Member known, Said said) {
        return known.who().sex() == said.who().sex()
                && NameKey.same(known.who().name(), said.who().name())
                && !isOther(known, said);
    }

    /** Of whom no birth date is on record, another is told by theirs or by another kinship. */
    private static boolean isOther(Member known, Said said) {
        var birth = said.who().birthOn();
        return known.who()
                .birthOn()
                .map(day -> birth.isPresent() && !birth.get().equals(day))
                .orElseGet(() -> birth.isPresent()
                        || known.kin().filter(kin -> kin != said.kin()).isPresent());
    }

    /** Empty where the name, the sex or the kinship is missing, or the birth date is none or to come. */
    private static Optional<Said> said(Command command) {
        var body = command.body();
        var name = body.string("name").filter(text -> text.length() <= LONGEST);
        var sex = body.string("sex")
                .flatMap(code -> Stream.of(Sex.values())
                        .filter(one -> one.code().equals(code))
                        .findFirst());
        var kin = body.string("kin")
                .flatMap(code -> Arrays.stream(Kin.values())
                        .filter(one -> one.code().equals(code))
                        .findFirst());
        var birth = birth(body, Jakarta.day(command.times().received()));
        boolean isRead = birth.isPresent() || body.string("birth").isEmpty();
        return isRead && name.isPresent() && sex.isPresent() && kin.isPresent()
                ? Optional.of(new Said(new Who(name.get(), sex.get(), birth), kin.get()))
                : Optional.empty();
    }

    private static Optional<LocalDate> birth(Body body, LocalDate today) {
        try {
            return body.string("birth").map(LocalDate::parse).filter(day -> !day.isAfter(today));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
