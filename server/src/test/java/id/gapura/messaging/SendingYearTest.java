package id.gapura.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.consents.Consents;
import id.gapura.consents.Purpose;
import id.gapura.consents.Source;
import id.gapura.consents.Subject;
import id.gapura.consents.Way;
import id.gapura.consents.Words;
import id.gapura.jobs.Outbox;
import id.gapura.messaging.Carrier.Handover;
import id.gapura.messaging.Carrier.Parcel;
import id.gapura.messaging.Carrier.Whereabouts;
import id.gapura.messaging.MessageStore.Times;
import id.gapura.messaging.NewMessage.To;
import id.gapura.places.RegionCode;
import id.gapura.program.TestProgram;
import id.gapura.vault.Vault;
import id.gapura.vault.Vault.Field;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A year of messages to a few people in all three time zones, by carriers that fail in every way, among people who agree and
 * stop as they like. What the carriers took is held against rules written down here once more.
 */
class SendingYearTest {
    private static final List<Kind> KINDS = List.of(Kind.values());
    private static final long SEED = 20_261_128;
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final int PEOPLE = 20;
    private static final Duration WEEK = Duration.ofDays(7);
    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
    private static final ZoneId WITA = ZoneId.of("Asia/Makassar");
    private static final ZoneId WIT = ZoneId.of("Asia/Jayapura");
    /** The last lives nobody knows where. */
    private static final List<RegionCode> PLACES =
            List.of(RegionCode.of("36.04"), RegionCode.of("73.71"), RegionCode.of("81.71"), RegionCode.NATION);

    private static final List<List<ZoneId>> CLOCKS =
            List.of(List.of(WIB), List.of(WITA), List.of(WIT), List.of(WIB, WITA, WIT));

    private final SplittableRandom random = new SplittableRandom(SEED);
    private final List<Reader> people = new ArrayList<>();
    private final Map<UUID, Queued> queued = new HashMap<>();
    private final Map<UUID, List<Instant>> taken = new ConcurrentHashMap<>();
    private final Map<UUID, Integer> handed = new ConcurrentHashMap<>();
    private final List<String> wrong = new ArrayList<>();
    private boolean isCalm;

    private record Queued(Reader reader, Kind kind) {}

    /** Somebody, and what this test knows of their consent. */
    private static final class Reader {
        private final UUID worker;
        private final int place;
        private final UUID phone;
        private final String number;
        private Instant agreedAt = Instant.MAX;
        private Instant stoppedAt = Instant.MIN;
        private final List<Instant> unasked = new ArrayList<>();

        Reader(UUID worker, int place, String number, UUID phone) {
            this.worker = worker;
            this.place = place;
            this.number = number;
            this.phone = phone;
        }

        boolean agrees() {
            return !agreedAt.equals(Instant.MAX) && agreedAt.isAfter(stoppedAt);
        }

        boolean hasStopped() {
            return !stoppedAt.equals(Instant.MIN);
        }

        /** Whoever is invited is not known yet. */
        To to(Kind kind) {
            var to = kind == Kind.INVITATION ? To.phone(number) : To.worker(worker, number);
            return to.in(PLACES.get(place));
        }
    }

    @Test
    void never_without_consent_never_at_night_never_over_the_cap_and_none_twice() {
        try (var program = TestProgram.on(FIRST)) {
            for (int i = 0; i < PEOPLE; i++) {
                var number = "+62813555%04d".formatted(i);
                var phone = program.get(Vault.class).blindIndex(Field.PHONE, number);
                people.add(new Reader(uuid(), i % PLACES.size(), number, phone));
            }
            var sending = sending(program);
            var end = FIRST.plusYears(1);
            while (program.clock().instant().isBefore(TestProgram.noon(end))) {
                pass(program, Duration.ofMinutes(random.nextInt(500, 1_500)));
                changeMinds(program);
                queueSome(program);
                sending.askAboutLeft();
                sending.sendDue();
            }
            isCalm = true;
            for (int i = 0; i < 12; i++) {
                pass(program, Duration.ofHours(9));
                sending.askAboutLeft();
                sending.sendDue();
            }

            assertThat(wrong).as("seed " + SEED).isEmpty();
            assertThat(handed)
                    .as("one message handed over again after a failure")
                    .anySatisfy((_, n) -> assertThat(n).isGreaterThan(1));
            expectRecordsToAgree(program);
        }
    }

    private void pass(TestProgram program, Duration time) {
        program.clock().standAt(program.clock().instant().plus(time));
    }

    private UUID uuid() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private void changeMinds(TestProgram program) {
        var now = program.clock().instant();
        var reader = people.get(random.nextInt(PEOPLE));
        var consents = program.get(Consents.class);
        switch (random.nextInt(9)) {
            case 0, 1, 2, 3 -> {
                var words = new Words("consent.messages.1", "id", "Bolehkah?");
                consents.give(Subject.worker(reader.worker), Purpose.MESSAGES, words, Source.own(Way.PAGE));
                reader.agreedAt = reader.agreedAt.equals(Instant.MAX) ? now : reader.agreedAt;
            }
            case 4 -> {
                consents.withdraw(Subject.worker(reader.worker), Purpose.MESSAGES, Source.own(Way.PAGE));
                reader.agreedAt = Instant.MAX;
            }
            case 5 -> {
                consents.withdraw(Subject.phone(reader.phone), Purpose.MESSAGES, Source.own(Way.MESSAGE));
                reader.stoppedAt = now;
            }
            case 6 -> {
                var words = new Words("consent.messages.1", "id", "Bolehkah?");
                consents.give(Subject.phone(reader.phone), Purpose.MESSAGES, words, Source.own(Way.MESSAGE));
                reader.stoppedAt = Instant.MIN;
            }
            default -> {}
        }
    }

