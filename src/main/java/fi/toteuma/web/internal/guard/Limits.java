package fi.toteuma.web.internal.guard;

import fi.toteuma.kernel.WrongSetting;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * How often one person may ask for what costs much: {@code toteuma.limits.document}, {@code .preview}, {@code .file}, {@code .search} and
 * {@code .upload} ({@code TOTEUMA_LIMITS_FILE} …), times in a minute. Whoever hasn't asked for a while may ask for a minute's worth at
 * once; after that one more becomes due at even intervals. By person and not by address: a whole town hall may sit behind one.
 */
@Component
class Limits {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int MANY = 10_000;

    private final Map<Limited.Kind, Integer> inAMinute = new EnumMap<>(Limited.Kind.class);
    private final Map<Asker, Instant> due = new ConcurrentHashMap<>();
    private final Clock clock;

    Limits(Environment settings, @Qualifier("passingTime") Clock clock) {
        this.clock = clock;
        for (Limited.Kind kind : Limited.Kind.values()) {
            String name = "toteuma.limits." + kind.name().toLowerCase(Locale.ROOT);
            inAMinute.put(kind, WrongSetting.atLeastOne(name, settings.getProperty(name, String.valueOf(kind.inAMinute()))));
        }
    }

    private record Asker(String login, Limited.Kind kind) {}

    /**
     * Counts one question.
     *
     * @throws TooOften if it is one too many; it isn't counted then, so that asking again doesn't put it off
     */
    void ask(String login, Limited.Kind kind) {
        Instant now = clock.instant();
        Duration each = MINUTE.dividedBy(inAMinute.get(kind));
        AtomicReference<Duration> over = new AtomicReference<>(Duration.ZERO);
        // the moment at which all that was asked for is paid off: a minute ahead at most
        due.compute(new Asker(login, kind), (asker, before) -> {
            Instant paid = (before == null || before.isBefore(now) ? now : before).plus(each);
            Duration ahead = Duration.between(now, paid);
            if (ahead.compareTo(MINUTE) > 0) {
                over.set(ahead.minus(MINUTE));
                return before;
            }
            return paid;
        });
        if (due.size() > MANY) {
            due.values().removeIf(paid -> paid.isBefore(now));
        }
        if (over.get().isPositive()) {
            throw new TooOften(over.get());
        }
    }
}
