package fi.toteuma.web.internal.dashboard;

import fi.toteuma.dashboard.FinancesOfUnits;
import fi.toteuma.dashboard.UnitFinances;
import fi.toteuma.organisation.Municipality;
import fi.toteuma.organisation.Unit;
import fi.toteuma.web.internal.documents.Shelf;
import fi.toteuma.web.internal.page.Frame;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** How a unit's money stands, for pages beside which that is good to know. */
@Component
public class MoneyNow {

    private final Choices choices;
    private final Schemes schemes;
    private final FinancesOfUnits finances;
    private final Shelf shelf;

    MoneyNow(Choices choices, Schemes schemes, FinancesOfUnits finances, Shelf shelf) {
        this.choices = choices;
        this.schemes = schemes;
        this.finances = finances;
        this.shelf = shelf;
    }

    /** @param day the end of the month up to which it stands so @param page its dashboard */
    public record Shown(Unit unit, LocalDate day, ResultCard result, String page) {}

    /**
     * @param by the latest month that is booked up to this day is shown
     * @return empty where nothing of that year is booked by then, or the unit isn't the reader's to read
     */
    public Optional<Shown> of(Frame frame, Municipality of, String unit, LocalDate by) {
        return choices.latest(frame, of, unit, by).map(choice -> {
            UnitFinances money = finances.of(of.id(), choice.unit(), choice.month(), schemes.nearest(choice));
            Printed printed = new Printed(frame.words(), new FigureLinks(shelf, choice.documents(choice.day())));
            return new Shown(
                    choice.shown(), choice.day(), new ResultCard(money, choice.month(), frame.words(), printed), choice.page(choice.month()));
        });
    }
}
