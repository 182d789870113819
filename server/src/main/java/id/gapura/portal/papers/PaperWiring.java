package id.gapura.portal.papers;

import id.gapura.contributions.Contributions;
import id.gapura.membership.Membership;
import id.gapura.partner.platform.ApiKeys;
import id.gapura.partner.snap.Banks;
import id.gapura.receipts.Papers;
import id.gapura.registry.Registry;
import id.gapura.rules.Cover;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PaperWiring {
    @Bean
    ChannelWords channelWords(Banks banks, ApiKeys platforms) {
        return new ChannelWords(banks, platforms);
    }

    @Bean
    PaperDesk paperDesk(
            Contributions contributions,
            Membership membership,
            Registry registry,
            Cover cover,
            InstantSource clock,
            Papers papers,
            ChannelWords channels) {
        var sources = new PaperDesk.Sources(contributions, membership, registry, cover, clock);
        return new PaperDesk(sources, papers, channels);
    }
}
