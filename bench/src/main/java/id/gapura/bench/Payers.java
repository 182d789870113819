package id.gapura.bench;

import id.gapura.bench.HttpPayer.Payment;
import id.gapura.demo.invented.RosterGenerator;
import id.gapura.demo.invented.RosterKind;
import id.gapura.enrolment.rosters.Roster;
import id.gapura.enrolment.rosters.Rosters;
import id.gapura.enrolment.rosters.Rosters.Checked;
import id.gapura.enrolment.rosters.Rosters.Upload;
import id.gapura.jobs.Jobs;
import id.gapura.kernel.Jakarta;
import id.gapura.membership.Member;
import id.gapura.membership.Membership;
import id.gapura.places.RegionCode;
import id.gapura.program.WebProgram;
import id.gapura.registry.Registry;
import id.gapura.rules.ContributionPrice;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Members who pay one month after the other, each in turn. */
final class Payers {
    private static final int PAGE = 5_000;

    private final WebProgram program;
    private final int members;
    private final List<Member> all = new ArrayList<>();
    private final List<String> numbers = new ArrayList<>();
    private final AtomicLong next = new AtomicLong();
    private final YearMonth first = YearMonth.from(Jakarta.today(InstantSource.system()));

    Payers(WebProgram program, int members) {
        this.program = program;
        this.members = members;
    }

    /** Makes the members, by a roster. */
    void enrol(Path folder) {
        var file = folder.resolve("roster.csv");
        new RosterGenerator(new SplittableRandom(1), Jakarta.today(InstantSource.system()))
                .write(RosterKind.PASAR_SENEN, members, file, folder.resolve("key.csv"));
        var upload = new Upload(
                "roster.csv", RegionCode.of("31.71"), new Roster.Terms("JKK,JKM", "self"), "bench", Map.of());
        try (var content = Files.newInputStream(file)) {
            if (program.get(Rosters.class).check(upload, content) instanceof Checked.Judged judged) {
                program.get(Rosters.class).start(judged.roster().id());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!program.get(Jobs.class).awaitQuiet(Duration.ofHours(1))) {
            throw new IllegalStateException("the import did not end");
        }
        remember();
    }

    private void remember() {
        var membership = program.get(Membership.class);
        var after = new UUID(0, 0);
        for (var page = membership.page(after, PAGE); !page.isEmpty(); page = membership.page(after, PAGE)) {
            var ids = page.stream().map(Member::workerId).toList();
            var byId = new java.util.HashMap<UUID, String>();
            program.get(Registry.class)
                    .list(ids)
                    .forEach(worker -> byId.put(worker.id(), worker.number().digits()));
            all.addAll(page);
            ids.forEach(id -> numbers.add(byId.get(id)));
            after = page.getLast().workerId();
        }
    }

    List<UUID> members() {
        return all.stream().map(Member::workerId).toList();
    }

    /** The next payments, each the price of its member's next month. */
    List<Payment> next(int count) {
        var price = program.get(ContributionPrice.class);
        var payments = new ArrayList<Payment>(count);
        for (int i = 0; i < count; i++) {
            long turn = next.getAndIncrement();
            int who = (int) (turn % all.size());
            var month = first.plusMonths(turn / all.size());
            payments.add(new Payment(
                    numbers.get(who), price.total(all.get(who).terms(), month).amount()));
        }
        return payments;
    }
}
