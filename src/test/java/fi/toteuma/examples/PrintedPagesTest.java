package fi.toteuma.examples;

import static org.assertj.core.api.Assertions.assertThat;

import fi.toteuma.examples.PrintedPages.Page;
import fi.toteuma.reporting.Reports.Listing;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** No page of an example's PDF ends with a heading, and none is nearly empty (report-quality point 5). */
class PrintedPagesTest {

    /** A short text before a table of two thirds of a page fills about this much. */
    private static final double LEAST_FILLED = 0.3;

    private static final Map<String, List<Page>> PAGES = new LinkedHashMap<>();

    @BeforeAll
    static void printTheExamples() {
        for (String example : List.of("heinola", "kaislaranta")) {
            try (ExampleProgram program = new ExampleProgram(Path.of("examples", example))) {
                for (Listing listing : program.listings()) {
                    for (String set : listing.sets()) {
                        PAGES.put(set + "/" + listing.key(), PrintedPages.of(program.file(listing.key(), set, "pdf")));
                    }
                }
            }
        }
    }

    @AfterAll
    static void forget() {
        PAGES.clear();
    }

    @Test
    void bothExamplesArePrintedInAllTheirSets() {
        assertThat(PAGES).hasSize(20).allSatisfy((name, pages) -> assertThat(pages).as(name).hasSizeGreaterThan(8));
    }

    @Test
    void noPageEndsWithAHeading() {
        PAGES.forEach((name, pages) -> assertThat(pages.stream().filter(page -> !isTitlePage(page) && page.lastLine().heads()))
                .as(name)
                .isEmpty());
    }

    @Test
    void noPageButTheLastIsNearlyEmpty() {
        PAGES.forEach((name, pages) -> assertThat(pages.subList(0, pages.size() - 1)
                        .stream()
                        .filter(page -> !isTitlePage(page) && page.filled() < LEAST_FILLED))
                .as(name)
                .isEmpty());
    }

    /** The published documents open with a page that bears only the title. */
    private static boolean isTitlePage(Page page) {
        return page.number() == 1;
    }
}
