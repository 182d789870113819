package id.gapura.outreach.material;

import id.gapura.rules.ContributionPrice;
import id.gapura.rules.benefit.Benefits;
import id.gapura.rules.law.Law;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration
class MaterialWiring {
    @Bean
    Materials materials(JdbcClient sql, ContributionPrice price, Law law, InstantSource clock) {
        return new Materials(new MaterialStore(sql), new Figures(price, new Benefits(law), law), clock);
    }
}
