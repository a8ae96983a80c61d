package fi.toteuma.checks;

import fi.toteuma.kernel.Wording;

/**
 * Running text in a report, for rules that read texts.
 *
 * @param unit code of the unit that it belongs to
 * @param heading of a section; empty of the others
 */
public record Passage(Speaks speaks, Wording text, String unit, Place place, Wording heading) {

    /** What its sentences are about when they don't say so. */
    public enum Speaks {
        /** A section's text: of the unit and its money. */
        OF_THE_UNIT,
        /** What is told of a goal or a risk: of that; of the unit's money where a sentence begins with it. */
        OF_ITS_RECORD,
        /** What is told of a project or an investment, which have money of their own: never of the unit's. */
        OF_OTHER_MONEY
    }
}
