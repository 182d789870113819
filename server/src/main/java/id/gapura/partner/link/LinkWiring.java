package id.gapura.partner.link;

import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class LinkWiring {
    @Bean
    PersonalLinks personalLinks(JdbcClient sql, InstantSource clock) {
        return new PersonalLinks(sql, clock);
    }
}
