package id.gapura.outreach;

import id.gapura.kernel.Jakarta;
import id.gapura.kernel.Rupiah;
import id.gapura.outreach.activity.Activities;
import id.gapura.outreach.activity.Activities.Added;
import id.gapura.outreach.activity.Activity;
import id.gapura.outreach.activity.Activity.Audience;
import id.gapura.outreach.activity.Activity.Effort;
import id.gapura.outreach.activity.Activity.Plan;
import id.gapura.outreach.activity.Activity.Span;
import id.gapura.outreach.activity.Activity.Where;
import id.gapura.outreach.activity.ActivityKind;
import id.gapura.outreach.activity.Campaign;
import id.gapura.outreach.activity.Campaigns;
import id.gapura.outreach.activity.SpokenWord;
import id.gapura.places.RegionCode;
import id.gapura.program.TestWeb;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A campaign of a test's program, and activities in it. */
public final class TestOutreach {
    public static final RegionCode REGENCY = RegionCode.of("36.04");
    public static final RegionCode VILLAGE = RegionCode.of("36.04.19.2008");

    private final TestWeb web;
    private final Campaign campaign;

    public TestOutreach(TestWeb web, LocalDate from, LocalDate to) {
        this.web = web;
        this.campaign = web.get(Campaigns.class)
                .open(
                        new Campaign.Plan("Kampanye Uji", List.of(REGENCY), from, to, Rupiah.of(10_000_000), 100),
                        "siti");
    }

    public Campaign campaign() {
        return campaign;
    }

    /** A market activation in the village on a morning, by the head of the traders, for a million rupiah. */
    public Activity market(String title, LocalDate day) {
        return add(plan(ActivityKind.MARKET, title, VILLAGE, morning(day), List.of()));
    }

    /** A radio spot with its word. */
    public Activity radio(String title, LocalDate day, String word) {
        var plan = plan(ActivityKind.RADIO_SPOT, title, REGENCY, morning(day), List.of());
        return planned(web.get(Activities.class).add(campaign.id(), plan, SpokenWord.read(word), "siti"));
    }

    public Activity add(Plan plan) {
        return planned(web.get(Activities.class).add(campaign.id(), plan, Optional.empty(), "siti"));
    }

    private static Activity planned(Added added) {
        return switch (added) {
            case Added.Planned(var activity) -> activity;
            case Added.WordTaken _ -> throw new AssertionError("the word is taken");
        };
    }

    public static Plan plan(ActivityKind kind, String title, RegionCode region, Span span, List<String> staff) {
        return new Plan(
                kind,
                title,
                new Where(region, "Pasar Petir"),
                span,
                new Audience(Optional.empty(), "Ketua paguyuban", ""),
                new Effort(staff, kind.isFree() ? Rupiah.ZERO : Rupiah.of(1_000_000), 100));
    }

    /** From eight to eleven. */
    public static Span morning(LocalDate day) {
        return hours(day, 8, 11);
    }

    public static Span hours(LocalDate day, int from, int to) {
        return new Span(
                day.atTime(from, 0).atZone(Jakarta.ZONE).toInstant(),
                day.atTime(to, 0).atZone(Jakarta.ZONE).toInstant());
    }
}
