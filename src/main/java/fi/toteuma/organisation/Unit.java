package fi.toteuma.organisation;

import fi.toteuma.kernel.Wording;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unit on the day of its tree.
 *
 * @param parent code of the unit above, null at the top
 * @param children codes of the units right below, in the order they are printed in
 * @param printedAs the name in tables that use another one; empty where there is none
 */
public record Unit(String code, Wording name, String level, @Nullable String parent, List<String> children, String printedAs) {}
