package fi.toteuma.municipality;

import fi.toteuma.kernel.Language;
import fi.toteuma.kernel.Wording;
import java.util.List;
import java.util.Map;

/**
 * How a municipality weighs risks: value = likelihood × impact.
 *
 * @param likelihoods words of the likelihoods, the least (1) first
 * @param impacts words of the impacts, the least (1) first
 * @param bands three, the least first
 */
public record RiskScale(List<Wording> likelihoods, List<Wording> impacts, List<Band> bands) {

    /** @param to the largest value that still belongs to it */
    public record Band(int to, Wording name) {}

    /** The usual scale of three by three. */
    public static final RiskScale USUAL = new RiskScale(
            List.of(
                    words("Epätodennäköinen", "Osannolik", "Unlikely"), words("Mahdollinen", "Möjlig", "Possible"),
                    words("Todennäköinen", "Sannolik", "Likely")),
            List.of(
                    words("Vähäinen", "Liten", "Minor"), words("Merkittävä", "Betydande", "Significant"),
                    words("Kriittinen", "Kritisk", "Critical")),
            List.of(
                    new Band(2, words("Matala", "Låg", "Low")), new Band(4, words("Kohtalainen", "Måttlig", "Moderate")),
                    new Band(9, words("Korkea", "Hög", "High"))));

    /** The band of a value, from 1; the last one for values beyond the scale. */
    public int band(int value) {
        for (int i = 0; i < bands.size(); i++) {
            if (value <= bands.get(i).to()) {
                return i + 1;
            }
        }
        return bands.size();
    }

    private static Wording words(String finnish, String swedish, String english) {
        return new Wording(Map.of(Language.FI, finnish, Language.SV, swedish, Language.EN, english));
    }
}
