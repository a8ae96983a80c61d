package fi.toteuma.reminders;

import java.time.LocalDate;

/** Where a letter leads: whole addresses of the pages. The pages know them. */
public interface TaskLinks {

    String tasks(String municipality, LocalDate reportDate);
}
