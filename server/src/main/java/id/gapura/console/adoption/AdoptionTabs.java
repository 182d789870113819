package id.gapura.console.adoption;

import java.util.UUID;

/** Where the pages of adoption are. */
public final class AdoptionTabs {
    static final String HOME = "/console/adoption";

    private AdoptionTabs() {}

    /** The stages of those who came by a campaign. */
    public static String stagesOf(UUID campaign) {
        return HOME + "?campaign=" + campaign;
    }
}
