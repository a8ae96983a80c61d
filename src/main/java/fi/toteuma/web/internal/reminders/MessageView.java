package fi.toteuma.web.internal.reminders;

import fi.toteuma.reminders.Letter;
import java.util.List;

/**
 * Reminders before they are sent.
 *
 * @param letters none: nobody was chosen who misses anything
 * @param sends whether they go by mail too
 */
public record MessageView(LateAddress address, List<Letter> letters, boolean sends) {}
