package id.gapura.incentives.draws;

import java.time.Instant;

/** That a winner has the prize ({@code penyerahan hadiah}). */
public record Handover(int place, String actor, Instant at) {}
