package id.gapura.survey.result;

/** What a sample says of all people. */
public record Estimate(double value, Interval interval) {}
