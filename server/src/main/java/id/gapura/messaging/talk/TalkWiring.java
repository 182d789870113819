package id.gapura.messaging.talk;

import id.gapura.database.RacedTransaction;
import id.gapura.messaging.Messages;
import id.gapura.vault.Vault;
import java.time.InstantSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration
class TalkWiring {
    @Bean
    Conversations conversations(
            ObjectProvider<Conversation> conversations,
            JdbcClient sql,
            Messages messages,
            Vault vault,
            TransactionTemplate transaction,
            InstantSource clock) {
        return new Conversations(
                () -> conversations.orderedStream().toList(),
                new TalkStore(sql, vault),
                messages,
                vault,
                new RacedTransaction(transaction),
                clock);
    }
}
