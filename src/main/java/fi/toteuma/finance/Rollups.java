package fi.toteuma.finance;

import fi.toteuma.kernel.MunicipalityId;

/**
 * Keeps the sums that reports read equal to the facts. Every call belongs into the transaction that changes the facts.
 *
 * <p>Two changes of one municipality's figures wait for each other: each method takes the municipality's lock, which lasts to the end
 * of the transaction. Who also moves facts takes it first, with {@link #lock}.
 */
public interface Rollups {

    /** Waits for other changes of this municipality's figures and keeps them out until the transaction ends. */
    void lock(MunicipalityId municipality);

    /**
     * Adds the facts in {@code amount} of this import. Call it once, after they are written.
     *
     * @throws SumOutOfRange if a sum leaves the range of {@link fi.toteuma.kernel.Money}
     */
    void add(MunicipalityId municipality, long batch);

    /** Takes away the facts in {@code amount} of this import. Call it before they are deleted, or moved, all of them. */
    void remove(MunicipalityId municipality, long batch);

    /** Takes away the facts in {@code replaced_amount} that this import replaced. Call it once, after they were moved there. */
    void removeReplaced(MunicipalityId municipality, long batch);

    /**
     * Adds the facts in {@code replaced_amount} that this import had replaced. Call it before they are moved back, once the import is
     * undone.
     */
    void restoreReplaced(MunicipalityId municipality, long batch);

    /**
     * Follows a change of the unit tree: sets of units that stay keep their sums, new ones are summed up from the facts, those that are
     * no more go. Call it after the rows of {@code unit_version} changed.
     */
    void rebuildSubtrees(MunicipalityId municipality);
}
