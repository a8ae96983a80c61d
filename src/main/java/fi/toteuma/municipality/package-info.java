/**
 * What a municipality says about itself in {@code municipality.yaml}: names, levels, bodies, binding levels, look,
 * mappings, imports and documents.
 *
 * <p>Knows no SQL; the text is kept and read by others, this room turns it into {@link MunicipalitySettings}.
 */
@ApplicationModule(
        displayName = "Municipality",
        allowedDependencies = {"kernel", "yaml"})
@NullMarked
package fi.toteuma.municipality;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
