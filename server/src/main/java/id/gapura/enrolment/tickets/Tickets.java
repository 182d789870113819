package id.gapura.enrolment.tickets;

import id.gapura.kernel.Luhn;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Hands out tickets ({@code nomor tiket}): nine digits, easily said on the phone, the last of which catches a mistyped one.
 * Random, so that nobody can guess another's.
 */
public final class Tickets {
    private static final String CLAIM = """
            INSERT INTO enrolment.ticket (ticket, attempt_id) VALUES (:ticket, :attempt) ON CONFLICT DO NOTHING
            """;
    private static final String FIND = "SELECT attempt_id FROM enrolment.ticket WHERE ticket = :ticket";
    private static final int NUMBERS = 100_000_000;
    private static final int DIGITS = 9;

    private final JdbcClient sql;
    private final RandomGenerator random;

    public Tickets(JdbcClient sql, RandomGenerator random) {
        this.sql = sql;
        this.random = random;
    }

    /** A ticket nobody has had. */
    public String issue(UUID attempt) {
        while (true) {
            var ticket = Luhn.withCheckDigit(String.format(Locale.ROOT, "%08d", random.nextInt(NUMBERS)));
            if (sql.sql(CLAIM).param("ticket", ticket).param("attempt", attempt).update() == 1) {
                return ticket;
            }
        }
    }

    /** The attempt of a ticket, as somebody types it. */
    public Optional<UUID> find(String written) {
        var digits = written.replaceAll("[\\s.-]", "");
        return digits.length() == DIGITS && Luhn.isRight(digits)
                ? sql.sql(FIND).param("ticket", digits).query(UUID.class).optional()
                : Optional.empty();
    }
}
