package id.gapura.console.outreach.workbook;

import id.gapura.console.outreach.ActivityForm;
import id.gapura.console.outreach.OutreachWords;
import id.gapura.kernel.Jakarta;
import id.gapura.kernel.Rupiah;
import id.gapura.outreach.activity.Activity;
import id.gapura.outreach.activity.Activity.State;
import id.gapura.outreach.activity.Activity.Where;
import id.gapura.outreach.workbook.Entry;
import id.gapura.places.RegionCode;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that a campaign does, as it stands now: a line of the plan as it is written, until it becomes an activity; from
 * then on as that activity is, and so are those that were planned elsewhere.
 */
sealed interface PlanLine {
    String title();

    /** The code of what kind of activity it is. */
    String kind();

    Where where();

    Optional<LocalDate> day();

    /** {@code 08.00}; may be empty. */
    String start();

    String communicator();

    Optional<Rupiah> cost();

    /** How many people it is to reach. */
    Optional<Long> reach();

    /** How many members it is to bring; nobody said so of one that was planned elsewhere. */
    Optional<Long> wanted();

    /** Whether it was called off. */
    boolean isOff();

    /** The number that a line has in a field; its words were read when they were kept, so digits are all that counts. */
    private static Optional<Long> number(Entry entry, String field) {
        return Optional.of(entry.written(field).replaceAll("\\D", ""))
                .filter(digits -> !digits.isEmpty())
                .map(Long::valueOf);
    }

    /** One that is still words. */
    record Written(Entry entry) implements PlanLine {
        @Override
        public String title() {
            return entry.written(ActivityForm.TITLE);
        }

        @Override
        public String kind() {
            return entry.written(ActivityForm.KIND);
        }

        @Override
        public Where where() {
            return new Where(RegionCode.of(entry.written(ActivityForm.REGION)), entry.written(ActivityForm.VENUE));
        }

        @Override
        public Optional<LocalDate> day() {
            return Optional.of(entry.written(ActivityForm.DAY))
                    .filter(day -> !day.isEmpty())
                    .map(LocalDate::parse);
        }

        @Override
        public String start() {
            return entry.written(ActivityForm.START);
        }

        @Override
        public String communicator() {
            return entry.written(ActivityForm.COMMUNICATOR);
        }

        @Override
        public Optional<Rupiah> cost() {
            return number(entry, ActivityForm.COST).map(Rupiah::of);
        }

        @Override
        public Optional<Long> reach() {
            return number(entry, ActivityForm.REACH);
        }

        @Override
        public Optional<Long> wanted() {
            return number(entry, LineForm.WANTED);
        }

        @Override
        public boolean isOff() {
            return false;
        }
    }

    /**
     * An activity.
     *
     * @param entry the line that it was; none of one that was planned elsewhere
     */
    record Made(Activity activity, Optional<Entry> entry) implements PlanLine {
        @Override
        public String title() {
            return activity.plan().title();
        }

        @Override
        public String kind() {
            return activity.plan().kind().code();
        }

        @Override
        public Where where() {
            return activity.plan().where();
        }

        @Override
        public Optional<LocalDate> day() {
            return Optional.of(Jakarta.day(activity.plan().span().from()));
        }

        @Override
        public String start() {
            return OutreachWords.time(activity.plan().span().from());
        }

        @Override
        public String communicator() {
            return activity.plan().audience().communicator();
        }

        @Override
        public Optional<Rupiah> cost() {
            return Optional.of(activity.cost());
        }

        @Override
        public Optional<Long> reach() {
            return Optional.of((long) activity.plan().effort().reach()).filter(_ -> !isOff());
        }

        @Override
        public Optional<Long> wanted() {
            return entry.flatMap(line -> number(line, LineForm.WANTED)).filter(_ -> !isOff());
        }

        @Override
        public boolean isOff() {
            return activity.standing().state() == State.CANCELLED;
        }
    }
}
