package fi.toteuma.web.internal.tasks;

import java.util.List;

/** @param others who have the part open too */
public record HereView(List<String> others) {}
