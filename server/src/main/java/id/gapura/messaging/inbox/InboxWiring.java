package id.gapura.messaging.inbox;

import id.gapura.kernel.Ids;
import id.gapura.messaging.Messages;
import id.gapura.vault.Vault;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration
class InboxWiring {
    @Bean
    Inbox inbox(
            JdbcClient sql,
            Messages messages,
            Vault vault,
            TransactionTemplate transaction,
            InstantSource clock,
            Ids ids) {
        return new Inbox(new InboxStore(sql, vault), messages, new Inbox.Tools(vault, transaction, clock, ids));
    }
}
