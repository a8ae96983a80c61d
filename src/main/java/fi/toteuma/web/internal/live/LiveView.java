package fi.toteuma.web.internal.live;

import fi.toteuma.document.Block;
import fi.toteuma.document.Document;
import fi.toteuma.kernel.Language;
import fi.toteuma.kernel.Wording;
import fi.toteuma.publishing.Phrases;
import fi.toteuma.publishing.Step;
import fi.toteuma.review.PartState;
import fi.toteuma.web.internal.documents.VersionAddress;
import fi.toteuma.web.internal.live.Chapters.Chapter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A chapter of a live document.
 *
 * @param stretches the chapter's content in order
 * @param unprinted what is to be told in this chapter and isn't there yet
 * @param missing what of the whole document isn't told, or not to the end
 * @param locked names of the reader's units whose part was sent or released, or whose round is locked, with where it can be asked back
 * @param concerns whether the reader writes for any unit of the document
 */
public record LiveView(
        LiveReport report, Chapters chapters, Chapter chapter, List<Stretch> stretches, List<LivePart> unprinted, List<ToldPart> missing,
        List<Locked> locked, boolean concerns) {

    /** @param html of blocks @param part that they are; empty where nobody writes them */
    public record Stretch(String html, Optional<LivePart> part) {}

    /** @param page where the part stands */
    public record Locked(Wording unit, PartState state, String page) {}

    /**
     * A line of the contents.
     *
     * @param here whether it is in the chapter that is shown
     * @param missing how much in it isn't told
     */
    public record Entry(int level, String text, String address, boolean here, long missing) {}

    public LiveAddress address() {
        return report.address();
    }

    public Document document() {
        return report.document();
    }

    public boolean isDraft() {
        return report.isDraft();
    }

    /** Whether the document brings a heading for the whole page with it. */
    public boolean hasTitle() {
        return document().blocks().subList(chapter.from(), chapter.to()).stream().anyMatch(Block.Title.class::isInstance);
    }

    /** The section that began in an earlier chapter and goes on in this one; empty where this one begins a section. */
    public Optional<String> continued() {
        List<Block> blocks = document().blocks();
        return blocks.get(chapter.from()) instanceof Block.Heading first && first.level() > 1
                ? blocks.subList(0, chapter.from()).reversed().stream()
                        .filter(block -> block instanceof Block.Heading heading && heading.level() == 1)
                        .map(block -> ((Block.Heading) block).text())
                        .findFirst()
                : Optional.empty();
    }

    /** Sections of the whole document; what is below them only of those that are in the chapter shown. */
    public List<Entry> contents(String beginning) {
        List<Entry> entries = new ArrayList<>();
        List<Block> blocks = document().blocks();
        if (!(blocks.isEmpty() || blocks.getFirst() instanceof Block.Heading)) {
            entries.add(new Entry(1, beginning, address().section(Chapters.TOP), chapter.holds(0), missing(Chapters.TOP)));
        }
        boolean open = false;
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Heading heading && (heading.level() == 1 || heading.level() == 2 && open)) {
                boolean here = chapter.meets(i, end(i, heading.level()));
                open = heading.level() == 1 ? here : open;
                entries.add(new Entry(
                        heading.level(), heading.text(), address().section(heading.id()) + "#" + heading.id(), here,
                        missingBelow(i, heading.level() == 1 && open ? 2 : heading.level())));
            }
        }
        return entries;
    }

    /** Index of the next heading of a level or above it, after one. */
    private int end(int heading, int level) {
        List<Block> blocks = document().blocks();
        int end = heading + 1;
        while (end < blocks.size() && !(blocks.get(end) instanceof Block.Heading other && other.level() <= level)) {
            end++;
        }
        return end;
    }

    /** How much is missing under a heading and the smaller ones below it, up to the next line of the contents. */
    private long missingBelow(int heading, int level) {
        return document().blocks().subList(heading, end(heading, level)).stream()
                .filter(Block.Heading.class::isInstance)
                .mapToLong(block -> missing(((Block.Heading) block).id()))
                .sum();
    }

    private long missing(String section) {
        return missing.stream().filter(part -> part.section().equals(section)).count();
    }

    public Optional<Chapter> before() {
        int at = chapters.all().indexOf(chapter);
        return at > 0 ? Optional.of(chapters.all().get(at - 1)) : Optional.empty();
    }

    public Optional<Chapter> after() {
        int at = chapters.all().indexOf(chapter);
        return at + 1 < chapters.all().size() ? Optional.of(chapters.all().get(at + 1)) : Optional.empty();
    }

    public String page(Chapter other) {
        return address().section(other.section());
    }

    /** Where the frozen version's files are. */
    public String version() {
        return new VersionAddress(report.listing().municipality(), report.listing().key(), report.standing().version()).files();
    }

    /** Whether anything was ever frozen of it. */
    public boolean hasVersions() {
        return report.standing().history().stream().anyMatch(taken -> taken.step() == Step.AGENDA);
    }

    /** Its versions side by side. */
    public String compare() {
        return new VersionAddress(report.listing().municipality(), report.listing().key(), report.standing().version()).compare();
    }

    public String way() {
        return "/way/" + report.listing().municipality() + "/" + report.listing().key();
    }

    public String state(Language language) {
        return Phrases.of(language, report.standing().state());
    }
}
