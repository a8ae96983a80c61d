package fi.toteuma.rendering.internal.docx;

import fi.toteuma.document.Brand;
import fi.toteuma.document.Chart;

/** Draws charts for files that hold pictures. */
@FunctionalInterface
public interface ChartPictures {

    /** The chart's marks without its title, subtitle and note, as a PNG as wide as the text. */
    byte[] png(Chart chart, Brand brand);
}
