package id.gapura.enrolment.owning;

import id.gapura.enrolment.attempts.Attempts;
import id.gapura.jobs.Outbox;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class OwningWiring {
    @Bean
    StaffListener staffListener(Outbox outbox) {
        return new StaffListener(outbox);
    }

    @Bean
    HandOverJob handOverJob(Attempts attempts) {
        return new HandOverJob(attempts);
    }
}
