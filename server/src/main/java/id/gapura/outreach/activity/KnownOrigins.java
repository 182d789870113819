package id.gapura.outreach.activity;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What the codes and words that people say mean, and the ids that contacts have: an activity, or somebody's own code. */
public final class KnownOrigins {
    private final Activities activities;
    private final OwnCodes codes;

    KnownOrigins(Activities activities, OwnCodes codes) {
        this.activities = activities;
        this.codes = codes;
    }

    /** What a code or spoken word means, however it is written; empty for a wrong one. */
    public Optional<Origin> called(String written) {
        return activities.called(written).<Origin>map(one -> one).or(() -> codes.called(written));
    }

    /** By id; unknown ones are absent. */
    public Map<UUID, Origin> list(Collection<UUID> wanted) {
        var known = new HashMap<UUID, Origin>(activities.list(wanted));
        known.putAll(codes.list(wanted));
        return known;
    }
}
