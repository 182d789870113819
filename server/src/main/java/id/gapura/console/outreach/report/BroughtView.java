package id.gapura.console.outreach.report;

import id.gapura.accounts.Action;
import id.gapura.console.Officer;
import id.gapura.screen.Shell;
import java.util.ArrayList;
import java.util.List;

/** Asks each question of what outreach brought, as far as an officer may know. */
record BroughtView(
        ActivityAnswer activities,
        TrialAnswer trials,
        ObjectionAnswer objections,
        ObstacleAnswer obstacles,
        VillageAnswer villages) {
    List<Answer> answers(AskedReport asked, Officer officer, Shell shell) {
        var answers = new ArrayList<Answer>();
        answers.add(activities.of(asked, shell));
        if (officer.may(Action.SEE_TRIALS)) {
            answers.add(trials.of(asked, officer, shell));
        }
        answers.add(objections.of(asked, shell));
        answers.add(obstacles.of(asked, shell));
        if (officer.may(Action.SEE_INSIGHT)) {
            answers.add(villages.of(asked, shell));
        }
        return answers;
    }
}
