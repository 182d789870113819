package id.gapura.cli.rules;

import id.gapura.kernel.Rupiah;
import id.gapura.rules.Payer;
import id.gapura.rules.Programmes;
import id.gapura.rules.Sector;
import id.gapura.screen.Language;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Values as arguments and files write them; refused with {@link IllegalArgumentException} and what is allowed. */
final class Reading {
    private Reading() {}

    static YearMonth month(String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("a month is written as 2026-12, not " + text, e);
        }
    }

    static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("a day is written as 2026-12-31, not " + text, e);
        }
    }

    static Rupiah income(String text) {
        if (!text.matches("\\d{1,15}")) {
            throw new IllegalArgumentException("income must be whole rupiah a month, 0 or more, not " + text);
        }
        return Rupiah.of(Long.parseLong(text));
    }

    static int count(String text) {
        if (!text.matches("\\d{1,9}")) {
            throw new IllegalArgumentException("must be a whole number, not " + text);
        }
        return Integer.parseInt(text);
    }

    /** Months with commas; none if the text is blank. */
    static SortedSet<YearMonth> months(String text) {
        var months = new TreeSet<YearMonth>();
        for (var part : text.isBlank() ? new String[0] : text.split(",", -1)) {
            if (!months.add(month(part.strip()))) {
                throw new IllegalArgumentException(part.strip() + " is listed twice");
            }
        }
        return months;
    }

    static Language language(String text) {
        return Language.find(text)
                .orElseThrow(() -> new IllegalArgumentException("language must be id or en, not " + text));
    }

    /** Lets picocli read an argument and repeat the refusal as it stands. */
    private static <T> T converted(String text, Function<String, T> reader) {
        try {
            return reader.apply(text);
        } catch (IllegalArgumentException refused) {
            throw new TypeConversionException(refused.getMessage());
        }
    }

    static final class Month implements ITypeConverter<YearMonth> {
        @Override
        public YearMonth convert(String text) {
            return converted(text, Reading::month);
        }
    }

    static final class Day implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String text) {
            return converted(text, Reading::day);
        }
    }

    static final class Income implements ITypeConverter<Rupiah> {
        @Override
        public Rupiah convert(String text) {
            return converted(text, Reading::income);
        }
    }

    static final class Count implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String text) {
            return converted(text, Reading::count);
        }
    }

    static final class Months implements ITypeConverter<SortedSet<YearMonth>> {
        @Override
        public SortedSet<YearMonth> convert(String text) {
            return converted(text, Reading::months);
        }
    }

    static final class OfProgrammes implements ITypeConverter<Programmes> {
        @Override
        public Programmes convert(String text) {
            return converted(text, Programmes::of);
        }
    }

    static final class OfSector implements ITypeConverter<Sector> {
        @Override
        public Sector convert(String text) {
            return converted(text, Sector::of);
        }
    }

    static final class OfPayer implements ITypeConverter<Payer> {
        @Override
        public Payer convert(String text) {
            return converted(text, Payer::of);
        }
    }

    static final class OfLanguage implements ITypeConverter<Language> {
        @Override
        public Language convert(String text) {
            return converted(text, Reading::language);
        }
    }
}
