package id.gapura.partner.platform;

import id.gapura.accounts.Audit;
import id.gapura.kernel.Ids;
import id.gapura.vault.Uploads;
import id.gapura.vault.Vault;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class PlatformWiring {
    @Bean
    ApiKeys apiKeys(JdbcClient sql, Vault vault, InstantSource clock, Ids ids) {
        return new ApiKeys(new ApiKeyStore(sql), vault, clock, ids);
    }

    @Bean
    PaymentSheet paymentSheet(Uploads uploads, InstantSource clock, Ids ids) {
        return new PaymentSheet(uploads, clock, ids);
    }

    @Bean
    SignatureCheck signatureCheck(ApiKeys keys, InstantSource clock) {
        return new SignatureCheck(keys, clock);
    }

    @Bean
    Turned turned(Audit audit, InstantSource clock) {
        return new Turned(audit, clock);
    }
}
