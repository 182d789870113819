package id.gapura.portal.member.evidence;

import id.gapura.kernel.Ids;
import id.gapura.membership.Membership;
import id.gapura.registry.evidence.Evidence;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MyEvidenceWiring {
    @Bean
    MyEvidence myEvidence(Evidence evidence, Membership membership) {
        return new MyEvidence(evidence, membership);
    }

    @Bean
    Giving evidenceGiving(InstantSource clock, Ids ids) {
        return new Giving(clock, ids);
    }
}
