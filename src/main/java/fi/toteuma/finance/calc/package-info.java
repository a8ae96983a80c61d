/**
 * The calculation: facts and a layout go in, typed cells come out. Pure functions; knows neither Spring nor SQL.
 *
 * <p>Nothing is rounded here: cells carry cents.
 */
@NamedInterface("calc")
@NullMarked
package fi.toteuma.finance.calc;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
