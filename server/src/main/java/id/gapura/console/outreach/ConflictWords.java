package id.gapura.console.outreach;

import id.gapura.outreach.activity.Activity;
import id.gapura.outreach.activity.Conflict;
import id.gapura.outreach.activity.Conflict.AtPrayer;
import id.gapura.outreach.activity.Conflict.OffDay;
import id.gapura.outreach.activity.Conflict.OnHoliday;
import id.gapura.outreach.activity.Conflict.SpeakerTwice;
import id.gapura.outreach.activity.Conflict.StaffTwice;
import id.gapura.outreach.activity.Conflict.VillageTwice;
import id.gapura.places.Places;
import id.gapura.screen.Shell;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** Words for what speaks against activities as they are planned. */
public record ConflictWords(Places places, Shell shell) {
    /** A conflict in a word or two, and in a sentence. */
    public record Told(String mark, String sentence) {}

    List<Told> of(List<Conflict> conflicts) {
        return conflicts.stream().map(this::of).toList();
    }

    private Told of(Conflict conflict) {
        return switch (conflict) {
            case StaffTwice(var login, var first, var second) -> clash("outreach.clash", login, first, second);
            case SpeakerTwice(var name, var first, var second) -> clash("outreach.clash.speaker", name, first, second);
            case VillageTwice(var first, var second) ->
                clash("outreach.clash.village", places.name(first.plan().where().region()), first, second);
            case OnHoliday(var one, var day, var holiday) ->
                told("outreach.onHoliday", title(one), date(day), shell.text("holiday." + holiday));
            case AtPrayer(var one) -> told("outreach.atPrayer", title(one), date(firstDay(one)));
            case OffDay(var one, var market) ->
                told(
                        "market.off",
                        title(one),
                        date(firstDay(one)),
                        market.where().name(),
                        market.days().codes().stream()
                                .map(code -> shell.text("market.day." + code))
                                .collect(Collectors.joining(", ")));
        };
    }

    private Told clash(String textKey, String whoOrWhere, Activity first, Activity second) {
        var sentence = shell.text(textKey, whoOrWhere, date(firstDay(second)), title(first), title(second));
        return new Told(shell.text("outreach.clash.mark"), sentence);
    }

    private Told told(String textKey, Object... words) {
        return new Told(shell.text(textKey + ".mark"), shell.text(textKey, words));
    }

    private static String title(Activity one) {
        return one.plan().title();
    }

    private static LocalDate firstDay(Activity one) {
        return one.plan().span().firstDay();
    }

    private String date(LocalDate day) {
        return shell.format().shortDate(day);
    }
}
