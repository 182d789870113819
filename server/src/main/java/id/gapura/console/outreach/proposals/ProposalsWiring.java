package id.gapura.console.outreach.proposals;

import id.gapura.accounts.Accounts;
import id.gapura.adoption.Funnel;
import id.gapura.adoption.objection.Objections;
import id.gapura.adoption.obstacle.Obstacles;
import id.gapura.insight.Insight;
import id.gapura.insight.Success;
import id.gapura.outreach.activity.Activities;
import id.gapura.outreach.attribution.Attribution;
import id.gapura.outreach.stakeholder.Stakeholders;
import id.gapura.places.Places;
import id.gapura.rules.ContributionPrice;
import id.gapura.rules.benefit.Benefits;
import id.gapura.rules.law.Law;
import id.gapura.survey.Rounds;
import id.gapura.survey.Surveys;
import id.gapura.survey.result.Results;
import id.gapura.survey.talker.Talkers;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ProposalsWiring {
    @Bean
    RegisterProposer registerProposer(Insight insight, Places places) {
        return new RegisterProposer(insight, places);
    }

    @Bean
    StagesProposer stagesProposer(Funnel funnel, Places places) {
        return new StagesProposer(funnel, places);
    }

    @Bean
    ObjectionProposer objectionProposer(Objections objections, Places places) {
        return new ObjectionProposer(objections, places);
    }

    @Bean
    SurveyProposer surveyProposer(Surveys surveys, Rounds rounds, Results results, Places places) {
        return new SurveyProposer(surveys, rounds, results, places);
    }

    @Bean
    ObstacleProposer obstacleProposer(Obstacles obstacles) {
        return new ObstacleProposer(obstacles);
    }

    @Bean
    TalkerProposer talkerProposer(Talkers talkers, Places places) {
        return new TalkerProposer(talkers, places);
    }

    @Bean
    DoorProposer doorProposer(Success success, Places places) {
        return new DoorProposer(success, places);
    }

    @Bean
    PartnerProposer partnerProposer(Stakeholders stakeholders) {
        return new PartnerProposer(stakeholders);
    }

    @Bean
    StaffProposer staffProposer(Accounts accounts, Places places) {
        return new StaffProposer(accounts, places);
    }

    @Bean
    MixProposer mixProposer(ContributionPrice price, Law law) {
        return new MixProposer(price, new Benefits(law));
    }

    @Bean
    PastProposer pastProposer(Activities activities, Attribution attribution) {
        return new PastProposer(activities, attribution);
    }

    @Bean
    SegmentFindings segmentFindings(SurveyProposer surveys, ObjectionProposer objections) {
        return new SegmentFindings(surveys, objections);
    }

    @Bean
    Proposals proposals(ObjectProvider<Proposer> proposers) {
        return new Proposals(proposers.stream().toList());
    }
}
