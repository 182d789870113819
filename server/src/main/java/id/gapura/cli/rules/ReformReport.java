package id.gapura.cli.rules;

import id.gapura.rules.reform.Effect;
import id.gapura.rules.reform.ReformOutcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What a reform does, as tables and as JSON. */
record ReformReport(Set<String> changed, ReformOutcome outcome) {
    void write(Json json) {
        json.texts("changed", changed);
        json.put("member_months", outcome.memberMonths());
        json.object("total", () -> effect(outcome.total(), json));
        json.list("months", outcome.months().entrySet(), month -> {
            json.put("month", month.getKey());
            effect(month.getValue(), json);
        });
        json.list("groups", outcome.groups().entrySet(), group -> {
            json.put("sector", group.getKey().sector().code());
            json.put("income_from", group.getKey().band().from());
            json.put("base", group.getKey().band().base());
            effect(group.getValue(), json);
        });
    }

    private static void effect(Effect effect, Json json) {
        json.put("members", effect.members())
                .put("more", effect.more())
                .put("less", effect.less())
                .put("same", effect.same())
                .put("before", effect.before())
                .put("after", effect.after())
                .put("difference", effect.difference());
    }

    void write(Page page) {
        page.line(page.text("commands.rules.reform.changed", String.join(", ", changed)));
        page.line("");
        var months = new ArrayList<List<String>>();
        months.add(heading(page.text("commands.rules.month"), page));
        outcome.months().forEach((month, effect) -> months.add(row(page.month(month), effect, page)));
        months.add(row(page.text("commands.rules.total"), outcome.total(), page));
        page.table(1, months);
        page.line("");
        var groups = new ArrayList<List<String>>();
        groups.add(heading(page.text("commands.rules.reform.group"), page));
        outcome.groups()
                .forEach((group, effect) -> groups.add(row(
                        group.sector().code() + ", " + page.rupiah(group.band().base()), effect, page)));
        page.table(1, groups);
    }

    private static List<String> heading(String first, Page page) {
        return List.of(
                first,
                page.text("commands.rules.reform.members"),
                page.text("commands.rules.reform.more"),
                page.text("commands.rules.reform.less"),
                page.text("commands.rules.reform.before"),
                page.text("commands.rules.reform.after"),
                page.text("commands.rules.reform.difference"));
    }

    private static List<String> row(String first, Effect effect, Page page) {
        return List.of(
                first,
                page.number(effect.members()),
                page.number(effect.more()),
                page.number(effect.less()),
                page.rupiah(effect.before()),
                page.rupiah(effect.after()),
                page.rupiah(effect.difference()));
    }
}
