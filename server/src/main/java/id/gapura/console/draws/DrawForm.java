package id.gapura.console.draws;

import id.gapura.console.FormPage;
import id.gapura.console.Officer;
import id.gapura.console.Typed;
import id.gapura.console.regions.RegionChoices;
import id.gapura.console.regions.RegionQuestion;
import id.gapura.incentives.drawing.Prize;
import id.gapura.incentives.draws.Draw.Plan;
import id.gapura.kernel.Printable;
import id.gapura.places.RegionCode;
import id.gapura.screen.Field;
import id.gapura.screen.Field.Option;
import id.gapura.screen.Link;
import id.gapura.screen.Shell;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The form of a new draw: what it asks, and how the answers read. */
record DrawForm(Typed typed, LocalDate today, RegionChoices regions, Officer officer, Shell shell) {
    private static final String NAME = "name";
    private static final String REGION = "region";
    private static final String DRAWN = "drawn";
    private static final String WHO = "who";
    private static final String MEMBERS = "members";
    private static final String NUMBERS = "numbers";
    private static final String PROTECTED = "protected";
    private static final String SEED = "seed";
    private static final String PRIZES = "prizes";
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_RULE = 300;
    private static final int MOST_PRIZES = 1_000;

    /** What was described; empty if anything is wrong. */
    Optional<Plan> read() {
        var region = regions.read(typed.get(REGION), officer).code();
        return faults().isEmpty() ? region.map(this::plan) : Optional.empty();
    }

    private Plan plan(RegionCode region) {
        return new Plan(
                typed.get(NAME),
                region,
                typed.day(DRAWN).orElseThrow(),
                isForMembers() ? typed.day(PROTECTED) : Optional.empty(),
                typed.get(SEED),
                prizes());
    }

    private boolean isForMembers() {
        return typed.get(WHO).equals(MEMBERS);
    }

    private List<Prize> prizes() {
        return prizeLines().stream().flatMap(line -> Prize.find(line).stream()).toList();
    }

    private List<String> prizeLines() {
        return typed.get(PRIZES).lines().filter(line -> !line.isBlank()).toList();
    }

    private Map<String, String> faults() {
        var faults = new HashMap<String, String>();
        if (!isOneLine(NAME, LONGEST_NAME)) {
            faults.put(NAME, shell.text("draws.name.fault", LONGEST_NAME));
        }
        if (!isOneLine(SEED, LONGEST_RULE)) {
            faults.put(SEED, shell.text("draws.seed.rule.fault", LONGEST_RULE));
        }
        if (typed.day(DRAWN).filter(today::isBefore).isEmpty()) {
            faults.put(DRAWN, shell.text("draws.drawn.fault"));
        }
        if (!isForMembers() && !typed.get(WHO).equals(NUMBERS)) {
            faults.put(WHO, shell.text("draws.who.fault"));
        }
        if (isForMembers() && !isJudgedInTime()) {
            faults.put(PROTECTED, shell.text("draws.protected.fault"));
        }
        prizesFault().ifPresent(fault -> faults.put(PRIZES, fault));
        return faults;
    }

    private boolean isOneLine(String name, int longest) {
        var text = typed.get(name);
        return !text.isEmpty() && text.length() <= longest && Printable.isLine(text);
    }

    private boolean isJudgedInTime() {
        var drawn = typed.day(DRAWN).orElse(LocalDate.MAX);
        return typed.day(PROTECTED)
                .filter(day -> !day.isBefore(today) && !day.isAfter(drawn))
                .isPresent();
    }

    private Optional<String> prizesFault() {
        var lines = prizeLines();
        for (int i = 0; i < lines.size(); i++) {
            if (Prize.find(lines.get(i)).isEmpty()) {
                return Optional.of(shell.text("draws.prizes.line", i + 1));
            }
        }
        int all = prizes().stream().mapToInt(Prize::count).sum();
        return all < 1 || all > MOST_PRIZES
                ? Optional.of(shell.text("draws.prizes.fault", MOST_PRIZES))
                : Optional.empty();
    }

    FormPage ask() {
        return page(Map.of(), regions.ask(question(), typed.get(REGION)));
    }

    FormPage askAgain() {
        return page(faults(), regions.askAgain(question(), typed.get(REGION)));
    }

    private RegionQuestion question() {
        return new RegionQuestion(REGION, shell.text("draws.region"), shell, officer);
    }

    private FormPage page(Map<String, String> faults, Field region) {
        var fields = new ArrayList<>(FormPage.filled(before(), typed, faults));
        fields.add(1, region.required());
        return new FormPage(
                shell.text("draws.new"),
                shell.text("draws.new.lead"),
                List.of(Link.to(shell.text("draws.title"), DrawPages.HOME), Link.to(shell.text("draws.new"), "")),
                new FormPage.Sending(DrawPages.NEW, shell.text("draws.keep")),
                fields);
    }

    private List<Field> before() {
        var who = List.of(
                new Option(MEMBERS, shell.text("draws.who.members")),
                new Option(NUMBERS, shell.text("draws.who.numbers")));
        return List.of(
                Field.text(NAME, shell.text("draws.name"))
                        .hint(shell.text("draws.name.hint"))
                        .required(),
                Field.date(DRAWN, shell.text("draws.drawn"))
                        .hint(shell.text("draws.drawn.hint"))
                        .required(),
                Field.text(SEED, shell.text("draws.seed.rule"))
                        .hint(shell.text("draws.seed.rule.hint"))
                        .required(),
                Field.choice(WHO, shell.text("draws.who"), who).required(),
                Field.date(PROTECTED, shell.text("draws.protected")).hint(shell.text("draws.protected.hint")),
                Field.textarea(PRIZES, shell.text("draws.prizes"))
                        .hint(shell.text("draws.prizes.hint"))
                        .required());
    }
}
