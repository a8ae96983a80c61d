package fi.toteuma.web.internal.templates;

import fi.toteuma.kernel.Language;
import fi.toteuma.web.internal.page.MunicipalityTab;
import fi.toteuma.yaml.YamlProblem;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The layouts of one municipality.
 *
 * @param current its key; empty where there is no municipality yet
 * @param own made on these pages
 * @param folder of the municipality's folder
 * @param models the product's
 * @param from what was to be copied
 * @param key as typed for the copy
 * @param problems why nothing was copied
 */
public record TemplatesView(
        List<MunicipalityTab> municipalities, String current, List<Template> own, List<Template> folder, List<Template> models, String from,
        String key, List<YamlProblem> problems, String done) {

    /**
     * @param title with its placeholders
     * @param version of one made here; 0 of others
     */
    public record Template(String name, String title, Language language, int version, List<User> users) {}

    /** A document that is made with it. */
    public record User(String municipality, String document, String set, String title, Language language) {

        public String address() {
            return "/documents/" + municipality + "/" + document + "/" + set;
        }
    }

    public String page(Template template) {
        return page(current, template.name());
    }

    static String page(String municipality, String name) {
        return "/templates/" + municipality + "/layout?name=" + URLEncoder.encode(name, StandardCharsets.UTF_8);
    }

    public String copy() {
        return "/templates/" + current + "/copy";
    }
}
