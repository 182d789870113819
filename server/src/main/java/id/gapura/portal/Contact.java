package id.gapura.portal;

/**
 * Whether officers may call and visit somebody whose enrolment is not over, and where they change it.
 *
 * @param isAlone whether nobody may
 * @param words what is asked for a yes
 * @param action where the answer goes
 */
public record Contact(boolean isAlone, String words, String action) {}
