package fi.toteuma.web.internal.templates;

import fi.toteuma.kernel.Language;
import fi.toteuma.organisation.OwnLayouts.Use;
import fi.toteuma.organisation.OwnLayouts.Version;
import fi.toteuma.reporting.LayoutText;
import fi.toteuma.reporting.Layouts;
import fi.toteuma.reporting.Layouts.Part;
import fi.toteuma.web.internal.page.Frame;
import fi.toteuma.web.internal.templates.TemplatesView.User;
import fi.toteuma.web.internal.trail.ItemTrail;
import fi.toteuma.yaml.YamlProblem;
import java.util.ArrayList;
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
 * @param cut its text, part by part
 * @param versions of one made here, the last first
 * @param version that the typing began from
 * @param problems what is wrong with it
 * @param state what was just done: a phrase's last word; empty: nothing
 * @param users documents that are made with it
 * @param here those it was taken into use for on these pages
 * @param documents that it can be seen as, by key
 * @param unnamed headings as typed that couldn't be written into the text
 */
public record LayoutView(
        String municipality, String name, String text, Language language, List<Part> parts, LayoutText cut, List<Version> versions, int version,
        List<YamlProblem> problems, String state, List<User> users, List<Use> here, SequencedMap<String, String> documents, String document,
        List<String> unnamed) {

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

    LayoutView naming(List<String> lost) {
        return new LayoutView(
                municipality, name, text, language, parts, cut, versions, version, problems, state, users, here, documents, document, lost);
    }

    /** Whether parts can be moved, left out and added. */
    public boolean isMovable() {
        return !parts.isEmpty() && parts.stream().filter(part -> part.depth() == 0).allMatch(this::isMovable);
    }

    /** Whether it can be moved and left out: it and those beside it each begin a line of the text. */
    public boolean isMovable(Part part) {
        return IntStream.range(0, part.place().size()).allMatch(depth -> {
            List<Integer> above = part.place().subList(0, depth);
            return cut.size(above) == count(above);
        });
    }

    public boolean isLast(Part part) {
        return part.place().getLast() == count(above(part)) - 1;
    }

    private int count(List<Integer> above) {
        return (int) parts.stream().filter(part -> above(part).equals(above)).count();
    }

    private static List<Integer> above(Part part) {
        return part.place().subList(0, part.depth());
    }

    /** As fields and anchors name a place. */
    static String place(List<Integer> place) {
        return place.stream().map(String::valueOf).collect(Collectors.joining("."));
    }

    public String place(Part part) {
        return place(part.place());
    }

    /** The place of the part beside it. @param by −1 or 1 */
    public String beside(Part part, int by) {
        List<Integer> place = new ArrayList<>(part.place());
        place.set(part.depth(), Math.max(place.getLast() + by, 0));
        return place(place);
    }

    /** Its number as people count: 3, or 3.1 within what is repeated. */
    public String number(Part part) {
        return part.place().stream().map(at -> String.valueOf(at + 1)).collect(Collectors.joining("."));
    }

    /** Whether it has a heading that can be typed in one line. */
    public boolean isNamed(Part part) {
        return isOwn() && !part.written().isEmpty() && part.text().lines().count() < 2;
    }

    /** Its heading to read, and what is filled into it in words. */
    public List<PlaceholderWords.Piece> pieces(Frame frame, Part part) {
        return PlaceholderWords.pieces(part.text(), frame.words());
    }

    /** The same in a row. */
    public String read(Frame frame, Part part) {
        return pieces(frame, part).stream().map(PlaceholderWords.Piece::text).collect(Collectors.joining());
    }

    public String typable(Frame frame, Part part) {
        return PlaceholderWords.typable(part.text(), frame.words());
    }

    /** What can be filled into a heading, each as it is typed. */
    public String open(Frame frame) {
        return Layouts.placeholders().stream().map(name -> PlaceholderWords.typable("{" + name + "}", frame.words())).collect(Collectors.joining(", "));
    }

    /** The year before, as it is typed. */
    public String yearBefore(Frame frame) {
        return PlaceholderWords.typable("{n-1}", frame.words());
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
