package id.gapura.partner.link;

import java.util.Locale;
import java.util.UUID;

/**
 * What a link opens for one person.
 *
 * @param holder whose it is: a worker, or what the use says
 * @param subject what it is about, such as an id; empty where the use says all
 */
public record PersonalLink(UUID holder, Use use, String subject) {
    /** What a link is for. */
    public enum Use {
        /** The payment page. */
        PAY,
        /** To say yes or no to what a group's collector paid for whom; the subject is the collection. */
        WITNESS,
        /** To say yes or no to deductions from earnings; the subject is the channel. */
        TRIP,
        /** To say yes or no to being enrolled; the holder is the invitation. */
        INVITED,
        /** To redeem coupons in a shop; the holder is the depot whose things lie there. */
        SHOP;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static PersonalLink toPay(UUID workerId) {
        return new PersonalLink(workerId, Use.PAY, "");
    }

    public static PersonalLink toAnswer(UUID invitation) {
        return new PersonalLink(invitation, Use.INVITED, "");
    }

    public static PersonalLink toRedeem(UUID depot) {
        return new PersonalLink(depot, Use.SHOP, "");
    }
}
