package id.gapura.console.outreach.communicator;

import id.gapura.accounts.Action;
import id.gapura.console.Officer;
import id.gapura.console.outreach.OutreachTabs;
import id.gapura.console.outreach.report.Stayed;
import id.gapura.kernel.Jakarta;
import id.gapura.outreach.activity.Activities.Wanted;
import id.gapura.outreach.activity.OwnCode;
import id.gapura.outreach.activity.OwnCodes;
import id.gapura.outreach.attribution.Attribution;
import id.gapura.outreach.attribution.Line;
import id.gapura.outreach.attribution.Milestone;
import id.gapura.outreach.attribution.Model;
import id.gapura.outreach.communicator.Communicator;
import id.gapura.outreach.communicator.Communicators;
import id.gapura.outreach.stakeholder.Stakeholder;
import id.gapura.outreach.stakeholder.Stakeholders;
import id.gapura.places.Places;
import id.gapura.screen.Cell;
import id.gapura.screen.Shell;
import id.gapura.screen.Table;
import id.gapura.survey.talker.Talker;
import id.gapura.survey.talker.Talkers;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Lays out who speaks, and what the activities of the last year for which they spoke have brought. */
record CommunicatorView(
        Communicators communicators,
        OwnCodes codes,
        Attribution attribution,
        Stakeholders stakeholders,
        Talkers talkers,
        Places places,
        InstantSource clock) {
    private static final String NONE = "–";

    /** Somebody, and what they brought. */
    private record Brought(Communicator who, Line line) {}

    CommunicatorsPage page(Officer officer, Shell shell) {
        var all = brought(officer);
        var speakFor = stakeholders.list(all.stream()
                .flatMap(one -> one.who().plan().links().stakeholder().stream())
                .distinct()
                .toList());
        var theirs = codes.ofPersons(all.stream().map(one -> one.who().id()).toList());
        var table = new Table(
                shell.text("communicator.title"),
                List.of(
                        Table.words(shell.text("communicator.name")),
                        Table.words(shell.text("communicator.kind")),
                        Table.words(shell.text("communicator.code")),
                        Table.amount(shell.text("outreach.tab.activities")),
                        Table.amount(shell.text("outreach.joined")),
                        Table.amount(shell.text("outreach.covered", Milestone.THREE.months())),
                        Table.amount(shell.text("outreach.perSurvivor"))),
                all.stream()
                        .map(one -> row(one, speakFor, code(one.who(), theirs, officer, shell), officer, shell))
                        .toList(),
                shell.text("communicator.none"));
        return new CommunicatorsPage(
                OutreachTabs.of(shell),
                table,
                List.of(
                        shell.text("communicator.note"),
                        shell.text("communicator.note.code"),
                        shell.text("outreach.note.shares", attribution.halfLifeDays()),
                        shell.text("outreach.note.few")),
                officer.may(Action.MANAGE_OUTREACH) ? NewCommunicatorPages.NEW : "");
    }

    /** Those of the scope, and whoever spoke there; who brought most people first. */
    private List<Brought> brought(Officer officer) {
        var today = Jakarta.today(clock);
        var wanted = Wanted.between(officer.scope(), today.minusYears(1).plusDays(1), today);
        var report = attribution.report(wanted, Model.DECAYED);
        var speakers = communicators.ofActivities(report.activities());
        var lines = report.by(origin -> origin.speaker(speakers).id().toString());
        var known = new HashMap<UUID, Communicator>();
        communicators.within(officer.scope()).forEach(one -> known.put(one.id(), one));
        speakers.values().forEach(one -> known.put(one.id(), one));
        var brought = new ArrayList<Brought>();
        known.values()
                .forEach(one ->
                        brought.add(new Brought(one, lines.getOrDefault(one.id().toString(), Line.EMPTY))));
        brought.sort(
                Comparator.comparingLong((Brought one) -> -one.line().joined().parts())
                        .thenComparing(one -> one.who().plan().name())
                        .thenComparing(one -> one.who().plan().region().text()));
        return brought;
    }

    private List<Cell> row(Brought one, Map<UUID, Stakeholder> speakFor, Cell code, Officer officer, Shell shell) {
        var line = one.line();
        var format = shell.format();
        var stayed = new Stayed(shell);
        return List.of(
                name(one.who(), officer),
                kind(one.who(), speakFor, shell),
                code,
                Cell.amount(format.number(line.input().activities())),
                Cell.amount(stayed.persons(line.joined())),
                stayed.cell(line.at(Milestone.THREE)),
                Cell.lines(stayed.perSurvivor(line, Milestone.THREE), stayed.cost(line)));
    }

    private Cell name(Communicator who, Officer officer) {
        var place = places.fullName(who.plan().region());
        return isTheirs(who, officer)
                ? Cell.entry(who.plan().name(), CommunicatorPages.address(who.id()), place)
                : Cell.lines(who.plan().name(), place);
    }

    private static boolean isTheirs(Communicator who, Officer officer) {
        return officer.may(Action.MANAGE_OUTREACH) && officer.sees(who.plan().region());
    }

    /** The code of somebody's own, which leads to its poster, or to where they get one. */
    private static Cell code(Communicator who, Map<UUID, OwnCode> theirs, Officer officer, Shell shell) {
        var code = Optional.ofNullable(theirs.get(who.id())).map(OwnCode::code);
        if (!officer.sees(who.plan().region())) {
            return Cell.text(code.orElse(NONE));
        }
        return code.map(known ->
                        Cell.entry(known, OwnCodePages.poster(who.id()), shell.text("communicator.code.poster")))
                .orElseGet(() -> isTheirs(who, officer)
                        ? Cell.link(shell.text("communicator.code.give"), OwnCodePages.address(who.id()))
                        : Cell.text(NONE));
    }

    /** With whether villagers named them, as long as they agree to that, and for whom they speak. */
    private Cell kind(Communicator who, Map<UUID, Stakeholder> speakFor, Shell shell) {
        var links = who.plan().links();
        var below = new ArrayList<String>();
        links.talker()
                .flatMap(talkers::find)
                .filter(Talker::isAgreed)
                .ifPresent(_ -> below.add(shell.text("communicator.named")));
        links.stakeholder()
                .flatMap(id -> Optional.ofNullable(speakFor.get(id)))
                .map(Stakeholder::plan)
                .map(Stakeholder.Plan::name)
                .ifPresent(below::add);
        var kind = shell.text("communicator.kind." + who.plan().kind().code());
        return below.isEmpty() ? Cell.text(kind) : Cell.lines(kind, String.join(" · ", below));
    }
}
