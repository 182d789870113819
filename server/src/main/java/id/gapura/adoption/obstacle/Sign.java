package id.gapura.adoption.obstacle;

import id.gapura.adoption.Obstacle;
import java.util.Locale;

/** What on record speaks of an obstacle, and what helps as a rule. */
public enum Sign {
    /** A sponsor's months ended, and no month was paid after. */
    SPONSOR_ENDED(Obstacle.DEPENDENCY, Mix.PRICE),
    /** Of those who objected, who said something they believe. */
    BELIEF_HEARD(Obstacle.PREDISPOSING, Mix.PROMOTION),
    /** Of those who objected, who had no time. */
    TIME_HEARD(Obstacle.TIME, Mix.PLACE),
    /** Attempts begun and left. */
    UNFINISHED(Obstacle.TIME, Mix.PLACE),
    /** Of those who objected, who found it too dear. */
    PRICE_HEARD(Obstacle.ENABLING, Mix.PRICE),
    /** Attempts that failed for what was typed, for a document or for the ID office. */
    PAPERS(Obstacle.ENABLING, Mix.PLACE),
    /** Registered for ninety days, and never paid. */
    NEVER_PAID(Obstacle.ENABLING, Mix.PLACE);

    private final Obstacle obstacle;
    private final Mix mix;

    Sign(Obstacle obstacle, Mix mix) {
        this.obstacle = obstacle;
        this.mix = mix;
    }

    public Obstacle obstacle() {
        return obstacle;
    }

    public Mix mix() {
        return mix;
    }

    /** The end of the keys of its texts. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
