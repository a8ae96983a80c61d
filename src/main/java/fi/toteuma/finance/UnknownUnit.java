package fi.toteuma.finance;

import java.time.LocalDate;

/** Figures were asked of a unit that isn't in the organisation on that day. */
public class UnknownUnit extends RuntimeException {

    private final String unit;
    private final LocalDate treeDate;

    public UnknownUnit(String unit, LocalDate treeDate) {
        super("no unit " + unit + " on " + treeDate);
        this.unit = unit;
        this.treeDate = treeDate;
    }

    public String unit() {
        return unit;
    }

    public LocalDate treeDate() {
        return treeDate;
    }
}
