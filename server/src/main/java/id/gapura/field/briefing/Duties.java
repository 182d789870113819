package id.gapura.field.briefing;

import id.gapura.field.briefing.Briefing.Duty;
import id.gapura.field.devices.AtWork;
import id.gapura.outreach.activity.Activities;
import id.gapura.outreach.activity.Activity;
import id.gapura.outreach.activity.ActivityKind;
import id.gapura.places.Places;
import id.gapura.places.RegionCode;
import java.util.List;

/** The activities to which an officer goes, wherever they are. */
record Duties(Activities activities, Places places) {
    List<Duty> of(AtWork atWork) {
        return activities.goneTo(atWork.login()).stream()
                .map(one -> told(one, atWork.device().place()))
                .toList();
    }

    private Duty told(Activity activity, RegionCode place) {
        var plan = activity.plan();
        return new Duty(
                activity.id(),
                plan.title(),
                plan.where().venue(),
                places.fullName(plan.where().region()),
                plan.span().from().toEpochMilli(),
                plan.span().to().toEpochMilli(),
                plan.audience().material(),
                activity.words().code(),
                plan.kind() == ActivityKind.DOOR_TO_DOOR && activity.isAround(place));
    }
}
