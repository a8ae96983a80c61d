package fi.toteuma.web.internal.page;

import fi.toteuma.access.Person;
import fi.toteuma.access.Right;
import fi.toteuma.rendering.SitePage;
import fi.toteuma.rendering.SitePage.Bar;
import fi.toteuma.rendering.SitePage.Link;
import java.util.ArrayList;
import java.util.List;

/**
 * The way back from a document's own page, which has a document's look and none of our scripts: to the parts of the site that the reader
 * uses, to their own account, and out. Signing out is a page of its own, because a document's page sends no forms.
 */
public final class ApplicationBar {

    private ApplicationBar() {}

    /** No bar where nobody is signed in. */
    public static SitePage.Bar of(Frame frame) {
        Person person = frame.person();
        if (person == null) {
            return Bar.NONE;
        }
        List<Link> links = new ArrayList<>();
        if (frame.may(Right.WRITE)) {
            links.add(new Link("/tasks", frame.text("nav.tasks")));
        }
        if (frame.may(Right.COMMENT)) {
            links.add(new Link("/review", frame.text("nav.review")));
        }
        if (frame.may(Right.READ)) {
            links.add(new Link("/dashboard", frame.text("nav.dashboard")));
            links.add(new Link("/", frame.text("nav.documents")));
            links.add(new Link("/rounds", frame.text("nav.rounds")));
        }
        links.add(new Link("/account", person.name()));
        links.add(new Link("/signout", frame.text("signout")));
        return new Bar(frame.text("nav.site"), links);
    }
}
