package fi.toteuma.risks;

import fi.toteuma.kernel.Wording;

/**
 * A risk of a unit in a year.
 *
 * @param riskClass "Toiminnallinen riski"; may be empty
 * @param control what is done about it; may be empty
 * @param owner a role; may be empty
 * @param continues code of the earlier year's risk it carries on; empty if none
 */
public record Risk(
        String code, String unit, int year, Wording riskClass, Wording description, Wording control, Wording owner, String continues) {}
