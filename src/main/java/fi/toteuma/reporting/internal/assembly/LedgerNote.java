package fi.toteuma.reporting.internal.assembly;

import fi.toteuma.document.Block;
import fi.toteuma.document.Block.Paragraph;
import fi.toteuma.document.Block.Paragraph.Role;
import fi.toteuma.finance.LedgerState;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** What the actuals rest on: which import, to what date, months open or closed, what isn't booked yet. */
final class LedgerNote {

    private final Subject subject;
    private final FigureSource source;

    LedgerNote(Subject subject, FigureSource source) {
        this.subject = subject;
        this.source = source;
    }

    List<Block> blocks() {
        LedgerState state = source.ledger(subject);
        Phrases phrases = subject.phrases();
        if (state.lastBatch() == null || state.through() == null) {
            return List.of(Paragraph.of(Role.NOTE, phrases.of("ledger.none", String.valueOf(state.asOf().getYear()))));
        }
        List<String> sentences = new ArrayList<>();
        sentences.add(phrases.of(
                "ledger.batch",
                String.valueOf(state.lastBatch().number()),
                state.lastBatch().file(),
                Placeholders.date(state.through().atEndOfMonth())));
        sentences.add(phrases.of(state.closedThrough() ? "ledger.closed" : "ledger.open"));
        if (state.through().isBefore(YearMonth.from(state.asOf()))) {
            sentences.add(phrases.of("ledger.short"));
        }
        state.notBooked().stream().filter(open -> open.through() >= state.asOf().getMonthValue()).forEach(open -> sentences.add(
                phrases.of("ledger.not-booked", subject.text(open.reason()), open.accountFrom(), open.accountTo())));
        return List.of(Paragraph.of(Role.NOTE, String.join(" ", sentences)));
    }
}
