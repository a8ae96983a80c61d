package fi.toteuma.rendering.internal.office;

import fi.toteuma.document.Document;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.openxml4j.opc.PackageProperties;

/** Title, author, subject, language and date of an Office file. The only date is that of {@link Document#made()}. */
public final class FileProperties {

    private FileProperties() {}

    public static void write(Document document, PackageProperties properties) {
        PageFurniture furniture = PageFurniture.of(document.furniture());
        Optional<Date> made = Optional.of(Date.from(document.made().atStartOfDay(ZoneOffset.UTC).toInstant()));
        properties.setTitleProperty(document.title());
        properties.setCreatorProperty(furniture.head());
        properties.setSubjectProperty(furniture.place());
        properties.setDescriptionProperty(furniture.state());
        properties.setLanguageProperty(document.language().locale().toLanguageTag());
        properties.setCreatedProperty(made);
        properties.setModifiedProperty(made);
    }
}
