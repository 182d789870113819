package id.gapura.console.enrol;

import id.gapura.console.evidence.EvidenceSteps.Steps;
import id.gapura.screen.CoverMark;
import id.gapura.screen.Notice;
import java.util.List;
import java.util.Optional;

/**
 * What came of enrolling somebody.
 *
 * @param name of the worker, as it was typed
 * @param offers what the worker was offered and gets now; usually empty
 * @param member there if the worker is a member whom this officer may see
 * @param evidence what to record next; there for somebody who was enrolled, if this officer records it
 * @param ticket with which the worker asks how it stands; may be empty
 * @param officers where an officer decides about it; may be empty
 */
public record ResultPage(
        String name,
        Notice notice,
        List<String> offers,
        Optional<Member> member,
        Optional<Steps> evidence,
        Optional<String> ticket,
        String officers) {
    public ResultPage {
        offers = List.copyOf(offers);
    }

    /**
     * A member.
     *
     * @param number on the card, also the payment code
     * @param word where the member stands
     * @param price what the next month costs; empty where none can be paid
     * @param address of the person's page
     */
    public record Member(String number, CoverMark mark, String word, String price, String address) {}
}
