package id.gapura.rules.law;

import id.gapura.kernel.Rate;
import id.gapura.kernel.Rupiah;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.SortedMap;
import java.util.TreeMap;

/** Every legal parameter, by its stable id. Immutable. */
public final class Law {
    /** The table of contents; a test compares it with the files. */
    static final List<String> FILES = List.of(
            "agents/acquisition-incentive",
            "agents/acquisition-members",
            "agents/acquisition-survivors",
            "agents/commission-rate",
            "agents/inactive-months",
            "agents/recruit-pause-months",
            "agents/recruit-warning-months",
            "agents/survival-months",
            "autodebit/days-between-tries",
            "autodebit/most-tries",
            "autodebit/notice-days",
            "claims/diagnosis-years",
            "claims/jht-service-days",
            "claims/jkm-service-days",
            "claims/prescription-years",
            "claims/report-hours",
            "claims/tax-number-above",
            "contribution/due-day",
            "contribution/income-bands",
            "contribution/jht-rate",
            "contribution/jkk-rate",
            "contribution/jkm-amount",
            "contribution/months-ahead",
            "contribution/relief",
            "enrolment/abandoned-days",
            "enrolment/consent-days",
            "enrolment/forget-days",
            "enrolment/rescue-days",
            "enrolment/silent-days",
            "evidence/window-days",
            "housing/limits",
            "housing/membership-years",
            "jht/credited-rate",
            "jht/full-age",
            "jht/partial-shares",
            "jht/partial-years",
            "jht/tax",
            "jht/waiting-months",
            "jkk/aid-ceilings",
            "jkk/benefit-multiple",
            "jkk/death-floor",
            "jkk/death-share",
            "jkk/disability",
            "jkk/disability-by-degree",
            "jkk/funeral",
            "jkk/home-care-ceiling",
            "jkk/home-care-months",
            "jkk/medical-care",
            "jkk/periodic-amount",
            "jkk/periodic-months",
            "jkk/prosthesis-surcharge",
            "jkk/suspected-care",
            "jkk/temporary-inability-share",
            "jkk/total-disability-share",
            "jkk/transport-ceilings",
            "jkk/violence-at-work",
            "jkm/clock-restarts",
            "jkm/funeral",
            "jkm/heirs",
            "jkm/lump-sum",
            "jkm/months-in-row",
            "jkm/periodic-amount",
            "jkm/periodic-months",
            "jkm/reduced-benefit",
            "membership/age-limit",
            "membership/arrears-months",
            "membership/jobs-limit",
            "membership/minimum-income",
            "messages/per-week",
            "messages/quiet-from",
            "messages/quiet-until",
            "outreach/half-life-days",
            "reminders/after-lapse-days",
            "reminders/before-due-days",
            "reminders/before-lapse-days",
            "reminders/before-sponsor-ends-days",
            "reminders/lesson-benefits-days",
            "reminders/lesson-claiming-days",
            "reminders/lesson-money-days",
            "reminders/lesson-paying-days",
            "scholarship/age-limit",
            "scholarship/children",
            "scholarship/levels",
            "scholarship/months-of-contribution",
            "scholarship/past-years",
            "scholarship/unmarried",
            "scholarship/wage-work-months",
            "survey/talker-days",
            "village/award-months",
            "village/badges",
            "village/covered-share",
            "village/family-share",
            "village/meetings",
            "village/payment-places",
            "village/staying-share");

    private final SortedMap<String, Series<?>> series = new TreeMap<>();

    Law(Collection<Series<?>> all) {
        for (var each : all) {
            if (series.put(each.id(), each) != null) {
                throw new IllegalArgumentException("two parameters are called " + each.id());
            }
        }
    }

    /**
     * The law as this version of the library knows it, read from its own resources once.
     *
     * @throws ParameterRefused if a file cannot be law
     */
    public static Law current() {
        return Current.LAW;
    }

    /**
     * This law with some parameters changed: each changed entry holds on its days, and this law before and after.
     *
     * @throws ParameterRefused by file and line, if a change is of no parameter here, of another unit or other columns,
     *     made twice, or leaves a gap
     */
    public Law with(Changes changes) {
        var changed = new TreeMap<>(series);
        changes.all().forEach(change -> changed.put(change.parameter(), change.over(series)));
        return new Law(changed.values());
    }

    /**
     * The parameter called {@code id}.
     *
     * @throws NoSuchElementException naming those there are
     */
    public Series<?> parameter(String id) {
        return get(id);
    }

    /** In order of id. */
    public Collection<Series<?>> all() {
        return Collections.unmodifiableCollection(series.values());
    }

    /** The amounts of money called {@code id}. */
    public Series<Rupiah> rupiah(String id) {
        return get(id).as(Rupiah.class);
    }

    /** The shares called {@code id}. */
    public Series<Rate> rate(String id) {
        return get(id).as(Rate.class);
    }

    /** The counts (months, years, days, times, jobs) called {@code id}. */
    public Series<Integer> count(String id) {
        return get(id).as(Integer.class);
    }

    /** What holds or does not, called {@code id}. */
    public Series<Boolean> truth(String id) {
        return get(id).as(Boolean.class);
    }

    /** The tables called {@code id}. */
    public Series<Table> table(String id) {
        return get(id).as(Table.class);
    }

    private Series<?> get(String id) {
        var found = series.get(id);
        if (found == null) {
            throw new NoSuchElementException("no parameter is called " + id + "; known: " + series.keySet());
        }
        return found;
    }

    private static Series<?> read(String name) {
        var path = "/parameters/" + name + ".yaml";
        try (InputStream in = Law.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + path);
            }
            return ParameterLoader.load(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    /** Loads on first use; what it holds never changes. */
    private static final class Current {
        private static final Law LAW =
                new Law(FILES.stream().<Series<?>>map(Law::read).toList());
    }
}
