package id.gapura.console.agents;

import id.gapura.accounts.Action;
import id.gapura.agents.AgentTerms;
import id.gapura.agents.Agents;
import id.gapura.agents.Commissions;
import id.gapura.agents.League;
import id.gapura.agents.Takings;
import id.gapura.console.Door;
import id.gapura.console.Door.Part;
import id.gapura.console.Errand;
import id.gapura.membership.Membership;
import id.gapura.places.Places;
import id.gapura.registry.Registry;
import id.gapura.rules.Cover;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AgentPagesWiring {
    @Bean
    Errand agentTermsWaiting(Agents agents, AgentTerms terms) {
        return new TermsWaiting(agents, terms);
    }

    @Bean
    Door cashDoor() {
        return new Door(Part.PAYMENTS, 20, Action.TAKE_CASH, "cash.door", CashPages.HOME, "money");
    }

    @Bean
    Door agentsDoor() {
        return new Door(Part.LEDGER, 40, Action.COUNT_CASH, "agents.door", AgentPages.HOME, "person");
    }

    @Bean
    Door registrationDoor() {
        return new Door(
                Part.SETTINGS, 50, Action.MANAGE_STAFF, "agents.register.door", RegistrationPages.HOME, "person");
    }

    @Bean
    Door commissionDoor() {
        return new Door(Part.LEDGER, 50, Action.PAY_OUT, "commission.door", CommissionPages.HOME, "leave");
    }

    @Bean
    LeagueView leagueView(Agents agents, League league, InstantSource clock) {
        return new LeagueView(agents, league, clock);
    }

    @Bean
    CommissionWords commissionWords(Commissions commissions, Registry registry) {
        return new CommissionWords(commissions, registry);
    }

    @Bean
    OldCash oldCash(Agents agents, InstantSource clock) {
        return new OldCash(agents, clock);
    }

    @Bean
    AgentAtWork agentAtWork(Agents agents) {
        return new AgentAtWork(agents);
    }

    @Bean
    CashWords cashWords(
            Takings takings,
            Registry registry,
            Membership membership,
            Places places,
            Cover cover,
            InstantSource clock) {
        return new CashWords(takings, registry, membership, places, cover, clock);
    }
}
