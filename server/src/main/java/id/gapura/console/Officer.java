package id.gapura.console;

import id.gapura.accounts.Action;
import id.gapura.accounts.Staff;
import id.gapura.places.RegionCode;
import org.springframework.security.access.AccessDeniedException;

/** Who asks for a page, as the accounts say at this moment. Handlers take it as an argument. */
public record Officer(Staff staff) {
    /**
     * The first statement of every handler.
     *
     * @throws AccessDeniedException if this officer's role does not allow it; the visitor is told so
     */
    public void require(Action action) {
        if (!may(action)) {
            throw new AccessDeniedException(action.name());
        }
    }

    public boolean may(Action action) {
        return staff.may(action);
    }

    /** Whether people of a region are this officer's to see. */
    public boolean sees(RegionCode region) {
        return staff.scope().contains(region);
    }

    public RegionCode scope() {
        return staff.scope();
    }

    /** The name that the audit keeps. */
    public String login() {
        return staff.login();
    }
}
