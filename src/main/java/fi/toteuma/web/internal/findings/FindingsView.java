package fi.toteuma.web.internal.findings;

import fi.toteuma.checks.CheckedFinding;
import fi.toteuma.checks.Severity;
import fi.toteuma.document.Document;
import fi.toteuma.web.internal.documents.DocumentAddress;
import fi.toteuma.web.internal.findings.AcceptForm.Mistake;
import java.util.Arrays;
import fi.toteuma.web.internal.trail.ItemTrail;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A document's findings.
 *
 * @param findings in the order of the document
 * @param form the one that came back; empty if none did
 * @param mistakes in that form
 * @param done key of the finding that was just accepted or opened again; empty if none was
 */
public record FindingsView(
        Document document,
        DocumentAddress address,
        List<CheckedFinding> findings,
        AcceptForm form,
        List<Mistake> mistakes,
        String done) {

    /** Who accepted a finding, and who took that back. @param key of the finding */
    public ItemTrail trail(String key) {
        return ItemTrail.in(address.municipality()).and("accepted_finding", address.key(), key);
    }

    /** Open findings of one severity. */
    public record Group(Severity severity, List<CheckedFinding> findings) {}

    /** The document, its unit and the date of its figures; a title that names the unit names it once. */
    public String placing() {
        String unit = document.furniture().unit();
        String title = document.title();
        return (title.contains(unit) ? title : title + ", " + unit) + ", " + document.furniture().asOf();
    }

    /** How many have to be dealt with. */
    public long pending() {
        return findings.stream().filter(CheckedFinding::isPending).count();
    }

    public boolean isAllQuiet() {
        return findings.stream().noneMatch(CheckedFinding::isOpen);
    }

    /** The weightiest first; only those that hold something. */
    public List<Group> groups() {
        return Arrays.stream(Severity.values())
                .map(severity -> new Group(severity, open(severity)))
                .filter(group -> !group.findings().isEmpty())
                .toList();
    }

    public List<CheckedFinding> open(Severity severity) {
        return findings.stream()
                .filter(checked -> checked.isOpen() && checked.finding().severity() == severity)
                .toList();
    }

    public List<CheckedFinding> accepted() {
        return findings.stream().filter(checked -> !checked.isOpen()).toList();
    }

    /** Where it can be looked at; null where it stands nowhere. */
    public @Nullable String link(CheckedFinding checked) {
        return new FindingLinks(document, address).of(checked).orElse(null);
    }

    /** The finding that something was done about; empty where it is there no more. */
    public Optional<CheckedFinding> doneAbout() {
        return findings.stream().filter(checked -> checked.finding().key().equals(done)).findFirst();
    }

    /** Whether the finding was accepted just now. */
    public boolean isJustAccepted() {
        return doneAbout().filter(checked -> !checked.isOpen()).isPresent();
    }

    /** Whether the form that came back is this finding's. */
    public boolean isReturned(CheckedFinding checked) {
        return checked.finding().key().equals(form.finding());
    }

    /** What is wrong with a field of a finding's form; null if nothing is. */
    public @Nullable String mistake(CheckedFinding checked, String field) {
        return mistakes.stream()
                .filter(mistake -> isReturned(checked) && mistake.field().equals(field))
                .map(Mistake::phrase)
                .findFirst()
                .orElse(null);
    }
}
