package fi.toteuma.web.internal.templates;

import fi.toteuma.kernel.Language;
import fi.toteuma.organisation.OwnLayouts.Use;
import fi.toteuma.organisation.OwnLayouts.Version;
import fi.toteuma.reporting.Layouts.Part;
import fi.toteuma.web.internal.page.Frame;
import fi.toteuma.web.internal.templates.TemplatesView.User;
import fi.toteuma.web.internal.trail.ItemTrail;
import fi.toteuma.yaml.YamlProblem;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * One layout.
 *
 * @param text as typed, or as it is kept
 * @param language that it is in
 * @param parts in the order they print; none where the text can't be read
 * @param movable how many parts can be moved and left out
 * @param versions of one made here, the last first
 * @param version that the typing began from
 * @param problems what is wrong with it
 * @param state what was just done: a phrase's last word; empty: nothing
 * @param users documents that are made with it
 * @param here those it was taken into use for on these pages
 * @param documents that it can be seen as, by key
 */
public record LayoutView(
        String municipality, String name, String text, Language language, List<Part> parts, int movable, List<Version> versions, int version,
        List<YamlProblem> problems, String state, List<User> users, List<Use> here, SequencedMap<String, String> documents, String document) {

    /** Parts that can be added, in the order of the list. */
    public List<String> addable() {
        return AddedPart.KINDS;
    }

    public boolean isOwn() {
        return !versions.isEmpty();
    }

    /** Whether what is shown isn't what is kept. */
    public boolean isTyped() {
        return isOwn() && !versions.getFirst().content().equals(text);
    }

    public String page() {
        return TemplatesView.page(municipality, name);
    }

    public String forms() {
        return "/templates/" + municipality;
    }

    /** Where the form of its text goes: it names the layout, so that what was typed into one is never filled into another. */
    public String change() {
        return page();
    }

    public String preview() {
        return forms() + "/preview" + page().substring(page().indexOf('?'));
    }

    public String list() {
        return "/templates?municipality=" + municipality;
    }

    public int lines() {
        return (int) text.chars().filter(letter -> letter == '\n').count() + 1;
    }

    /** The numbers of the lines, each on a line. */
    public String numbers() {
        return IntStream.rangeClosed(1, lines()).mapToObj(String::valueOf).collect(Collectors.joining("\n"));
    }

    /** What stands on the line of a problem; empty where it is of no line. */
    public String line(YamlProblem problem) {
        List<String> lines = text.lines().toList();
        return problem.line() > 0 && problem.line() <= lines.size() ? lines.get(problem.line() - 1).strip() : "";
    }

    /** Whether it is the first of the parts of its block, which buttons stand beside. */
    public boolean isHead(Part part) {
        return part.depth() == 0 && movable > 0;
    }

    public String kind(Frame frame, Part part) {
        String key = "layout.part." + part.kind();
        return frame.words().has(key) ? frame.text(key) : part.kind();
    }

    public boolean isHere(User user) {
        return here.contains(new Use(user.document(), user.set(), name));
    }

    public ItemTrail trail() {
        return ItemTrail.in(municipality).and("own_layout", name, "");
    }
}
