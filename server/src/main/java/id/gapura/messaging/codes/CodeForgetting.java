package id.gapura.messaging.codes;

import id.gapura.jobs.Job;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Forgets codes and links whose time is over: a code still counts for a day, against those who ask for too many. */
final class CodeForgetting implements Job {
    private static final Duration COUNTED = Duration.ofDays(1);
    private static final String CODES = "DELETE FROM messaging.one_time_code WHERE expires_at < :before";
    private static final String LINKS = "DELETE FROM messaging.phone_link WHERE expires_at < :before";

    private final JdbcClient sql;
    private final InstantSource clock;

    CodeForgetting(JdbcClient sql, InstantSource clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "messaging.forget-codes";
    }

    @Override
    public Optional<Duration> every() {
        return Optional.of(Duration.ofHours(1));
    }

    @Override
    public void run(String key) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        sql.sql(CODES).param("before", now.minus(COUNTED)).update();
        sql.sql(LINKS).param("before", now).update();
    }
}
