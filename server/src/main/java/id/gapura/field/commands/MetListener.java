package id.gapura.field.commands;

import id.gapura.enrolment.attempts.WorkerMet;
import id.gapura.jobs.Listener;

/** The cash that was taken with an enrolment goes to the member it has made. */
final class MetListener implements Listener<WorkerMet> {
    private final EnrolmentCash cash;

    MetListener(EnrolmentCash cash) {
        this.cash = cash;
    }

    @Override
    public String name() {
        return "field.worker-met";
    }

    @Override
    public Class<WorkerMet> event() {
        return WorkerMet.class;
    }

    @Override
    public void on(WorkerMet met) {
        cash.settle(met.attemptId());
    }
}
