package id.gapura.bench;

import id.gapura.accounts.Accounts;
import id.gapura.accounts.Accounts.NewStaff;
import id.gapura.accounts.Role;
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
import id.gapura.program.ProgramSettings;
import id.gapura.program.WebProgram;
import id.gapura.program.WebSettings;
import id.gapura.registry.Registry;
import id.gapura.registry.Worker;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.UUID;

/**
 * How long an officer waits for a person page and for a search, over HTTP with a session, at a million people unless
 * told otherwise. The clock starts before the request and stops after the last byte.
 */
final class PagesBench {
    private static final int PEOPLE = 1_000_000;
    private static final int SAMPLE = 300;
    private static final int WARM_UP = 100;
    private static final long SEED = 7;
    private static final String PASSWORD = "bench-password";

    private PagesBench() {}

    static void run(Options options) {
        try (var folder = new TemporaryFolder()) {
            var settings = new ProgramSettings(folder.path(), Optional.empty(), InstantSource.system());
            try (var program = WebProgram.open(settings, new WebSettings(0))) {
                fill(program, folder.path(), options.rows().orElse(PEOPLE));
                measure(program);
            }
        }
    }

    private static void fill(WebProgram program, Path folder, int people) {
        program.get(Accounts.class)
                .create(new NewStaff("bench", "Bench", PASSWORD, Role.BRANCH_OFFICER, RegionCode.NATION));
        var file = folder.resolve("roster.csv");
        new RosterGenerator(new SplittableRandom(1), Jakarta.today(InstantSource.system()))
                .write(RosterKind.PASAR_SENEN, people, file, folder.resolve("key.csv"));
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
    }

    private static void measure(WebProgram program) {
        var people = sample(program);
        try (var officer = new BenchOfficer(program.port(), "bench", PASSWORD)) {
            people.stream().limit(WARM_UP).forEach(worker -> visit(officer, worker));
            people.stream()
                    .limit(WARM_UP)
                    .forEach(worker -> officer.search(worker.person().name()));
            var pages = people.stream().map(worker -> visit(officer, worker)).toList();
            var searches =
                    people.stream().map(worker -> officer.search(asked(worker))).toList();
            var all = new ArrayList<>(pages);
            all.addAll(searches);
            Figures.print("pages.person_p95_ms", Figures.quantile(pages, 0.95), "ms");
            Figures.print("pages.search_p95_ms", Figures.quantile(searches, 0.95), "ms");
            Figures.print("pages.p95_ms", Figures.quantile(all, 0.95), "ms");
        }
    }

    private static double visit(BenchOfficer officer, Worker worker) {
        return officer.get("/console/people/" + worker.id());
    }

    /** By name, by NIK and by member number in turn. */
    private static String asked(Worker worker) {
        return switch (Math.floorMod(worker.id().hashCode(), 3)) {
            case 0 -> worker.person().name();
            case 1 -> worker.nik().digits();
            default -> worker.number().digits();
        };
    }

    /** People from all over the register: some from each page of a walk over all members. */
    private static List<Worker> sample(WebProgram program) {
        var membership = program.get(Membership.class);
        var ids = new ArrayList<UUID>();
        var after = new UUID(0, 0);
        for (var page = membership.page(after, 5_000); !page.isEmpty(); page = membership.page(after, 5_000)) {
            page.stream().map(Member::workerId).skip(page.size() / 2).limit(2).forEach(ids::add);
            after = page.getLast().workerId();
        }
        var workers = new ArrayList<>(program.get(Registry.class).list(ids));
        Collections.shuffle(workers, new Random(SEED));
        return workers.stream().limit(SAMPLE).toList();
    }
}
