package id.gapura.console.prospects;

import id.gapura.screen.Field;
import java.util.List;
import java.util.UUID;

/**
 * The form for a first contact.
 *
 * @param id made with the form, so that sending it twice keeps one
 * @param consentFault what is missing about the consent; usually empty
 */
public record ProspectPage(UUID id, List<Field> fields, boolean isConsented, String consentFault) {
    public ProspectPage {
        fields = List.copyOf(fields);
    }
}
