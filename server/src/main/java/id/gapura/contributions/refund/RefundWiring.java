package id.gapura.contributions.refund;

import id.gapura.contributions.Contributions;
import id.gapura.kernel.Ids;
import id.gapura.ledger.Ledger;
import id.gapura.registry.Registry;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration
class RefundWiring {
    @Bean
    PiggyBankPurse piggyBankPurse(
            JdbcClient sql,
            Contributions contributions,
            Registry registry,
            Ledger ledger,
            InstantSource clock,
            Ids ids) {
        return new PiggyBankPurse(new RefundStore(sql), contributions, registry, ledger, clock, ids);
    }
}
