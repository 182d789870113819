package id.gapura.console.outreach.workbook;

import id.gapura.adoption.Funnel;
import id.gapura.console.outreach.ActivityForm;
import id.gapura.console.outreach.proposals.PastProposer;
import id.gapura.console.outreach.proposals.Proposals;
import id.gapura.console.outreach.proposals.SegmentFindings;
import id.gapura.kernel.Ids;
import id.gapura.outreach.activity.Activities;
import id.gapura.outreach.workbook.Workbook;
import id.gapura.places.Gatherings;
import id.gapura.places.Places;
import id.gapura.survey.talker.Talkers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class WorkbookPagesWiring {
    @Bean
    Adopters adopters(Funnel funnel, Places places) {
        return new Adopters(funnel, places);
    }

    @Bean
    EntryForms entryForms(
            Proposals proposals,
            Adopters adopters,
            SegmentFindings findings,
            PlanProposals plan,
            Workbook workbook,
            ActivityForm.Tools tools) {
        return new EntryForms(proposals, adopters, findings, plan, workbook, tools);
    }

    @Bean
    PlanProposals planProposals(Adopters adopters, PastProposer past, Gatherings gatherings, Talkers talkers) {
        return new PlanProposals(adopters, past, gatherings, talkers);
    }

    @Bean
    EntryView entryView(Adopters adopters) {
        return new EntryView(adopters);
    }

    @Bean
    WorkbookView workbookView(Workbook workbook, Proposals proposals, Adopters adopters) {
        return new WorkbookView(workbook, proposals, adopters);
    }

    @Bean
    PlanLines planLines(Workbook workbook, Activities activities) {
        return new PlanLines(workbook, activities);
    }

    @Bean
    PlanView planView(Workbook workbook, PlanLines plan, EntryForms forms, Places places, Ids ids) {
        return new PlanView(workbook, plan, forms, places, ids);
    }

    @Bean
    Planning planning(Workbook workbook, PlanLines plan, EntryForms forms) {
        return new Planning(workbook, plan, forms);
    }

    @Bean
    BriefView briefView(
            Workbook workbook, PlanLines lines, Proposals proposals, Adopters adopters, PlanView plan, Places places) {
        return new BriefView(workbook, lines, proposals, adopters, plan, places);
    }
}
