package id.gapura.field;

import id.gapura.kernel.Ids;
import id.gapura.kernel.Jakarta;
import id.gapura.kernel.Nik;
import id.gapura.membership.CoverChange;
import id.gapura.membership.Enrolment;
import id.gapura.membership.Membership;
import id.gapura.places.RegionCode;
import id.gapura.program.TestWeb;
import id.gapura.registry.Home;
import id.gapura.registry.NewWorker;
import id.gapura.registry.Origin;
import id.gapura.registry.Person;
import id.gapura.registry.Registry;
import id.gapura.registry.Sex;
import id.gapura.registry.Work;
import id.gapura.rules.ContributionFacts;
import id.gapura.rules.CoverSummary.NeverPaid;
import id.gapura.rules.CoverSummary.Paid;
import id.gapura.rules.Payer;
import id.gapura.rules.Programmes;
import id.gapura.rules.Sector;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.springframework.transaction.support.TransactionTemplate;

/** A whole village of made-up members, whose names repeat as little as names do. */
final class Villagers {
    private static final String[] SYLLABLES = {
        "su", "ka", "ri", "no", "wa", "ti", "mu", "ha", "nur", "sri", "da", "yo", "man", "to", "sa", "ni", "ba", "di",
        "lis", "tri", "jo", "ko", "as", "ep", "en", "neng", "cu", "cu", "iin", "ro", "hmah", "udin", "wati", "yanti",
        "gi", "yem"
    };
    private static final String[] WORKS = {
        "Petani",
        "Buruh tani",
        "Pedagang sayur",
        "Tukang ojek",
        "Nelayan",
        "Penjahit",
        "Pedagang keliling",
        "Tukang bangunan",
        "Peternak",
        "Asisten rumah tangga",
        "Warung kelontong",
        "Tukang becak"
    };
    private static final String[] HAMLETS = {"Tegal", "Cikadu", "Pasir", "Kebon Kalapa", "Sawah Lega", "Babakan"};

    private final TestWeb web;
    private final SplittableRandom random = new SplittableRandom(5_000);

    Villagers(TestWeb web) {
        this.web = web;
    }

    void settle(String village, int count) {
        var registry = web.get(Registry.class);
        var membership = web.get(Membership.class);
        var terms = new ContributionFacts(null, Programmes.JKK_JKM, Sector.OTHER, Payer.SELF);
        var clock = web.get(InstantSource.class);
        var origin = new Origin("test", "officer", clock.instant());
        var region = RegionCode.of(village);
        var today = Jakarta.today(clock);
        web.get(TransactionTemplate.class).executeWithoutResult(_ -> {
            var workers = new ArrayList<NewWorker>(count);
            for (int i = 0; i < count; i++) {
                workers.add(worker(region, i));
            }
            registry.register(workers.stream().map(registry::prepare).toList(), origin);
            membership.enrol(workers.stream()
                    .map(worker -> new Enrolment(worker.id(), region, terms, today.minusYears(1)))
                    .toList());
            membership.recordCover(
                    membership.list(workers.stream().map(NewWorker::id).toList()).values().stream()
                            .map(member -> new CoverChange(member, paid(YearMonth.from(today)), region))
                            .filter(change -> !(change.after() instanceof NeverPaid))
                            .toList());
        });
    }

    private NewWorker worker(RegionCode region, int serial) {
        var birthOn = LocalDate.of(1965, 1, 1).plusDays(random.nextInt(14_000));
        boolean isFemale = random.nextBoolean();
        var nik = new Nik("360499%02d%02d%02d%04d"
                .formatted(
                        birthOn.getDayOfMonth() + (isFemale ? 40 : 0),
                        birthOn.getMonthValue(),
                        birthOn.getYear() % 100,
                        serial));
        var address = "Kp. " + any(HAMLETS) + " RT " + (1 + random.nextInt(6)) + "/" + (1 + random.nextInt(4));
        var phone = "+628" + (100_000_000 + random.nextInt(899_999_999));
        return new NewWorker(
                web.get(Ids.class).next(),
                nik,
                new Person(name(), isFemale ? Sex.FEMALE : Sex.MALE, birthOn, Optional.of("Serang")),
                new Home(region, Optional.of(address), Optional.of(phone)),
                new Work(Optional.of(any(WORKS)), Optional.empty()));
    }

    private String name() {
        var words = new ArrayList<String>();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            var word = any(SYLLABLES) + any(SYLLABLES) + (random.nextBoolean() ? any(SYLLABLES) : "");
            words.add(word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1));
        }
        return String.join(" ", words);
    }

    /** One in eight never paid; the others until some month around this one. */
    private id.gapura.rules.CoverSummary paid(YearMonth month) {
        if (random.nextInt(8) == 0) {
            return new NeverPaid();
        }
        var last = month.plusMonths(random.nextInt(9) - 5);
        return new Paid(1, last.minusMonths(random.nextInt(6)), last);
    }

    private String any(String[] choices) {
        return List.of(choices).get(random.nextInt(choices.length));
    }
}
