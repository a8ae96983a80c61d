package fi.toteuma.web.internal.tasks;

import fi.toteuma.web.internal.tasks.FigureSearch.Found;
import java.util.List;

/** Figures that were found. @param unit code of the unit that is written for @param asked what was asked; empty: nothing */
public record FiguresView(String unit, String asked, List<Found> found) {}
