package id.gapura.outreach.attribution;

import id.gapura.outreach.activity.Activities;
import id.gapura.outreach.activity.OwnCodes;
import id.gapura.outreach.contact.Contacts;
import id.gapura.rules.InTime;
import id.gapura.rules.law.Law;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration
class AttributionWiring {
    @Bean
    Attribution attribution(
            Activities activities, OwnCodes codes, Contacts contacts, JdbcClient sql, Law law, InstantSource clock) {
        var rules = new Attribution.Rules(law.count("outreach.half-life-days"), new InTime(law));
        var stores = new Attribution.Stores(new JourneyStore(sql), new GivenStore(sql));
        return new Attribution(activities, codes, contacts, stores, rules, clock);
    }

    @Bean
    GivenProof givenProof(JdbcClient sql, Activities activities) {
        return new GivenProof(new GivenStore(sql), activities);
    }
}
