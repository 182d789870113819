package id.gapura.accounts;

import id.gapura.jobs.Outbox;
import id.gapura.kernel.Ids;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration
class AccountsWiring {
    @Bean
    Accounts accounts(
            JdbcClient sql,
            PasswordEncoder passwords,
            TransactionTemplate transaction,
            Outbox outbox,
            InstantSource clock,
            Ids ids) {
        var staff = new StaffStore(sql);
        var assigning = new Assigning(staff, new BadgeStore(sql), transaction, outbox, clock);
        return new Accounts(staff, assigning, passwords, transaction, clock, ids);
    }

    @Bean
    Badges badges(JdbcClient sql, TransactionTemplate transaction, InstantSource clock, Ids ids) {
        return new Badges(new BadgeStore(sql), transaction, clock, ids);
    }

    @Bean
    Audit audit(JdbcClient sql, TransactionTemplate transaction, InstantSource clock) {
        return new Audit(new AuditStore(sql), transaction, clock);
    }

    @Bean
    AuditProof auditProof(Audit audit) {
        return new AuditProof(audit);
    }
}
