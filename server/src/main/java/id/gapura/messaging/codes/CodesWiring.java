package id.gapura.messaging.codes;

import id.gapura.kernel.Ids;
import id.gapura.messaging.Messages;
import id.gapura.vault.Vault;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration
class CodesWiring {
    @Bean
    CodeForgetting codeForgetting(JdbcClient sql, InstantSource clock) {
        return new CodeForgetting(sql, clock);
    }

    @Bean
    PhoneLinks phoneLinks(JdbcClient sql, Vault vault, InstantSource clock, Ids ids) {
        return new PhoneLinks(sql, vault, clock, ids);
    }

    @Bean
    Codes codes(
            JdbcClient sql,
            Messages messages,
            Vault vault,
            TransactionTemplate transaction,
            InstantSource clock,
            Ids ids) {
        return new Codes(new CodeStore(sql), messages, vault, transaction, clock, ids);
    }
}
