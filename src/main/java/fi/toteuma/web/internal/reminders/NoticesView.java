package fi.toteuma.web.internal.reminders;

import fi.toteuma.kernel.Wording;
import fi.toteuma.organisation.OrganisationTree;
import fi.toteuma.organisation.Unit;
import fi.toteuma.reminders.Notice;
import fi.toteuma.reminders.Notice.Kind;
import fi.toteuma.web.internal.review.ReviewAddress;
import java.util.List;
import java.util.function.Supplier;

/** The reader's notices, the latest first. */
public record NoticesView(List<Line> lines) {

    /**
     * A notice and where it leads.
     *
     * @param unit its name; empty in a reminder
     */
    public record Line(Notice notice, Wording unit, String page) {}

    static Line line(Notice notice, String municipality, Supplier<OrganisationTree> tree) {
        if (notice.kind() == Kind.REMINDER) {
            return new Line(notice, Wording.of(""), "/tasks?municipality=" + municipality + "&date=" + notice.reportDate());
        }
        ReviewAddress page = new ReviewAddress(municipality, notice.reportDate(), notice.unit());
        Wording unit = tree.get().find(notice.unit()).map(Unit::name).orElseGet(() -> Wording.of(notice.unit()));
        return new Line(notice, unit, notice.kind() == Kind.COMMENT ? page.item(notice.part(), notice.item()) : page.page());
    }

    public List<Line> unread() {
        return lines.stream().filter(line -> !line.notice().isRead()).toList();
    }

    public List<Line> read() {
        return lines.stream().filter(line -> line.notice().isRead()).toList();
    }
}
