package fi.toteuma.web.internal.live;

import fi.toteuma.web.internal.documents.DocumentAddress;
import fi.toteuma.web.internal.tasks.Desk;
import fi.toteuma.web.internal.tasks.WriteAddress;
import java.nio.charset.StandardCharsets;
import org.springframework.web.util.UriUtils;

/** Where a report is read and written part by part. */
public record LiveAddress(DocumentAddress document) {

    /** Its beginning. */
    public String page() {
        return document.live();
    }

    /** The chapter that a heading is in. */
    public String section(String heading) {
        return page() + "/" + heading;
    }

    /** A part where it stands. */
    public String at(ToldPart part) {
        return section(part.section()) + "#" + part.place();
    }

    /** The form that a part is written on, to stand in its place. */
    public String form(ToldPart part) {
        return form(WriteAddress.of(document.municipality(), part.task()).item(), "", part.place(), part.columns(), part.section());
    }

    /** What is said about a part or a table. @param at what it is called on the page */
    public String said(String at) {
        return page() + "/said/" + at;
    }

    /** Where a live figure comes from. @param id of its source */
    public String source(String id) {
        return page() + "/sources?of=" + UriUtils.encodeQueryParam(id, StandardCharsets.UTF_8);
    }

    /** What the checks found. */
    public String findings() {
        return page() + "/findings";
    }

    Desk desk(WriteAddress written, String place, int columns, String section) {
        return new Desk(
                form(written.item(), "", place, columns, section), form(written.item(), "/undo", place, columns, section),
                section(section) + "#" + place, place);
    }

    private String form(String item, String then, String place, int columns, String section) {
        return page() + "/parts/" + item + then + "?place=" + place + "&columns=" + columns + "&section=" + section;
    }
}
