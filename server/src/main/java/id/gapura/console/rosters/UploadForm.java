package id.gapura.console.rosters;

import id.gapura.enrolment.rosters.Roster;
import id.gapura.rules.Payer;
import id.gapura.rules.Programmes;

/**
 * What the upload form asks besides the file, as it came in.
 *
 * @param activity by which its people came; empty for none
 */
record UploadForm(String region, String programmes, String payer, String activity) {
    static final UploadForm EMPTY = new UploadForm("", Programmes.JKK_JKM.code(), Payer.SELF.code(), "");

    /**
     * The terms chosen from the form's lists.
     *
     * @throws IllegalArgumentException for a choice that no list offers
     */
    Roster.Terms terms() {
        return new Roster.Terms(
                Programmes.of(programmes).code(), Payer.of(payer).code());
    }
}
