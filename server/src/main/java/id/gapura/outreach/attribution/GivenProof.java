package id.gapura.outreach.attribution;

import id.gapura.database.Proof;
import id.gapura.outreach.activity.Activities;
import java.util.function.Consumer;

/** What was given away at activities was given at some that we know; otherwise its cost would be in no report. */
final class GivenProof implements Proof {
    private final GivenStore given;
    private final Activities activities;

    GivenProof(GivenStore given, Activities activities) {
        this.given = given;
        this.activities = activities;
    }

    @Override
    public String name() {
        return "things given at activities";
    }

    @Override
    public void run(Consumer<String> difference) {
        var named = given.activities();
        var known = activities.list(named);
        named.stream()
                .filter(id -> !known.containsKey(id))
                .forEach(id -> difference.accept("things were given at activity " + id + ", which there is not"));
    }
}
