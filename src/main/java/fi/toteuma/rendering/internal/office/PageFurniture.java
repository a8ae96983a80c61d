package fi.toteuma.rendering.internal.office;

import fi.toteuma.document.Furniture;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What stands on every page, as lines.
 *
 * @param head left of the header: the municipality
 * @param report right of the header
 * @param place first line of the footer: unit · report · date
 * @param state second line of the footer: version · unit of money · caution
 */
public record PageFurniture(String head, String report, String place, String state) {

    public static PageFurniture of(Furniture furniture) {
        return new PageFurniture(
                furniture.municipality(),
                furniture.report(),
                joined(furniture.unit(), furniture.report(), furniture.asOf()),
                joined(furniture.version(), furniture.moneyUnit(), furniture.caution()));
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
    }
}
