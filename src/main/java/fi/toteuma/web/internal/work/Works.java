package fi.toteuma.web.internal.work;

import fi.toteuma.kernel.Language;
import fi.toteuma.web.internal.errors.ErrorNumbers;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.security.concurrent.DelegatingSecurityContextExecutorService;
import org.springframework.stereotype.Component;

/** Work that takes long, one at a time. */
@Component
public class Works implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Works.class);
    private static final Duration KEPT = Duration.ofDays(7);

    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final ExecutorService worker =
            new DelegatingSecurityContextExecutorService( // the audit trail names whoever started it
                    Executors.newSingleThreadExecutor(Thread.ofPlatform().name("work").factory()));
    private final Map<String, Work> works = new ConcurrentHashMap<>();

    Works(Clock clock) {
        this.clock = clock;
    }

    /** Starts work; what the same person has started already isn't started once more. */
    public synchronized Work start(String by, Work.Subject subject, Work.Task task) {
        LocalDateTime now = LocalDateTime.now(clock);
        works.values().removeIf(work -> !work.isRunning() && work.started().isBefore(now.minus(KEPT)));
        Optional<Work> same = works.values().stream().filter(work -> work.isRunning() && work.by().equals(by) && work.subject().equals(subject)).findFirst();
        if (same.isPresent()) {
            return same.get();
        }
        byte[] name = new byte[16];
        random.nextBytes(name);
        Work work = new Work(Base64.getUrlEncoder().withoutPadding().encodeToString(name), by, subject, now);
        works.put(work.id(), work);
        worker.execute(() -> run(work, task));
        return work;
    }

    private void run(Work work, Work.Task task) {
        try {
            Optional<Function<Language, String>> refused = task.run((done, of) -> work.is(new Work.Running(done, of)));
            LocalDateTime now = LocalDateTime.now(clock);
            work.is(refused.<Work.State>map(reason -> new Work.Refused(now, reason)).orElseGet(() -> new Work.Done(now)));
        } catch (RuntimeException | Error e) {
            String number = ErrorNumbers.next();
            LOG.error("Work failed: {}, error {}", work.subject(), number, e);
            work.is(new Work.Broken(LocalDateTime.now(clock), number));
        }
    }

    Optional<Work> find(String id) {
        return Optional.ofNullable(works.get(id));
    }

    /** What somebody started, the latest first. */
    List<Work> of(String login) {
        return works.values().stream()
                .filter(work -> work.by().equals(login))
                .sorted(Comparator.comparing(Work::started).reversed())
                .toList();
    }

    @Override
    public void destroy() throws InterruptedException {
        worker.shutdownNow();
        worker.awaitTermination(30, TimeUnit.SECONDS);
    }
}
