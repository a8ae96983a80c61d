package fi.toteuma.organisation;

import fi.toteuma.kernel.MunicipalityId;

/**
 * A municipality of this installation.
 *
 * @param settings its {@code municipality.yaml} as given
 */
public record Municipality(MunicipalityId id, String key, String settings) {}
