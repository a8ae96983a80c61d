package fi.toteuma.web.internal.rounds;

import fi.toteuma.access.Right;
import fi.toteuma.imports.CarryForward;
import fi.toteuma.imports.Edits;
import fi.toteuma.imports.ImportKind;
import fi.toteuma.imports.Imports;
import fi.toteuma.imports.UndoOutcome;
import fi.toteuma.organisation.Municipality;
import fi.toteuma.web.internal.page.Frame;
import fi.toteuma.web.internal.page.NotAllowed;
import fi.toteuma.web.internal.page.WholeMunicipality;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What the pages that keep a municipality's rounds have in common. */
@Component
class Keeping {

    private final WholeMunicipality whole;
    private final Imports imports;
    private final TransactionTemplate transaction;

    Keeping(WholeMunicipality whole, Imports imports, PlatformTransactionManager transactions) {
        this.whole = whole;
        this.imports = imports;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** @throws NotAllowed unless the reader keeps the rounds of the whole municipality */
    Municipality municipality(Frame frame, String key) {
        return whole.of(frame, Right.ROUNDS, key);
    }

    /**
     * Takes changes back, in the order given: all of them, or none.
     *
     * @return whether they are
     */
    boolean undo(Municipality of, List<Long> changes) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            boolean undone = changes.stream().allMatch(change -> isOurs(of, change) && imports.undo(of.id(), change) instanceof UndoOutcome.Undone);
            if (!undone) {
                status.setRollbackOnly();
            }
            return undone;
        }));
    }

    /** Whether a change was made on these pages: a round opened or changed, or something carried forward. */
    private boolean isOurs(Municipality of, long change) {
        return imports.find(of.id(), change)
                .filter(batch -> CarryForward.brought(batch) || batch.source().equals(Edits.SOURCE) && batch.kind() == ImportKind.ROUNDS)
                .isPresent();
    }
}
