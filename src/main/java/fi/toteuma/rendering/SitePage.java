package fi.toteuma.rendering;

import fi.toteuma.document.Document;
import fi.toteuma.kernel.Language;
import fi.toteuma.rendering.internal.html.HtmlRenderer;
import java.util.List;

/**
 * A document as a page of a site: what the HTML file holds, with the site's own links on top.
 *
 * @param content UTF-8
 * @param policy the content security policy that the page needs, for the site to send as a header
 */
public record SitePage(byte[] content, String policy) {

    /** @param address where it leads, within the site */
    public record Link(String address, String text) {}

    /**
     * The application that the page is read in: a bar above everything of the page.
     *
     * @param name what its links are together, for those who hear the page
     * @param links none where there is no bar
     */
    public record Bar(String name, List<Link> links) {

        public static final Bar NONE = new Bar("", List.of());

        public Bar {
            links = List.copyOf(links);
        }
    }

    /**
     * The links on top of the page.
     *
     * @param bar of the application, above them
     *
     * @param name what they are together, for those who hear the page
     * @param language theirs, which need not be the document's
     * @param evidence where the site keeps evidence files: their names are added to it
     */
    public record Links(Bar bar, String name, Language language, List<Link> links, String evidence) {
        public Links {
            links = List.copyOf(links);
        }
    }

    /** @throws IllegalArgumentException if the document contradicts itself */
    public static SitePage of(Document document, Links links) {
        return new HtmlRenderer().page(document, links);
    }
}
