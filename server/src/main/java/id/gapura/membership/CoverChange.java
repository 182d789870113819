package id.gapura.membership;

import id.gapura.places.RegionCode;
import id.gapura.rules.CoverSummary;

/** A member's cover before and after something was paid, closed or moved. */
public record CoverChange(Member before, CoverSummary after, RegionCode region) {}
