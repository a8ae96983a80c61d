package fi.toteuma.reminders.internal;

import fi.toteuma.reminders.Reminders;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Asks each hour of a working day what rules want; at other times nobody is to be reminded of work. */
@Configuration
@EnableScheduling
@ConditionalOnWebApplication
class Schedule {

    private final Reminders reminders;
    private final Clock clock;

    Schedule(Reminders reminders, Clock clock) {
        this.reminders = reminders;
        this.clock = clock;
    }

    @Scheduled(cron = "${toteuma.reminders.cron:0 5 7-16 * * MON-FRI}", zone = "Europe/Helsinki")
    public void byRules() {
        reminders.remindByRules(LocalDate.now(clock));
    }
}
