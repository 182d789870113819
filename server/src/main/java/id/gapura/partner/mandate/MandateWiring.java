package id.gapura.partner.mandate;

import id.gapura.jobs.Outbox;
import id.gapura.kernel.Ids;
import id.gapura.membership.Membership;
import id.gapura.partner.aggregator.Charges;
import id.gapura.partner.aggregator.Permissions;
import id.gapura.registry.Registry;
import id.gapura.rules.ContributionPrice;
import id.gapura.rules.Cover;
import id.gapura.rules.law.Law;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration(proxyBeanMethods = false)
class MandateWiring {
    @Bean
    MandateStore mandateStore(JdbcClient sql) {
        return new MandateStore(sql);
    }

    @Bean
    DebitPlanning.Parts debitParts(
            JdbcClient sql,
            MandateStore mandates,
            Membership membership,
            Cover cover,
            ContributionPrice price,
            Law law,
            Outbox outbox,
            InstantSource clock) {
        var debits = new DebitStore(sql);
        var rules = new DebitRules(law);
        var change = new MandateChange(mandates, debits, rules, clock);
        return new DebitPlanning.Parts(
                mandates, debits, change, membership, new UnpaidMonths(cover, price), rules, outbox);
    }

    @Bean
    MandateAsking mandateAsking(
            DebitPlanning.Parts parts, Permissions permissions, TransactionTemplate transaction, InstantSource clock) {
        return new MandateAsking(parts.mandates(), parts.change(), permissions, transaction, clock);
    }

    @Bean
    MandateRound mandateRound(
            DebitPlanning.Parts parts,
            MandateAsking asking,
            Charges charges,
            TransactionTemplate transaction,
            InstantSource clock,
            Ids ids) {
        var steps = new MandateRound.Steps(
                new DebitSettling(parts, transaction, clock),
                new DebitPlanning(parts, transaction, clock),
                new DebitTrying(parts, charges, transaction, clock, ids),
                asking);
        return new MandateRound(parts.mandates(), parts.debits(), steps, charges, clock);
    }

    @Bean
    Mandates mandates(
            DebitPlanning.Parts parts,
            MandateAsking asking,
            Permissions permissions,
            Registry registry,
            TransactionTemplate transaction,
            InstantSource clock,
            Ids ids) {
        var tools = new Mandates.Parts(
                parts.mandates(),
                parts.debits(),
                parts.change(),
                asking,
                permissions,
                registry,
                parts.membership(),
                parts.unpaid(),
                parts.rules());
        return new Mandates(tools, transaction, clock, ids);
    }

    @Bean
    MovedListener mandateMovedListener(MandateStore mandates) {
        return new MovedListener(mandates);
    }

    @Bean
    MergeListener mandateMergeListener(DebitPlanning.Parts parts, Registry registry) {
        return new MergeListener(parts.mandates(), parts.debits(), parts.change(), registry);
    }
}
