package id.gapura.field.commands.survey;

import id.gapura.accounts.Audit;
import id.gapura.field.commands.Handler;
import id.gapura.registry.Prospects;
import id.gapura.registry.Registry;
import id.gapura.survey.answer.Interviews;
import id.gapura.survey.sample.Samples;
import id.gapura.survey.talker.Talkers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SurveyCommandsWiring {
    @Bean
    Handler surveyHandler(Interviews interviews, Talkers talkers, Registry registry, Audit audit) {
        return new SurveyHandler(interviews, talkers, registry, audit);
    }

    @Bean
    Handler drawnHandler(Samples samples, Registry registry, Prospects prospects, Audit audit) {
        return new DrawnHandler(samples, registry, prospects, audit);
    }
}