    /** Some people are written to much more than others. */
    private void queueSome(TestProgram program) {
        var now = program.clock().instant();
        for (int i = random.nextInt(8); i > 0; i--) {
            var reader = people.get(random.nextInt(random.nextInt(1, PEOPLE + 1)));
            var kind = KINDS.get(random.nextInt(KINDS.size()));
            var channel = random.nextBoolean() ? Channel.SMS : Channel.WHATSAPP;
            var id = uuid();
            queued.put(id, new Queued(reader, kind));
            program.get(MessageStore.class)
                    .insert(
                            id,
                            reader.phone,
                            new NewMessage(reader.to(kind), channel, kind, "x", ""),
                            new Times(now, now));
        }
    }

    private Sending sending(TestProgram program) {
        var transaction = program.get(TransactionTemplate.class);
        var queue = new Dispatches(program.get(JdbcClient.class), transaction);
        var clock = program.clock();
        var remembering = new TestCarrier(
                "remembering",
                EnumSet.of(Channel.SMS, Channel.WHATSAPP),
                parcel -> hand(parcel, clock.instant()),
                id -> taken.containsKey(id) ? new Whereabouts.Here("R") : new Whereabouts.Nowhere());
        var forgetful = new TestCarrier(
                "forgetful",
                EnumSet.of(Channel.SMS),
                parcel -> hand(parcel, clock.instant()),
                _ -> new Whereabouts.Untold());
        return new Sending(
                new Sending.Tools(
                        program.get(MessageStore.class),
                        program.get(MailboxStore.class),
                        queue,
                        program.get(Outbox.class),
                        transaction),
                TestCarrier.all(remembering, forgetful),
                program.get(Admission.class),
                clock);
    }

    /** The same message is answered alike in every run, whoever's turn comes first. */
    private synchronized Handover hand(Parcel parcel, Instant now) {
        int n = handed.merge(parcel.id(), 1, Integer::sum);
        int chance = isCalm ? 0 : new SplittableRandom(parcel.id().hashCode() * 31L + n).nextInt(100);
        if (chance < 60) {
            take(parcel.id(), now);
            return new Handover.Taken("R");
        }
        if (chance < 72) {
            return new Handover.Later();
        }
        if (chance < 82) {
            return new Handover.Refused("bad-number");
        }
        if (chance < 91) {
            take(parcel.id(), now);
        }
        return new Handover.Unsure();
    }

    private void take(UUID id, Instant now) {
        var message = Objects.requireNonNull(queued.get(id));
        var times = taken.computeIfAbsent(id, _ -> new ArrayList<>());
        times.add(now);
        expect(id, times.size() == 1, "twice");
        var reader = message.reader();
        switch (message.kind()) {
            case CODE, ANSWER, NOTICE -> {}
            case ADVICE -> expectDay(id, reader, now);
            case INVITATION -> {
                expectDay(id, reader, now);
                expect(id, !reader.hasStopped(), "to a phone that stopped them");
            }
            case REMINDER, LESSON -> {
                expectDay(id, reader, now);
                expect(id, reader.agrees(), "without consent");
                expectRare(id, reader, now);
            }
        }
    }

    private void expectDay(UUID id, Reader reader, Instant now) {
        for (var zone : CLOCKS.get(reader.place)) {
            int hour = now.atZone(zone).getHour();
            expect(id, hour >= 8 && hour < 20, "at " + hour + " in " + zone);
        }
    }

    private void expectRare(UUID id, Reader reader, Instant now) {
        reader.unasked.add(now);
        long inAWeek = reader.unasked.stream()
                .filter(at -> at.isAfter(now.minus(WEEK)))
                .count();
        expect(id, inAWeek <= 3, "as number " + inAWeek + " of a week");
    }

    private void expect(UUID id, boolean holds, String fault) {
        if (!holds) {
            wrong.add(id + " went " + fault);
        }
    }

    /** None is lost: each has an end, what is said to be sent went, and each reason not to send occurs. */
    private void expectRecordsToAgree(TestProgram program) {
        record Row(UUID id, State state, String failure) {}
        var rows = program.sql()
                .sql("SELECT message_id, state, coalesce(failure, '') AS failure FROM messaging.message")
                .query((row, _) -> new Row(
                        row.getObject("message_id", UUID.class),
                        State.of(row.getString("state")),
                        row.getString("failure")))
                .list();
        Map<State, Integer> counts = new EnumMap<>(State.class);
        rows.forEach(row -> counts.merge(row.state(), 1, Integer::sum));
        Predicate<Row> went = row -> taken.containsKey(row.id());

        assertThat(rows).hasSize(queued.size()).hasSizeGreaterThan(1_000);
        assertThat(counts).doesNotContainKey(State.WAITING);
        assertThat(counts.keySet()).contains(State.SENT, State.WITHHELD, State.LATE, State.FAILED, State.UNKNOWN);
        assertThat(rows.stream().filter(row -> row.state() == State.SENT)).allMatch(went);
        assertThat(rows.stream().filter(row -> row.state() != State.SENT && row.state() != State.UNKNOWN))
                .noneMatch(went);
        assertThat(rows.stream().map(Row::failure)).contains("no-consent", "over-cap", "stopped");
        assertThat(taken.keySet())
                .anyMatch(id -> Objects.requireNonNull(queued.get(id)).kind() == Kind.INVITATION);
        assertThat(program.sql()
                        .sql("SELECT count(*) FROM messaging.dispatch")
                        .query(Long.class)
                        .single())
                .isZero();
    }
}
