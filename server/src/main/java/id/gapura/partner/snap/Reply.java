package id.gapura.partner.snap;

import id.gapura.partner.snap.standard.Refused;
import id.gapura.partner.snap.standard.SnapCase;
import tools.jackson.databind.node.ObjectNode;

/** What a call comes to. */
sealed interface Reply {
    /**
     * It is fulfilled.
     *
     * @param data the answer's virtualAccountData
     */
    record Done(SnapCase how, ObjectNode data) implements Reply {}

    record Not(Refused refused) implements Reply {
        static Not because(SnapCase why) {
            return new Not(Refused.because(why));
        }
    }
}
