package id.gapura.console.collective;

import id.gapura.accounts.Action;
import id.gapura.collective.WhoPays;
import id.gapura.console.Officer;
import id.gapura.groups.Groups;
import id.gapura.kernel.Jakarta;
import id.gapura.screen.Field.Option;
import id.gapura.screen.Shell;
import id.gapura.sponsors.Scheme;
import id.gapura.sponsors.Schemes;
import id.gapura.sponsors.Sponsor;
import id.gapura.sponsors.Sponsors;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who may be chosen to pay, in an officer's scope and by an officer's rights. */
final class PayingChoices {
    private static final int MOST_GROUPS = 200;

    private final Sponsors sponsors;
    private final Schemes schemes;
    private final Groups groups;
    private final InstantSource clock;

    PayingChoices(Sponsors sponsors, Schemes schemes, Groups groups, InstantSource clock) {
        this.sponsors = sponsors;
        this.schemes = schemes;
        this.groups = groups;
        this.clock = clock;
    }

    List<Option> options(Officer officer, Shell shell) {
        return choices(officer).entrySet().stream()
                .map(choice -> new Option(choice.getKey(), words(choice.getValue(), shell)))
                .toList();
    }

    /** What an option stands for; empty for one that was not offered. */
    Optional<WhoPays> read(String option, Officer officer) {
        return Optional.ofNullable(choices(officer).get(option));
    }

    private Map<String, WhoPays> choices(Officer officer) {
        var choices = new LinkedHashMap<String, WhoPays>();
        if (mayChoose(new WhoPays.Themselves(), officer)) {
            put(choices, new WhoPays.Themselves());
        }
        if (officer.may(Action.MANAGE_SPONSORS)) {
            sponsors.list(officer.scope()).stream()
                    .flatMap(sponsor -> schemes.of(sponsor.id()).stream())
                    .filter(this::isGoingOn)
                    .forEach(scheme -> put(choices, new WhoPays.Sponsor(scheme.id())));
        }
        if (officer.may(Action.COLLECT_FROM_GROUPS)) {
            groups.list(officer.scope(), MOST_GROUPS).forEach(group -> put(choices, new WhoPays.Group(group.id())));
        }
        return choices;
    }

    private static void put(Map<String, WhoPays> choices, WhoPays whoPays) {
        choices.put(option(whoPays), whoPays);
    }

    static String option(WhoPays whoPays) {
        return whoPays.id().map(id -> whoPays.code() + "-" + id).orElse(whoPays.code());
    }

    private boolean isGoingOn(Scheme scheme) {
        return !scheme.terms().to().isBefore(Jakarta.month(clock.instant()));
    }

    /** Whether an officer may name people to whoever pays. */
    static boolean mayChoose(WhoPays whoPays, Officer officer) {
        return switch (whoPays) {
            case WhoPays.Themselves _ -> officer.may(Action.IMPORT_ROSTERS);
            case WhoPays.Sponsor _ -> officer.may(Action.MANAGE_SPONSORS);
            case WhoPays.Group _ -> officer.may(Action.COLLECT_FROM_GROUPS);
        };
    }

    String words(WhoPays whoPays, Shell shell) {
        return switch (whoPays) {
            case WhoPays.Themselves _ -> shell.text("collective.pays.self");
            case WhoPays.Sponsor(var id) -> {
                var scheme = schemes.find(id).orElseThrow();
                var sponsor =
                        sponsors.find(scheme.sponsorId()).map(Sponsor::name).orElseThrow();
                yield shell.text("collective.pays.scheme", sponsor, scheme.name());
            }
            case WhoPays.Group(var id) ->
                shell.text(
                        "collective.pays.group", groups.find(id).orElseThrow().name());
        };
    }
}
