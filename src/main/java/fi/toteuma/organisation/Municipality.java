package fi.toteuma.organisation;

import fi.toteuma.kernel.MunicipalityId;

/**
 * A municipality of this installation.
 *
 * @param settings its {@code municipality.yaml} as given; where documents were added on pages, these follow as {@code added-documents}
 */
public record Municipality(MunicipalityId id, String key, String settings) {}
