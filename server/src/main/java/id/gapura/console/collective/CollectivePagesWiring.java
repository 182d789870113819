package id.gapura.console.collective;

import id.gapura.collective.Arrangements;
import id.gapura.console.naming.NamedMembers;
import id.gapura.groups.Groups;
import id.gapura.membership.Membership;
import id.gapura.registry.Registry;
import id.gapura.rules.Cover;
import id.gapura.sponsors.Schemes;
import id.gapura.sponsors.Sponsors;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CollectivePagesWiring {
    @Bean
    PayingChoices payingChoices(Sponsors sponsors, Schemes schemes, Groups groups, InstantSource clock) {
        return new PayingChoices(sponsors, schemes, groups, clock);
    }

    @Bean
    ArrangementForm.Sources arrangementSources(PayingChoices choices, Arrangements arrangements, NamedMembers members) {
        return new ArrangementForm.Sources(choices, arrangements, members);
    }

    @Bean
    ArrangementView arrangementView(
            Arrangements arrangements, PayingChoices choices, Registry registry, InstantSource clock) {
        return new ArrangementView(arrangements, choices, registry, clock);
    }

    @Bean
    CardSheets.Facts cardSheetFacts(Registry registry, Membership membership, Cover cover, InstantSource clock) {
        return new CardSheets.Facts(registry, membership, cover, clock);
    }
}
