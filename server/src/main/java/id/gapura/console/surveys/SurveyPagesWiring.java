package id.gapura.console.surveys;

import id.gapura.accounts.Action;
import id.gapura.console.Door;
import id.gapura.console.Door.Part;
import id.gapura.console.regions.RegionChoices;
import id.gapura.kernel.Ids;
import id.gapura.places.Places;
import id.gapura.survey.Rounds;
import id.gapura.survey.Surveys;
import id.gapura.survey.answer.Interviews;
import id.gapura.survey.result.Results;
import id.gapura.survey.sample.Samples;
import id.gapura.survey.talker.Talkers;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SurveyPagesWiring {
    @Bean
    Door surveysDoor() {
        return new Door(Part.REACH, 15, Action.SEE_OUTREACH, "surveys.door", SurveyPages.HOME, "roster");
    }

    @Bean
    SurveysInScope surveysInScope(Surveys surveys, Rounds rounds) {
        return new SurveysInScope(surveys, rounds);
    }

    @Bean
    SurveyView surveyView(Surveys surveys, Rounds rounds, Interviews interviews, Places places, InstantSource clock) {
        return new SurveyView(surveys, rounds, interviews, places, clock);
    }

    @Bean
    RoundView surveyRoundView(
            Surveys surveys, Interviews interviews, Samples samples, Places places, InstantSource clock) {
        return new RoundView(surveys, interviews, samples, places, clock);
    }

    @Bean
    ResultView surveyResultView(Surveys surveys, Rounds rounds, Results results, Places places) {
        return new ResultView(surveys, rounds, results, places);
    }

    @Bean
    Asking asking(Surveys surveys, Interviews interviews, Samples samples, Talkers talkers, RegionChoices regions) {
        return new Asking(surveys, interviews, samples, talkers, regions);
    }

    @Bean
    AskPages.Now askPagesNow(Ids ids, InstantSource clock) {
        return new AskPages.Now(ids, clock);
    }
}
