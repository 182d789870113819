package id.gapura.console.evidence;

import id.gapura.accounts.Audit;
import id.gapura.consents.Consents;
import id.gapura.console.PeopleInScope;
import id.gapura.console.PersonAspect;
import id.gapura.console.PersonFrames;
import id.gapura.kernel.Ids;
import id.gapura.membership.Membership;
import id.gapura.registry.evidence.Evidence;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class EvidencePagesWiring {
    @Bean
    EvidenceStart evidenceStart(Evidence evidence, Membership membership) {
        return new EvidenceStart(evidence, membership);
    }

    @Bean
    PersonAspect evidenceAspect(EvidenceStart start) {
        return new EvidenceAspect(start);
    }

    @Bean
    EvidenceView evidenceView(Evidence evidence, EvidenceStart start, PersonFrames frames) {
        return new EvidenceView(evidence, start, frames);
    }

    @Bean
    EvidenceSteps evidenceSteps(EvidenceStart start) {
        return new EvidenceSteps(start);
    }

    @Bean
    EvidenceActs evidenceActs(
            PeopleInScope people,
            Evidence evidence,
            Consents consents,
            Audit audit,
            InstantSource clock,
            Ids ids,
            PersonFrames frames) {
        return new EvidenceActs(new EvidenceActs.Sources(people, evidence, consents, audit, clock, ids), frames);
    }
}
