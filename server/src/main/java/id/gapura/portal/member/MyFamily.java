package id.gapura.portal.member;

import id.gapura.kernel.Jakarta;
import id.gapura.places.RegionCode;
import id.gapura.registry.Sex;
import id.gapura.registry.household.Family.Member;
import id.gapura.registry.household.FamilyChange.By;
import id.gapura.registry.household.FamilyChange.Result;
import id.gapura.registry.household.HouseholdPerson.Cause;
import id.gapura.registry.household.HouseholdPerson.Who;
import id.gapura.registry.household.Households;
import id.gapura.rules.Kin;
import id.gapura.screen.Field;
import id.gapura.screen.Field.Option;
import id.gapura.screen.Shell;
import java.time.DateTimeException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A member's family as the member tells it; who stands on the family card is left to officers, who see the card. */
final class MyFamily {
    static final String HOME = "/me/family";
    private static final String NAME = "name";
    private static final int LONGEST = 120;

    private final Households households;
    private final InstantSource clock;

    MyFamily(Households households, InstantSource clock) {
        this.households = households;
        this.clock = clock;
    }

    /** Somebody as told. */
    record Said(String name, String sex, String birthOn, String kin) {
        Said {
            name = MyFormPage.typed(name);
            sex = MyFormPage.typed(sex);
            birthOn = MyFormPage.typed(birthOn);
            kin = MyFormPage.typed(kin);
        }

        private boolean hasSex() {
            return sex.equals(Sex.FEMALE.code()) || sex.equals(Sex.MALE.code());
        }

        private Optional<LocalDate> birth() {
            try {
                return Optional.of(LocalDate.parse(birthOn));
            } catch (DateTimeException none) {
                return Optional.empty();
            }
        }

        private Optional<Kin> isKin() {
            return Arrays.stream(Kin.values())
                    .filter(one -> one.code().equals(kin))
                    .findFirst();
        }
    }

    MyFamilyPage page(UUID workerId, Shell shell) {
        var family = households.of(workerId);
        return new MyFamilyPage(
                family.members().stream().map(member -> one(member, shell)).toList(), family.isOpen());
    }

    private MyFamilyPage.One one(Member member, Shell shell) {
        return new MyFamilyPage.One(
                member.who().name(),
                shell.text(member.kinKey()),
                member.who().birthOn().map(day -> shell.format().date(day)).orElse(""),
                member.inherits(),
                member.livesElsewhere() ? HOME + "/" + member.id() + "/end" : "");
    }

    MyFormPage form(Shell shell) {
        return form(new Said("", "", "", ""), true, shell);
    }

    /** The form with what was said, and what is wrong with it. */
    MyFormPage form(Said said, Shell shell) {
        return form(said, false, shell);
    }

    private MyFormPage form(Said said, boolean isAsked, Shell shell) {
        var fields = List.of(
                Field.text(NAME, shell.text("family.name"))
                        .value(said.name())
                        .error(isAsked ? "" : nameFault(said, shell))
                        .required(),
                Field.select("kin", shell.text("me.family.kin"), kins(shell))
                        .value(said.kin())
                        .error(isAsked || said.isKin().isPresent() ? "" : shell.text("family.kin.missing"))
                        .required(),
                Field.select("sex", shell.text("person.field.sex"), sexes(shell))
                        .value(said.sex())
                        .error(isAsked || said.hasSex() ? "" : shell.text("family.sex.missing"))
                        .required(),
                Field.date("birthOn", shell.text("me.family.born"))
                        .hint(shell.text("me.family.born.hint"))
                        .value(said.birthOn())
                        .error(isBirthFine(said) ? "" : shell.text("family.birth.fault")));
        return new MyFormPage(
                shell.text("me.family.new"), shell.text("me.family.new.lead"), HOME + "/new", Map.of(), fields, HOME);
    }

    private static String nameFault(Said said, Shell shell) {
        if (said.name().isEmpty()) {
            return shell.text("family.name.missing");
        }
        return said.name().length() > LONGEST ? shell.text("work.too.long", LONGEST) : "";
    }

    private boolean isBirthFine(Said said) {
        return said.birthOn().isEmpty()
                || said.birth().filter(day -> !day.isAfter(today())).isPresent();
    }

    private static List<Option> kins(Shell shell) {
        var options = new ArrayList<Option>();
        options.add(new Option("", shell.text("family.kin.choose")));
        Arrays.stream(Kin.values())
                .map(kin -> new Option(kin.code(), shell.text("family.kin." + kin.code())))
                .forEach(options::add);
        return options;
    }

    private static List<Option> sexes(Shell shell) {
        return List.of(
                new Option("", shell.text("family.sex.choose")),
                new Option(Sex.FEMALE.code(), shell.text("person.sex.F")),
                new Option(Sex.MALE.code(), shell.text("person.sex.M")));
    }

    /** Puts somebody down; call it only where the form of it has no fault. */
    Result add(UUID workerId, Said said, Shell shell) {
        var who = new Who(said.name(), Sex.of(said.sex()), said.birth());
        return households.addRelative(workerId, who, said.isKin().orElseThrow(), by(shell));
    }

    Result end(UUID workerId, UUID relativeId, boolean died, Shell shell) {
        return households.endRelative(workerId, relativeId, died ? Cause.DIED : Cause.MISTAKE, by(shell));
    }

    private static By by(Shell shell) {
        return new By(SignedInMember.ACTOR, shell.text("me.said"), RegionCode.NATION);
    }

    private LocalDate today() {
        return Jakarta.today(clock);
    }
}
