package id.gapura.places;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** On which days a market is held ({@code hari pasar}): days of the week, days of the pasaran, or both. */
public record MarketDays(Set<DayOfWeek> weekdays, Set<Pasaran> pasaran) {
    public static final MarketDays NONE = new MarketDays(Set.of(), Set.of());

    public MarketDays {
        weekdays = Set.copyOf(weekdays);
        pasaran = Set.copyOf(pasaran);
    }

    /** By codes of days, in any order; what is none is left out. */
    public static MarketDays of(List<String> codes) {
        var weekdays = EnumSet.noneOf(DayOfWeek.class);
        var pasaran = EnumSet.noneOf(Pasaran.class);
        Arrays.stream(DayOfWeek.values())
                .filter(day -> codes.contains(code(day)))
                .forEach(weekdays::add);
        Arrays.stream(Pasaran.values())
                .filter(day -> codes.contains(day.code()))
                .forEach(pasaran::add);
        return new MarketDays(weekdays, pasaran);
    }

    /** The code of a day of the week, such as {@code monday}. */
    public static String code(DayOfWeek day) {
        return day.name().toLowerCase(Locale.ROOT);
    }

    /** The codes of its days, those of the week first. */
    public List<String> codes() {
        return Stream.concat(
                        weekdays.stream().sorted().map(MarketDays::code),
                        pasaran.stream().sorted().map(Pasaran::code))
                .toList();
    }

    public boolean isOn(LocalDate day) {
        return weekdays.contains(day.getDayOfWeek()) || pasaran.contains(Pasaran.of(day));
    }

    /** Whether nothing is known of them. */
    public boolean isEmpty() {
        return weekdays.isEmpty() && pasaran.isEmpty();
    }
}
