package id.gapura.contributions.simulation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    /** Payments of which a month was paid twice. */
    private final Set<String> paidTwice = new HashSet<>();

    /** A member and what is theirs. */
    static final class Person {
        final LocalDate registeredOn;
        final TreeMap<YearMonth, Bought> months = new TreeMap<>();
        /** Payments posted to this person, also under records merged into this one, and not taken back, by key. */
        final Map<String, Purchase> purchases = new TreeMap<>();

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

    /** What a payment bought. */
    record Purchase(Waiting money, List<YearMonth> months) {}

    /** A reported payment. */
    record Payment(String channel, String key, String payer, long amount, LocalDate paidOn) {}

    /** Money that waits; without a payer only officers find whose it is. */
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
            var money = new Waiting(payment.channel(), payment.payer(), payment.amount(), payment.paidOn());
            var months = buy(person, payment.key(), money);
            return new Answer(months, person.piggyBank, "");
        }
        var payer = person == null ? payment.payer() : "";
        suspense.put(payment.key(), new Waiting(payment.channel(), payer, payment.amount(), payment.paidOn()));
        return new Answer(List.of(), 0, person == null ? "payer-unknown" : "member-closed");
    }

    private static List<YearMonth> buy(Person person, String key, Waiting money) {
        var bought = new ArrayList<YearMonth>();
        var channel = money.channel();
        person.piggyBank += money.amount();
        for (var month = first(person, money.paidOn());
                bought.size() < MOST_MONTHS && price(month, channel) <= person.piggyBank;
                month = month.plusMonths(1)) {
            person.piggyBank -= price(month, channel);
            person.months.put(month, new Bought(price(month, channel), channel));
            bought.add(month);
        }
        person.purchases.put(key, new Purchase(money, bought));
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
        buy(people.get(nik), key, waiting);
    }

    void toChannel(String key) {
        var waiting = suspense.remove(key);
        owedByChannel.merge(waiting.channel(), -waiting.amount(), Long::sum);
    }

    /** Takes a payment back from a person; the answer is a word for what stands against it, or {@code DONE}. */
    String takeBack(String nik, String key) {
        var person = people.get(nik);
        var purchase = person.purchases.get(key);
        if (paidTwice.contains(key)) {
            return "PAID_TWICE";
        }
        var first = purchase.months().stream().findFirst();
        if (first.isPresent()
                && !purchase.months()
                        .containsAll(person.months.tailMap(first.get()).keySet())) {
            return "MONTHS_AFTER";
        }
        long prices = purchase.months().stream()
                .mapToLong(month -> person.months.get(month).price())
                .sum();
        long left = person.piggyBank + prices - purchase.money().amount();
        if (left < 0) {
            return "PIGGY_BANK_SPENT";
        }
        person.piggyBank = left;
        person.months.keySet().removeAll(purchase.months());
        person.purchases.remove(key);
        var money = purchase.money();
        suspense.put(key + "~", new Waiting(money.channel(), "", money.amount(), money.paidOn()));
        return "DONE";
    }

    /** Gives one person's months and payments to another; of months that both had paid, the money waits. */
    void merge(String from, String to, LocalDate on) {
        var source = people.get(from);
        var target = people.get(to);
        source.months.forEach((month, bought) -> {
            if (target.months.putIfAbsent(month, bought) != null) {
                suspense.put("twice " + from + " " + month, new Waiting(bought.channel(), "", bought.price(), on));
                source.purchases.forEach((key, purchase) -> {
                    if (purchase.months().contains(month)) {
                        paidTwice.add(key);
                    }
                });
            }
        });
        source.months.clear();
        target.purchases.putAll(source.purchases);
        source.purchases.clear();
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
