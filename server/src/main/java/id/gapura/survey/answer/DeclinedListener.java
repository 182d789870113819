package id.gapura.survey.answer;

import id.gapura.consents.Consents.Declined;
import id.gapura.consents.Purpose;
import id.gapura.jobs.Listener;

/** Whoever no longer agrees to be named in surveys is in none of those before. What was said stays, without whom. */
final class DeclinedListener implements Listener<Declined> {
    private final InterviewStore interviews;

    DeclinedListener(InterviewStore interviews) {
        this.interviews = interviews;
    }

    @Override
    public String name() {
        return "survey.consent-declined";
    }

    @Override
    public Class<Declined> event() {
        return Declined.class;
    }

    @Override
    public void on(Declined declined) {
        if (declined.purpose().equals(Purpose.SURVEY.code())) {
            interviews.untie(declined.subjectId(), declined.at());
        }
    }
}
