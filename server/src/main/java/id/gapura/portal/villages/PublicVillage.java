package id.gapura.portal.villages;

import id.gapura.portal.price.PriceAnswer;
import id.gapura.screen.Notice;

/**
 * A village for everybody.
 *
 * @param standing whether it is a Desa Sadar
 * @param people how many are protected, in words
 * @param price the least price of a month
 * @param branch the office that serves it; empty where none does
 */
public record PublicVillage(
        Head head, Notice standing, People people, PriceAnswer.Headline price, String join, String branch) {
    /** What it is called and where it is. */
    public record Head(String name, String region) {}

    /**
     * Who is protected.
     *
     * @param number empty where it is under ten
     */
    public record People(String number, String words) {}
}
