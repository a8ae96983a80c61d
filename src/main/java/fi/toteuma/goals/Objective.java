package fi.toteuma.goals;

import fi.toteuma.kernel.Wording;

/**
 * A strategic objective, or one below another.
 *
 * @param framework key of the goal framework it belongs to
 * @param level key of the framework's level
 * @param parent code of the objective above; empty at the top
 */
public record Objective(String code, String framework, String level, String parent, Wording name) {}
