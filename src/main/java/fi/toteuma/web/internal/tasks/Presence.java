package fi.toteuma.web.internal.tasks;

import fi.toteuma.access.Person;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/**
 * Who has a part open for writing. Their pages say so every now and then; whoever says nothing for a while has left. Kept in memory
 * only: after a start everybody is heard again within seconds.
 */
@Component
class Presence {

    /** Longer than two beats of a page, so that one that is lost doesn't send anybody away. */
    static final Duration LASTS = Duration.ofSeconds(50);

    private final Clock clock;
    private final Map<WriteAddress, Map<String, Seen>> writers = new ConcurrentHashMap<>();

    Presence(@Qualifier("passingTime") Clock clock) {
        this.clock = clock;
    }

    private record Seen(String name, LocalDateTime at) {}

    /** Somebody has a part open. @return how the others who have it open are called, in the order they came */
    List<String> here(WriteAddress address, Person person) {
        LocalDateTime now = LocalDateTime.now(clock);
        List<String> others = writers.compute(address, (where, before) -> {
            Map<String, Seen> there = new LinkedHashMap<>(before == null ? Map.of() : before);
            there.values().removeIf(seen -> seen.at().plus(LASTS).isBefore(now));
            there.put(person.login(), new Seen(person.name(), now));
            return there;
        }).entrySet().stream().filter(each -> !each.getKey().equals(person.login())).map(each -> each.getValue().name()).toList();
        writers.values().removeIf(there -> there.values().stream().allMatch(seen -> seen.at().plus(LASTS).isBefore(now)));
        return others;
    }
}
