package id.gapura.reconciliation;

import com.prowidesoftware.swift.model.mx.adapters.IsoDateTimeAdapter;
import id.gapura.kernel.Jakarta;
import jakarta.xml.bind.Unmarshaller;
import jakarta.xml.bind.annotation.adapters.XmlAdapter;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A day as a bank writes it, alone or with a time. A time without a zone is one of Jakarta, where our banks are: taken for
 * UTC, as the library does, the end of a day would lie in the next one.
 */
final class BankDay {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 9999;

    private BankDay() {}

    /** The day, in Jakarta; empty if there is neither, or in a year that nobody means and that cannot be kept. */
    static Optional<LocalDate> of(@Nullable LocalDate day, @Nullable OffsetDateTime time) {
        if (day != null) {
            return Optional.of(day).filter(BankDay::isMeant);
        }
        return Optional.ofNullable(time)
                .filter(one -> isMeant(one.toLocalDate()))
                .map(one -> Jakarta.day(one.toInstant()));
    }

    /** Lets a reader understand times this way. */
    static void teach(Unmarshaller parts) {
        parts.setAdapter(new IsoDateTimeAdapter(new Times()));
    }

    private static final class Times extends XmlAdapter<String, OffsetDateTime> {
        @Override
        public OffsetDateTime unmarshal(String written) {
            var read = DateTimeFormatter.ISO_DATE_TIME.parseBest(
                    written.strip(), OffsetDateTime::from, LocalDateTime::from);
            return read instanceof LocalDateTime local
                    ? local.atZone(Jakarta.ZONE).toOffsetDateTime()
                    : OffsetDateTime.from(read);
        }

        @Override
        public String marshal(OffsetDateTime time) {
            return time.toString();
        }
    }

    static boolean isMeant(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }
}
