package fi.toteuma.web.internal.reminders;

import fi.toteuma.reminders.TaskLinks;
import fi.toteuma.web.internal.guard.Site;
import java.time.LocalDate;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Leads letters to the site as people know it. */
@Component
class PageLinks implements TaskLinks {

    private static final int USUAL_PORT = 8080;

    private final Site site;
    private final Environment environment;

    PageLinks(Site site, Environment environment) {
        this.site = site;
        this.environment = environment;
    }

    @Override
    public String tasks(String municipality, LocalDate reportDate) {
        int port = environment.getProperty("local.server.port", Integer.class, USUAL_PORT);
        return site.link("/tasks?municipality=" + municipality + "&date=" + reportDate, port);
    }
}
