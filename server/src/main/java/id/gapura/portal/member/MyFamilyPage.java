package id.gapura.portal.member;

import java.util.List;

/**
 * A member's family as it is on record.
 *
 * @param isOpen whether somebody's kinship is not known, so that the heirs may be others
 */
public record MyFamilyPage(List<One> members, boolean isOpen) {
    public MyFamilyPage {
        members = List.copyOf(members);
    }

    /**
     * One of the family.
     *
     * @param kin what they are to the member
     * @param born the day; empty where nobody knows
     * @param address where to say that they died or were put down by mistake; empty for who is on a family card, which an
     *     officer changes
     */
    public record One(String name, String kin, String born, boolean inherits, String address) {}
}
