package id.gapura.console.insight;

import id.gapura.consents.Consents;
import id.gapura.consents.Purpose;
import id.gapura.insight.Ending;
import id.gapura.insight.Insight;
import id.gapura.kernel.PhoneReader;
import id.gapura.places.RegionCode;
import id.gapura.registry.Home;
import id.gapura.registry.Registry;
import id.gapura.registry.Worker;
import id.gapura.screen.Shell;
import id.gapura.sheets.SheetWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Writes the list of whom to visit: who, where they live, how to call them, and until when they are protected. Of who wants
 * no calls and visits it says that instead.
 */
final class LapseSheet {
    /** People whose homes are asked for at a time. */
    private static final int AT_A_TIME = 500;

    private final SheetWriter sheet;
    private final Registry registry;
    private final Consents consents;
    private final RegionsInScope regions;
    private final Shell shell;
    private final Map<RegionCode, String> names = new HashMap<>();

    LapseSheet(SheetWriter sheet, Registry registry, Consents consents, RegionsInScope regions, Shell shell) {
        this.sheet = sheet;
        this.registry = registry;
        this.consents = consents;
        this.regions = regions;
        this.shell = shell;
    }

    void write(Insight insight, LapsePages.Asked asked) {
        sheet.writeTexts(List.of(
                shell.text("insight.name"),
                shell.text("insight.number"),
                shell.text("insight.livelihood"),
                shell.text("insight.place"),
                shell.text("insight.address"),
                shell.text("insight.phone"),
                shell.text("insight.until"),
                shell.text("insight.lapsesOn")));
        var waiting = new ArrayList<Ending>(AT_A_TIME);
        insight.eachEnding(asked.month(), asked.region().code(), ending -> {
            waiting.add(ending);
            if (waiting.size() == AT_A_TIME) {
                write(waiting, asked);
                waiting.clear();
            }
        });
        write(waiting, asked);
    }

    private void write(List<Ending> endings, LapsePages.Asked asked) {
        var ids = endings.stream().map(ending -> ending.who().workerId()).toList();
        var alone = consents.refusing(ids, Purpose.CONTACT);
        Map<UUID, Home> homes = registry.list(ids).stream().collect(Collectors.toMap(Worker::id, Worker::home));
        for (var ending : endings) {
            var worker = ending.who().workerId();
            var home = Optional.ofNullable(homes.get(worker)).filter(_ -> !alone.contains(worker));
            write(ending, home, alone.contains(worker) ? shell.text("consents.alone") : phone(home), asked);
        }
    }

    private static String phone(Optional<Home> home) {
        return home.flatMap(Home::phone).map(PhoneReader::dialled).orElse("");
    }

    private void write(Ending ending, Optional<Home> home, String phone, LapsePages.Asked asked) {
        sheet.writeTexts(List.of(
                ending.who().name(),
                ending.who().memberNumber(),
                ending.who().livelihood().orElse(""),
                names.computeIfAbsent(
                        ending.region(),
                        code -> regions.shortName(code, asked.region().code())),
                home.flatMap(Home::address).orElse(""),
                phone,
                ending.protectedUntil().toString(),
                ending.lapsesOn().toString()));
    }
}
