package id.gapura.console.prospects;

import id.gapura.screen.Field;
import java.util.List;

/**
 * The form for a first contact.
 *
 * @param consentFault what is missing about the consent; usually empty
 */
public record ProspectPage(List<Field> fields, boolean isConsented, String consentFault) {
    public ProspectPage {
        fields = List.copyOf(fields);
    }
}
