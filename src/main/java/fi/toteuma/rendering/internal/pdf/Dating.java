package fi.toteuma.rendering.internal.pdf;

import fi.toteuma.document.Document;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/**
 * Gives a PDF the document's own date and identity, in place of the hour it happened to be written: the same document
 * gives the same bytes.
 */
final class Dating {

    private static final String XMP_DATE = "(<xmp:(CreateDate|ModifyDate|MetadataDate)>)[^<]*(</xmp:)";

    private Dating() {}

    static void fix(PDDocument pdf, Document document) throws IOException {
        Calendar made = GregorianCalendar.from(document.made().atStartOfDay(ZoneOffset.UTC));
        made.setTimeZone(TimeZone.getTimeZone(ZoneOffset.UTC));
        pdf.getDocumentInformation().setCreationDate(made);
        pdf.getDocumentInformation().setModificationDate(made);
        PDMetadata metadata = pdf.getDocumentCatalog().getMetadata();
        try (InputStream stream = metadata.createInputStream()) {
            String xmp = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            String dated = xmp.replaceAll(XMP_DATE, "$1" + document.made() + "T00:00:00Z$3");
            metadata.importXMPMetadata(dated.getBytes(StandardCharsets.UTF_8));
        }
        pdf.setDocumentId((long) (document.set() + "/" + document.key() + "/" + document.made()).hashCode());
    }
}
