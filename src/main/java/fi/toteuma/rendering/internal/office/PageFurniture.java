package fi.toteuma.rendering.internal.office;

import fi.toteuma.document.Furniture;

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
                furniture.placing(),
                furniture.standing());
    }
}
