package id.gapura.enrolment.attempts;

import id.gapura.enrolment.drafts.DraftFault;
import id.gapura.enrolment.drafts.DraftField;
import java.util.List;
import java.util.Map;

/** What an officer decides about an attempt that the ID office does not confirm, always with a reason. */
public sealed interface Decision {
    String reason();

    /** It is as the worker says; where the NIK is registered under another name, it is that person. */
    record Accept(String reason) implements Decision {}

    /** It is who is registered with this NIK, and what the worker says now is right: the register is corrected. */
    record Restate(String reason) implements Decision {}

    /** Something was typed wrong; the office is asked again with what is right. */
    record Correct(Map<DraftField, String> answers, String reason) implements Decision {
        public Correct {
            answers = Map.copyOf(answers);
        }
    }

    /** The worker has to show a document first. */
    record AskDocument(String reason) implements Decision {}

    /** It ends here. A provisional member is refused by two officers. */
    record Refuse(String reason) implements Decision {}

    /** How a decision ended. */
    sealed interface Result {
        /** The attempt as it stands now. */
        record Decided(Attempt attempt) implements Result {}

        /** Another officer has to refuse it too. */
        record RefusalProposed(Attempt attempt) implements Result {}

        /** The correction leaves something missing or wrong; nothing changed. */
        record NotReady(List<DraftFault> faults) implements Result {
            public NotReady {
                faults = List.copyOf(faults);
            }
        }

        record Refused(Refusal why) implements Result {}
    }

    /** Why nothing was decided. */
    enum Refusal {
        /** There is no such attempt. */
        UNKNOWN,
        /** It waits for no decision, or no longer. */
        OVER,
        /** A decision without a reason explains nothing later. */
        REASON_MISSING,
        /** Who proposed to refuse a provisional member cannot approve it. */
        NEEDS_ANOTHER_OFFICER,
        /** Nobody else is registered with this NIK. */
        NIK_IS_FREE,
        /** A provisional member keeps the NIK; with another one, it is another attempt. */
        NIK_STANDS
    }
}
