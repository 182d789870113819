package id.gapura.field.devices;

import id.gapura.accounts.Accounts;
import id.gapura.kernel.Ids;
import id.gapura.places.Places;
import id.gapura.registry.Registry;
import id.gapura.vault.Vault;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class DevicesWiring {
    @Bean
    Devices devices(JdbcClient sql, Vault vault, Accounts accounts, InstantSource clock) {
        return new Devices(new DeviceStore(sql, vault), accounts, clock);
    }

    @Bean
    DeviceRegistration deviceRegistration(
            JdbcClient sql,
            Vault vault,
            Accounts accounts,
            Registry registry,
            Places places,
            InstantSource clock,
            Ids ids) {
        return new DeviceRegistration(new DeviceStore(sql, vault), accounts, registry, places, clock, ids);
    }
}
