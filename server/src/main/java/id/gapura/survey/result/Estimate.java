package id.gapura.survey.result;

import id.gapura.kernel.Interval;

/** What a sample says of all people. */
public record Estimate(double value, Interval interval) {}
