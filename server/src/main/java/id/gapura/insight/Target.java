package id.gapura.insight;

import id.gapura.places.RegionCode;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A target of active members, with where it comes from. Setting it again makes a new version; the old one stays.
 *
 * @param fromOn the day it holds from
 */
public record Target(
        RegionCode region, LocalDate fromOn, long members, String source, String recordedBy, Instant recordedAt) {}
