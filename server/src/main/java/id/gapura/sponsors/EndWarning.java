package id.gapura.sponsors;

import id.gapura.messaging.Channel;
import id.gapura.messaging.Kind;
import id.gapura.messaging.Messages;
import id.gapura.messaging.NewMessage;
import id.gapura.messaging.NewMessage.To;
import id.gapura.screen.Language;
import id.gapura.screen.Texts;
import id.gapura.sponsors.Outlook.Reckoned;
import id.gapura.sponsors.Outlook.Warning;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Tells a sponsor by SMS that a scheme that runs comes to its end, each time louder, and each time once for that end: money
 * that moves the end begins anew. A sponsor without a phone is not told, until it has one.
 */
final class EndWarning {
    private static final String NOTE = """
            INSERT INTO sponsors.warning (scheme_id, ends_on, level, noted_at) VALUES (:scheme, :ends, :level, :at)
            ON CONFLICT DO NOTHING
            """;

    private final JdbcClient sql;
    private final SponsorStore sponsors;
    private final SponsorPhones phones;
    private final Messages messages;
    private final Texts texts = Texts.load(Language.INDONESIAN);

    EndWarning(JdbcClient sql, SponsorStore sponsors, SponsorPhones phones, Messages messages) {
        this.sql = sql;
        this.sponsors = sponsors;
        this.phones = phones;
        this.messages = messages;
    }

    /** Runs in the caller's transaction. */
    void warn(Scheme scheme, Reckoned reckoned, LocalDate today, Instant now) {
        var outlook = reckoned.outlook();
        long people = paidToTheEnd(reckoned);
        if (scheme.isRunning(today) && people > 0 && outlook.warning(today) != Warning.NONE) {
            phones.find(scheme.sponsorId())
                    .filter(_ -> isNoted(outlook, today, now))
                    .ifPresent(phone -> tell(phone, scheme, outlook, people));
        }
    }

    /** For how many members that end is theirs; others had fewer months, or none. */
    private static long paidToTheEnd(Reckoned reckoned) {
        var end = YearMonth.from(reckoned.outlook().endsOn());
        return reckoned.lastMonths().values().stream()
                .filter(month -> !month.isBefore(end))
                .count();
    }

    /** False when it was noted before. */
    private boolean isNoted(Outlook outlook, LocalDate today, Instant now) {
        return sql.sql(NOTE)
                        .param("scheme", outlook.schemeId())
                        .param("ends", outlook.endsOn())
                        .param("level", outlook.warning(today).code())
                        .param("at", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private void tell(String phone, Scheme scheme, Outlook outlook, long people) {
        var sponsor = sponsors.find(scheme.sponsorId()).orElseThrow();
        var text = texts.get(
                "sponsors.sms." + outlook.cause().code(),
                sponsor.name(),
                scheme.name(),
                texts.format().date(outlook.endsOn()),
                people);
        messages.send(new NewMessage(To.phone(phone).in(sponsor.region()), Channel.SMS, Kind.ADVICE, text));
    }
}
