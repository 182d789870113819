package id.gapura.reconciliation;

import id.gapura.kernel.Rupiah;
import id.gapura.reconciliation.DueDays.ChannelDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The days that still have something to come, while entries are matched to them. A day once taken is gone. */
final class OpenDays {
    /** Channels are late: this many days after they should have paid, an amount still counts as theirs. */
    private static final int LATE = 5;

    private static final int LONGEST_RUN = 10;

    private final Map<ChannelDay, SettlementDay> days = new LinkedHashMap<>();
    private final Set<String> channels =
            new TreeSet<>(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));

    OpenDays(List<SettlementDay> all, Set<ChannelDay> waiting) {
        all.stream()
                .filter(day -> day.toCome().isPositive())
                .filter(day -> !waiting.contains(new ChannelDay(day.channel(), day.day())))
                .sorted(Comparator.comparing(SettlementDay::day))
                .forEach(day -> days.put(new ChannelDay(day.channel(), day.day()), day));
        all.forEach(day -> channels.add(day.channel()));
    }

    Optional<SettlementDay> find(ChannelDay key) {
        return Optional.ofNullable(days.get(key));
    }

    void take(List<SettlementDay> taken) {
        taken.forEach(day -> days.remove(new ChannelDay(day.channel(), day.day())));
    }

    /** The channel an entry names, the longest name first; empty if it names none. */
    Optional<String> named(Statement.Entry entry) {
        var words = " " + entry.words().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9-]+", " ") + " ";
        return channels.stream()
                .filter(channel -> words.contains(" " + channel.toLowerCase(Locale.ROOT) + " "))
                .findFirst();
    }

    /** The one day that has exactly this amount to come; empty if there are none or several. */
    Optional<SettlementDay> exactly(Rupiah amount, LocalDate booked, Optional<String> channel) {
        var fitting = within(booked, channel).stream()
                .filter(day -> day.toCome().equals(amount))
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
    }

    /** The one run of a channel's open days that has exactly this amount to come; empty if there are none or several. */
    List<SettlementDay> run(Rupiah amount, LocalDate booked, Optional<String> channel) {
        var runs = new ArrayList<List<SettlementDay>>();
        for (var name : channels) {
            if (channel.isEmpty() || channel.get().equals(name)) {
                runs.addAll(runs(amount, within(booked, Optional.of(name))));
            }
        }
        return runs.size() == 1 ? runs.getFirst() : List.of();
    }

    private static List<List<SettlementDay>> runs(Rupiah amount, List<SettlementDay> days) {
        var runs = new ArrayList<List<SettlementDay>>();
        for (int first = 0; first < days.size(); first++) {
            var sum = days.get(first).toCome();
            for (int last = first + 1; last < Math.min(days.size(), first + LONGEST_RUN); last++) {
                sum = sum.plus(days.get(last).toCome());
                if (sum.equals(amount)) {
                    runs.add(List.copyOf(days.subList(first, last + 1)));
                }
            }
        }
        return runs;
    }

    /** The oldest first. */
    private List<SettlementDay> within(LocalDate booked, Optional<String> channel) {
        return days.values().stream()
                .filter(day -> channel.isEmpty() || channel.get().equals(day.channel()))
                .filter(day -> !booked.isBefore(day.day())
                        && !booked.isAfter(day.dueOn().plusDays(LATE)))
                .toList();
    }
}
