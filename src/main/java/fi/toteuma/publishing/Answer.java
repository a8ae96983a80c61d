package fi.toteuma.publishing;

import fi.toteuma.kernel.Language;
import java.util.List;

/** What came of wanting to take a step. */
public sealed interface Answer {

    /** @param standing where the report stands now */
    record Done(Standing standing) implements Answer {}

    /** Nothing was changed. */
    record Refused(Reason reason, List<String> values) implements Answer {

        public Refused {
            values = List.copyOf(values);
        }

        /** Why, and what can be done. */
        public String in(Language language) {
            Object[] said = values.toArray();
            if (reason == Reason.NOT_FROM_HERE) {
                said[1] = Phrases.of(language, State.valueOf(values.get(1)));
            }
            return Phrases.of(language, "refused." + reason.name(), said);
        }
    }

    /** Why a step isn't taken. */
    enum Reason {
        /** Not from where the report stands: the step, the state, the steps that are possible. */
        NOT_FROM_HERE,
        /** Somebody else took a step at the same time. */
        OVERTAKEN,
        /** The caller may not. */
        NO_RIGHT,
        /** Nobody is named. */
        NO_ROLE,
        /** What takes something back says why. */
        NO_REASON,
        /** A decision has a body, a date and a §. */
        NO_DECISION,
        /** The body isn't among the municipality's: the key, those there are. */
        UNKNOWN_BODY,
        /** A decision of a day that hasn't come. */
        NOT_YET,
        /** A decision of long before the figures that it would be about. */
        TOO_EARLY,
        /** A translation goes with its report: the translation, the report. */
        TRANSLATION,
        /** Cells aren't what their formulas say: how many. Such a report isn't frozen. */
        CONTRADICTS_ITSELF,
        /** The checks found contradictions that nobody has accepted: how many. */
        OPEN_FINDINGS
    }
}
