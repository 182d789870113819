package id.gapura.vault;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class VaultWiring {
    @Bean
    Vault vault(VaultKeys keys) {
        return new Vault(keys);
    }
}
