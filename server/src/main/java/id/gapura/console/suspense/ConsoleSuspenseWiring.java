package id.gapura.console.suspense;

import id.gapura.agents.Agents;
import id.gapura.agents.Takings;
import id.gapura.console.Errand;
import id.gapura.contributions.suspense.SuspenseReview;
import id.gapura.registry.Registry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ConsoleSuspenseWiring {
    @Bean
    CaseView suspenseCaseView(Registry registry, Agents agents, Takings takings) {
        return new CaseView(registry, agents, takings);
    }

    @Bean
    Errand suspenseOverdueErrand(SuspenseReview review) {
        return new SuspenseErrand(review, SuspenseErrand.Kind.OVERDUE);
    }

    @Bean
    Errand suspenseApprovalErrand(SuspenseReview review) {
        return new SuspenseErrand(review, SuspenseErrand.Kind.APPROVAL);
    }
}
