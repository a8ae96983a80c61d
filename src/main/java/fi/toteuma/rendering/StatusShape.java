package fi.toteuma.rendering;

import fi.toteuma.document.Status;
import fi.toteuma.rendering.internal.chart.Shape;

/** A status's shape for pages that show it beside its word, as documents do. */
public final class StatusShape {

    private StatusShape() {}

    /**
     * A whole {@code <svg>} element that is silent, since its word says the same. It takes its colour from the page: classes
     * {@code shape} and {@code shape-met}, {@code shape-partly}, {@code shape-not-met}, {@code shape-no-information}.
     */
    public static String svg(Status status) {
        return Shape.of(status).onScreen();
    }
}
