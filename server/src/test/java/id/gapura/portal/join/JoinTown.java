package id.gapura.portal.join;

import static id.gapura.partner.aggregator.AggregatorTown.TODAY;

import id.gapura.enrolment.identity.IdentityCheck;
import id.gapura.partner.aggregator.AggregatorTown;
import id.gapura.partner.messages.PhoneTown;
import id.gapura.program.TestWeb;
import id.gapura.sandbox.SandboxAggregator;
import id.gapura.sandbox.SandboxDukcapil;
import id.gapura.sandbox.SandboxDukcapil.Mood;
import id.gapura.sandbox.SandboxDukcapilDoor;

/** A program that people join by themselves, with phones, a way to pay and an ID office. */
final class JoinTown implements AutoCloseable {
    final SandboxDukcapil office = new SandboxDukcapil();
    final TestWeb web;
    final PhoneTown phones;
    final SandboxAggregator aggregator;
    private final AggregatorTown town = new AggregatorTown();
    private final SandboxDukcapilDoor door = SandboxDukcapilDoor.open(office, 0);
    private int people;

    JoinTown() {
        web = town.web;
        aggregator = town.aggregator;
        phones = new PhoneTown(web);
        web.get(IdentityCheck.class).connect(door.address(), SandboxDukcapil.KEY);
    }

    /** Somebody nobody knows yet, on a day of their own, at an honest office. */
    Newcomer newcomer() {
        people++;
        web.setToday(TODAY.plusDays(people));
        office.be(Mood.HONEST);
        return new Newcomer(this, people);
    }

    @Override
    public void close() {
        door.close();
        phones.close();
        town.close();
    }
}
