package id.gapura.agents;

import id.gapura.accounts.Accounts;
import id.gapura.contributions.Contributions;
import id.gapura.contributions.Intake;
import id.gapura.contributions.suspense.SuspenseHandover;
import id.gapura.kernel.Ids;
import id.gapura.ledger.Ledger;
import id.gapura.membership.Membership;
import id.gapura.payouts.Payouts;
import id.gapura.registry.Registry;
import id.gapura.rules.Cover;
import id.gapura.rules.InTime;
import id.gapura.rules.PaidAhead;
import id.gapura.rules.law.Law;
import id.gapura.vault.Vault;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration
class AgentsWiring {
    @Bean
    AgentStore agentStore(JdbcClient sql, Vault vault) {
        return new AgentStore(sql, vault);
    }

    @Bean
    FloatEntries floatEntries(Ledger ledger, InstantSource clock, Ids ids) {
        return new FloatEntries(ledger, clock, ids);
    }

    @Bean
    Standings agentStandings(Law law, AgentStore store, InstantSource clock) {
        return new Standings(law, store, clock);
    }

    @Bean
    Agents agents(
            Law law,
            Accounts accounts,
            AgentStore store,
            Standings standings,
            TransactionTemplate transaction,
            InstantSource clock) {
        return new Agents(law, accounts, store, standings, transaction, clock);
    }

    @Bean
    AgentTerms agentTerms(
            JdbcClient sql,
            Vault vault,
            AgentStore agents,
            TransactionTemplate transaction,
            InstantSource clock,
            Ids ids) {
        return new AgentTerms(new TermsStore(sql, vault), agents, transaction, clock, ids);
    }

    @Bean
    League agentLeague(CommissionStore store, Contributions contributions, Law law) {
        return new League(store, contributions, new InTime(law));
    }

    @Bean
    Takings.Parts takingParts(
            AgentStore agents,
            JdbcClient sql,
            Registry registry,
            Membership membership,
            Cover cover,
            PaidAhead paidAhead,
            Intake intake,
            Recruiting recruiting) {
        return new Takings.Parts(
                agents, new TakingStore(sql), registry, membership, cover, paidAhead, intake, recruiting);
    }

    @Bean
    Takings takings(
            Takings.Parts parts,
            FloatEntries entries,
            SuspenseHandover suspense,
            TransactionTemplate transaction,
            InstantSource clock) {
        return new Takings(parts, entries, suspense, transaction, clock);
    }

    @Bean
    HandIns handIns(
            AgentStore agents,
            JdbcClient sql,
            FloatEntries entries,
            TransactionTemplate transaction,
            InstantSource clock) {
        return new HandIns(agents, new HandInStore(sql), entries, transaction, clock);
    }

    @Bean
    FinishJob finishJob(Agents agents, Takings takings) {
        return new FinishJob(agents, takings);
    }

    @Bean
    ReturnListener agentReturnListener(
            Agents agents, AgentStore store, JdbcClient sql, Takings takings, FloatEntries entries) {
        return new ReturnListener(agents, store, new TakingStore(sql), takings, entries);
    }

    @Bean
    MergeListener agentMergeListener(CommissionStore store) {
        return new MergeListener(store);
    }

    @Bean
    FloatProof floatProof(JdbcClient sql, Agents agents, Ledger ledger) {
        return new FloatProof(sql, agents, ledger);
    }

    @Bean
    CommissionStore commissionStore(JdbcClient sql) {
        return new CommissionStore(sql);
    }

    @Bean
    CommissionPurse commissionPurse(CommissionStore store) {
        return new CommissionPurse(store);
    }

    @Bean
    Recruiting recruiting(CommissionStore store, Contributions contributions, Standings standings) {
        return new Recruiting(store, contributions, standings);
    }

    @Bean
    CommissionRules commissionRules(Law law) {
        return new CommissionRules(law);
    }

    @Bean
    Commissions.Parts commissionParts(
            CommissionStore store,
            AgentStore agents,
            CommissionRules rules,
            Contributions contributions,
            Payouts payouts,
            Ledger ledger) {
        return new Commissions.Parts(store, agents, rules, contributions, payouts, ledger);
    }

    @Bean
    Commissions commissions(Commissions.Parts parts, TransactionTemplate transaction, InstantSource clock, Ids ids) {
        return new Commissions(parts, transaction, clock, ids);
    }

    @Bean
    CommissionJob commissionJob(Agents agents, Commissions commissions) {
        return new CommissionJob(agents, commissions);
    }

    @Bean
    CommissionProof commissionProof(
            Agents agents, CommissionStore store, CommissionRules rules, Contributions contributions, Ledger ledger) {
        return new CommissionProof(agents, store, rules, contributions, ledger);
    }
}
