package fi.toteuma.web.internal.documents;

import fi.toteuma.document.Block;
import fi.toteuma.document.Block.Paragraph;
import fi.toteuma.document.Block.Span;
import fi.toteuma.document.Block.TextOf;
import fi.toteuma.reporting.Reports;
import fi.toteuma.reporting.Reports.Listing;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Texts as the document of their report date prints them: with their figures filled in. */
@Component
public class PrintedTexts {

    private final Reports reports;
    private final Shelf shelf;

    PrintedTexts(Reports reports, Shelf shelf) {
        this.reports = reports;
        this.shelf = shelf;
    }

    /** @return empty where no document of that day prints the text */
    public Optional<String> of(String municipality, LocalDate reportDate, String unit, String section) {
        TextOf asked = new TextOf(unit, section);
        return reports.all().stream()
                .filter(listing -> listing.municipality().equals(municipality) && listing.asOf().equals(reportDate))
                .map(listing -> paragraphs(listing, asked))
                .filter(text -> !text.isBlank())
                .findFirst();
    }

    private String paragraphs(Listing listing, TextOf asked) {
        List<Block> blocks = shelf.document(new DocumentAddress(listing.municipality(), listing.key(), listing.sets().getFirst())).document().blocks();
        return blocks.stream()
                .filter(block -> block instanceof Paragraph paragraph && asked.equals(paragraph.textOf()))
                .map(block -> Span.plain(((Paragraph) block).spans()))
                .collect(Collectors.joining("\n\n"));
    }
}
