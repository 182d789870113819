package id.gapura.console.outreach.report;

import id.gapura.outreach.activity.Activities;
import id.gapura.outreach.activity.Campaigns;
import id.gapura.outreach.attribution.Attribution;
import id.gapura.outreach.workbook.Workbook;
import id.gapura.places.Places;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OutreachReportWiring {
    @Bean
    ReportView reportView(
            Attribution attribution, Campaigns campaigns, Places places, Activities activities, Workbook workbook) {
        return new ReportView(attribution, campaigns, places, new Targets(activities, workbook));
    }
}
