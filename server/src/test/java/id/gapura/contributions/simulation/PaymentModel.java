package id.gapura.contributions.simulation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What payments ought to do, as simply as it can be said: no database, no ledger, no laws but a price list. Written from
 * the rules on paper, not from the program.
 */
final class PaymentModel {
    /** A channel over which a region's budget pays, which has no relief. */
    static final String REGION_PAYS = "kas-daerah";

    private static final YearMonth LAST_MONTH_OF_RELIEF = YearMonth.of(2026, 12);
    private static final long HALF_PRICE = 8_400;
    private static final long PRICE = 16_800;
    private static final int MOST_MONTHS = 12;
    private static final int MONTHS_OF_ARREARS = 3;

    final Map<String, Person> people = new TreeMap<>();
    final Map<String, Waiting> suspense = new TreeMap<>();
    final Map<String, Long> owedByChannel = new TreeMap<>();
    private final Map<String, Answer> answers = new HashMap<>();

    /** A member and what is theirs. */
    static final class Person {
        final LocalDate registeredOn;
        final TreeMap<YearMonth, Bought> months = new TreeMap<>();
        long piggyBank;
        boolean isClosed;

        Person(LocalDate registeredOn) {
            this.registeredOn = registeredOn;
        }

        Optional<YearMonth> lastPaid() {
            return months.isEmpty() ? Optional.empty() : Optional.of(months.lastKey());
        }
    }

    /** What a month cost and through which channel it came. */
    record Bought(long price, String channel) {}

    /** A reported payment. */
    record Payment(String channel, String key, String payer, long amount, LocalDate paidOn) {}

    /** Money that waits. */
    record Waiting(String channel, String payer, long amount, LocalDate paidOn) {}

    /** What a report is answered: months and piggy bank, or the reason why it waits. */
    record Answer(List<YearMonth> months, long piggyBank, String reason) {}

    void join(String nik, LocalDate on) {
        people.put(nik, new Person(on));
        for (var key : List.copyOf(suspense.keySet())) {
            if (suspense.get(key).payer().equals(nik)) {
                toMember(key, nik);
            }
        }
    }

    Answer pay(Payment payment) {
        owedByChannel.merge(payment.channel(), payment.amount(), Long::sum);
        var answer = take(payment);
        answers.put(payment.key(), answer);
        return answer;
    }

    Answer firstAnswer(Payment payment) {
        return answers.get(payment.key());
    }

    private Answer take(Payment payment) {
        var person = people.get(payment.payer());
        if (person != null && !person.isClosed) {
            var months = buy(person, payment.amount(), payment.paidOn(), payment.channel());
            return new Answer(months, person.piggyBank, "");
        }
        var payer = person == null ? payment.payer() : "";
        suspense.put(payment.key(), new Waiting(payment.channel(), payer, payment.amount(), payment.paidOn()));
        return new Answer(List.of(), 0, person == null ? "payer-unknown" : "member-closed");
    }

    private static List<YearMonth> buy(Person person, long amount, LocalDate paidOn, String channel) {
        var bought = new ArrayList<YearMonth>();
        person.piggyBank += amount;
        for (var month = first(person, paidOn);
                bought.size() < MOST_MONTHS && price(month, channel) <= person.piggyBank;
                month = month.plusMonths(1)) {
            person.piggyBank -= price(month, channel);
            person.months.put(month, new Bought(price(month, channel), channel));
            bought.add(month);
        }
        return bought;
    }

    private static YearMonth first(Person person, LocalDate paidOn) {
        var from = paidOn.isBefore(person.registeredOn) ? person.registeredOn : paidOn;
        return person.lastPaid()
                .filter(last ->
                        from.isBefore(last.plusMonths(MONTHS_OF_ARREARS + 1).atDay(1)))
                .map(last -> last.plusMonths(1))
                .orElse(YearMonth.from(from));
    }

    private static long price(YearMonth month, String channel) {
        return channel.equals(REGION_PAYS) || month.isAfter(LAST_MONTH_OF_RELIEF) ? PRICE : HALF_PRICE;
    }

    void toMember(String key, String nik) {
        var waiting = suspense.remove(key);
        buy(people.get(nik), waiting.amount(), waiting.paidOn(), waiting.channel());
    }

    void toChannel(String key) {
        var waiting = suspense.remove(key);
        owedByChannel.merge(waiting.channel(), -waiting.amount(), Long::sum);
    }

    /** Gives one person's months to another; of those that both had paid, the money waits. */
    void merge(String from, String to, LocalDate on) {
        var source = people.get(from);
        var target = people.get(to);
        source.months.forEach((month, bought) -> {
            if (target.months.putIfAbsent(month, bought) != null) {
                suspense.put("twice " + from + " " + month, new Waiting(bought.channel(), "", bought.price(), on));
            }
        });
        source.months.clear();
        target.piggyBank += source.piggyBank;
        source.piggyBank = 0;
        source.isClosed = true;
    }

    long inSuspense() {
        return suspense.values().stream().mapToLong(Waiting::amount).sum();
    }

    long inPiggyBanks() {
        return people.values().stream().mapToLong(person -> person.piggyBank).sum();
    }

    long inFunds() {
        return people.values().stream()
                .flatMap(person -> person.months.values().stream())
                .mapToLong(Bought::price)
                .sum();
    }
}
