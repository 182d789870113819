package id.gapura.outreach.workbook;

import id.gapura.enrolment.Codes;
import id.gapura.places.RegionCode;
import id.gapura.registry.livelihood.Livelihood;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What an entry of a workbook is about. */
public sealed interface Topic {
    /** The word the database and addresses keep. */
    String code();

    /** A question that every campaign answers in words. */
    enum Part implements Topic {
        /** What the register says of the place. */
        KNOWN(Stage.ENVIRONMENT),
        /** What people believe and distrust. */
        BELIEFS(Stage.ENVIRONMENT),
        /** What is to be reached until when. */
        OBJECTIVE(Stage.MIX),
        PRODUCT(Stage.MIX),
        /** Money, time and effort that it costs people. */
        PRICE(Stage.MIX),
        /** Where and how they register and pay. */
        PLACE(Stage.MIX),
        PROMOTION(Stage.MIX),
        /** Who does what with which part of the budget. */
        ALLOCATION(Stage.MIX);

        private final Stage stage;

        Part(Stage stage) {
            this.stage = stage;
        }

        @Override
        public String code() {
            return Codes.of(this);
        }

        /** The parts of a stage, in order. */
        public static List<Part> of(Stage stage) {
            return Arrays.stream(values()).filter(one -> one.stage == stage).toList();
        }

        public Stage stage() {
            return stage;
        }

        static Optional<Part> find(String code) {
            return Arrays.stream(values())
                    .filter(one -> one.code().equals(code))
                    .findFirst();
        }
    }

    /** The stages of social marketing, in order; target adopters have segments, not parts. */
    enum Stage {
        ENVIRONMENT,
        ADOPTERS,
        MIX,
        /** What follows from the three. */
        PLAN;

        public String code() {
            return Codes.of(this);
        }
    }

    /** People of one livelihood in one place ({@code sasaran}). */
    record Segment(RegionCode region, Livelihood livelihood) implements Topic {
        static final String KIND = "segment";

        @Override
        public String code() {
            return KIND + "~" + region.text() + "~" + livelihood.code();
        }
    }

    /** An activity to be. */
    record Line(UUID number) implements Topic {
        /** The field that says how many members it is to bring. */
        public static final String WANTED = "wanted";

        static final String KIND = "line";

        @Override
        public String code() {
            return KIND + "~" + number;
        }
    }

    /** The topic of a code; empty for anything that is none. */
    static Optional<Topic> find(String code) {
        var words = code.split("~", -1);
        return switch (words[0]) {
            case Segment.KIND -> words.length == 3 ? segment(words[1], words[2]) : Optional.empty();
            case Line.KIND -> words.length == 2 ? line(words[1]) : Optional.empty();
            default -> Part.find(code).map(part -> part);
        };
    }

    private static Optional<Topic> segment(String region, String livelihood) {
        return RegionCode.find(region)
                .flatMap(place -> Livelihood.find(livelihood).map(work -> new Segment(place, work)));
    }

    private static Optional<Topic> line(String number) {
        try {
            return Optional.of(new Line(UUID.fromString(number)));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
