package id.gapura.demo;

import id.gapura.kernel.Jakarta;
import id.gapura.membership.Member;
import id.gapura.membership.Membership;
import id.gapura.registry.Registry;
import id.gapura.rules.Cover;
import id.gapura.rules.PaidAhead;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;

/** Writes the payment files of the demo's channels: most members pay most months, some ahead, some stop, some return. */
final class DemoPayments {
    private static final String HEADER = "channel,external_id,nik_or_payment_code,amount,time";
    private static final List<String> CHANNELS = List.of("bank-jaya", "warung-pay", "dompet-ku");
    private static final List<Integer> DAYS = List.of(3, 10, 14, 20, 27);
    private static final int PAGE = 5_000;

    private final DemoServices services;
    private final SplittableRandom random;
    private final Map<UUID, Habit> habits = new LinkedHashMap<>();
    private int serial;

    DemoPayments(DemoServices services, SplittableRandom random) {
        this.services = services;
        this.random = random;
    }

    /**
     * How somebody pays.
     *
     * @param payDay day of the month
     * @param monthsAtOnce paid in one go
     * @param pause months in which nothing is paid
     */
    private record Habit(String number, String channel, int payDay, int monthsAtOnce, Pause pause) {
        boolean paysIn(YearMonth month) {
            return month.isBefore(pause.from) || month.isAfter(pause.until);
        }
    }

    private record Pause(YearMonth from, YearMonth until) {}

    /** Gives everybody who joined since the last time a habit. */
    void welcome(YearMonth joined) {
        var numbers = new LinkedHashMap<UUID, String>();
        members().stream()
                .map(Member::workerId)
                .filter(id -> !habits.containsKey(id))
                .forEach(id -> numbers.put(id, ""));
        services.get(Registry.class)
                .list(numbers.keySet())
                .forEach(worker -> numbers.put(worker.id(), worker.number().digits()));
        numbers.forEach((id, number) -> habits.put(id, habit(number, joined)));
    }

    private Habit habit(String number, YearMonth joined) {
        int draw = random.nextInt(100);
        int atOnce = draw < 12 ? 3 : draw < 18 ? 6 : 1;
        return new Habit(
                number,
                CHANNELS.get(random.nextInt(CHANNELS.size())),
                DAYS.get(random.nextInt(DAYS.size())),
                atOnce,
                pause(joined));
    }

    /** One in six never pays, one in four stops after some months, and half of those come back. */
    private Pause pause(YearMonth joined) {
        int draw = random.nextInt(24);
        if (draw < 4) {
            return new Pause(joined, joined.plusYears(9));
        }
        if (draw < 10) {
            var from = joined.plusMonths(random.nextInt(2, 8));
            return new Pause(from, from.plusMonths(random.nextBoolean() ? random.nextInt(1, 6) : 99));
        }
        return new Pause(joined.plusYears(8), joined.plusYears(9));
    }

    /**
     * Writes what is paid on a day, with the slips that real files have: a payer nobody knows, a wrong amount, a line
     * sent twice.
     *
     * @return how many lines
     */
    int write(Path file, LocalDate day) {
        var lines = new ArrayList<String>();
        for (var member : members()) {
            var habit = habits.get(member.workerId());
            if (habit != null && habit.payDay == day.getDayOfMonth() && habit.paysIn(YearMonth.from(day))) {
                pay(member, habit, day, lines);
            }
        }
        if (lines.size() > 20) {
            lines.add(lines.getFirst());
            lines.add(line("bank-jaya", "3604990101990000", 16_800, day));
            lines.add(line("warung-pay", lines.get(1).split(",", -1)[2], 5_000, day));
        }
        lines.addFirst(HEADER);
        try {
            Files.write(file, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines.size() - 1;
    }

    private void pay(Member member, Habit habit, LocalDate day, List<String> lines) {
        var next = services.get(Cover.class).nextMonthToPay(member.cover(), day);
        if (!next.isAfter(YearMonth.from(day))) {
            var quote = services.get(PaidAhead.class).quote(member.terms(), next, habit.monthsAtOnce);
            lines.add(line(habit.channel, habit.number, quote.total().amount(), day));
        }
    }

    private String line(String channel, String payer, long amount, LocalDate day) {
        var time = day.atTime(LocalTime.of(8, 0).plusSeconds(random.nextInt(12 * 3600)))
                .atZone(Jakarta.ZONE)
                .toOffsetDateTime();
        return channel + "," + "TRX-" + ++serial + "," + payer + "," + amount + "," + time;
    }

    private List<Member> members() {
        var all = new ArrayList<Member>();
        var after = new UUID(0, 0);
        for (var page = page(after); !page.isEmpty(); page = page(after)) {
            all.addAll(page);
            after = page.getLast().workerId();
        }
        return all;
    }

    private List<Member> page(UUID after) {
        return services.get(Membership.class).page(after, PAGE);
    }
}
