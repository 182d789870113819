package id.gapura.survey.talker;

import id.gapura.consents.Consents;
import id.gapura.kernel.Ids;
import id.gapura.rules.law.Law;
import id.gapura.vault.Vault;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration
class TalkerWiring {
    @Bean
    Talkers talkers(
            JdbcClient sql,
            Vault vault,
            Ids ids,
            Consents consents,
            Law law,
            TransactionTemplate transaction,
            InstantSource clock) {
        var store = new TalkerStore(sql, vault, ids);
        return new Talkers(store, consents, law.count("survey.talker-days"), transaction, clock);
    }

    @Bean
    ForgetTalkers forgetTalkers(Talkers talkers) {
        return new ForgetTalkers(talkers);
    }
}
