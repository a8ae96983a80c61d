package fi.toteuma.finance;

import fi.toteuma.kernel.MunicipalityId;
import java.util.Collection;

/**
 * Keeps earlier years' actuals in later organisations, along the reorganisations' mappings: facts of the measure
 * {@link fi.toteuma.kernel.Measure#RESTATED_ACTUAL} whose edition is the day the reorganisation takes effect. They add up to the
 * actuals to the cent, and keep the import they come from.
 *
 * <p>Restated figures that the municipality gave itself, for the same year and day, are left as they are. Every call belongs into the
 * transaction that changes the facts, after the roll-ups have followed.
 */
public interface Restatements {

    /** Restates all years anew. Call it when a reorganisation came or went. */
    void refresh(MunicipalityId municipality);

    /** Restates these years anew. Call it when their actuals changed; a year that no reorganisation follows costs nothing. */
    void refresh(MunicipalityId municipality, Collection<Integer> years);
}
