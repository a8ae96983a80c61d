package fi.toteuma.web.internal.imports;

import fi.toteuma.imports.ImportOutcome;
import fi.toteuma.imports.ImportRequest;
import fi.toteuma.imports.Imports;
import fi.toteuma.imports.KnownCodes;
import fi.toteuma.imports.Mending;
import fi.toteuma.imports.WaitingFiles;
import fi.toteuma.imports.WaitingFiles.WaitingFile;
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
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.ApplicationContext;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.concurrent.DelegatingSecurityContextExecutorService;
import org.springframework.stereotype.Component;
import org.springframework.web.context.WebApplicationContext;

/**
 * The files on their way in, one worked on at a time. Those that aren't in when the program stops wait where they were left once it runs
 * again: they are looked over anew, as they were to be read. An import that is cut off leaves nothing behind.
 */
@Component
public class Jobs implements SmartInitializingSingleton, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);

    /** How long a file waits for somebody at most. */
    static final Duration KEPT = Duration.ofDays(7);

    /** Jobs that are over and still told of. */
    private static final int MOST = 50;

    private final Imports imports;
    private final Staging staging;
    private final WaitingFiles waiting;
    private final KnownCodes codes;
    private final Clock clock;
    private final boolean serving;
    private final SecureRandom random = new SecureRandom();
    private final ExecutorService worker =
            new DelegatingSecurityContextExecutorService( // the audit trail names whoever sent the file
                    Executors.newSingleThreadExecutor(Thread.ofPlatform().name("imports").factory()));
    private final Map<String, Job> jobs = new ConcurrentHashMap<>();

    Jobs(Imports imports, Staging staging, WaitingFiles waiting, KnownCodes codes, Clock clock, ApplicationContext program) {
        this.imports = imports;
        this.staging = staging;
        this.waiting = waiting;
        this.codes = codes;
        this.clock = clock;
        this.serving = program instanceof WebApplicationContext;
    }

    /** Takes in hand what waited when the program stopped, before anybody asks for a page. */
    @Override
    public void afterSingletonsInstantiated() {
        if (serving) {
            waiting.dropSentBefore(LocalDateTime.now(clock).minus(KEPT));
            for (WaitingFile file : waiting.all(id -> staging.place())) {
                Job job = new Job(file);
                jobs.put(file.id(), job);
                work(job, () -> readAnew(job), job::checked);
            }
        }
    }

    /** Takes a file in hand: it is looked over, and nothing is stored. */
    Job start(String municipality, String by, ImportRequest request) {
        tidy();
        byte[] name = new byte[16];
        random.nextBytes(name);
        String id = Base64.getUrlEncoder().withoutPadding().encodeToString(name);
        WaitingFile file = new WaitingFile(id, municipality, by, LocalDateTime.now(clock), request.mapping(), request);
        Job job = new Job(file);
        job.kept(waiting.keep(file));
        jobs.put(id, job);
        work(job, () -> lookedOver(job), job::checked);
        return job;
    }

    /**
     * Looks a file over once more, read in another way.
     *
     * @param words what was looked for among names of codes
     */
    void again(Job job, ImportRequest other, Map<Mending.Code, String> words) {
        if (job.again(other, words, request -> waiting.change(job.id(), request))) {
            work(job, () -> lookedOver(job), job::checked);
        }
    }

    /** Looks a file over anew after the program failed, as it was to be read then. */
    void retry(Job job) {
        if (job.retry()) {
            work(job, () -> job.isKept() ? readAnew(job) : lookedOver(job), job::checked);
        }
    }

    /** From what is kept: nothing else of it may be left. */
    private ImportOutcome readAnew(Job job) {
        waiting.write(job.id(), job.request().path());
        return lookedOver(job);
    }

    private ImportOutcome lookedOver(Job job) {
        ImportOutcome outcome = imports.check(job.request(), (file, step, rows) -> job.at(step, rows));
        job.looked(Looked.of(job, outcome, codes));
        return outcome;
    }

    /** Stores a file that was found sound, or whose differences were confirmed; does nothing if that was done already. */
    void confirm(Job job) {
        Stage shown = job.stage();
        if (job.confirm() && shown instanceof Stage.Checked(ImportOutcome outcome)) {
            work(job, () -> imported(job, outcome), job::finished);
        }
    }

    /** Replaces only what was shown: if the differences are others by now, they are shown again. */
    private ImportOutcome imported(Job job, ImportOutcome shown) {
        ImportOutcome outcome = imports.run(job.request(), false, (file, step, rows) -> job.at(step, rows));
        return outcome instanceof ImportOutcome.NeedsConfirmation && outcome.equals(shown)
                ? imports.run(job.request(), true, (file, step, rows) -> job.at(step, rows))
                : outcome;
    }

    private void work(Job job, Supplier<ImportOutcome> task, Consumer<ImportOutcome> done) {
        CompletableFuture.supplyAsync(task, worker).whenComplete((outcome, failure) -> {
            if (failure == null) {
                done.accept(outcome);
            } else {
                failed(job, failure);
            }
            if (!job.needsFile()) {
                drop(job);
            }
        });
    }

    /** It may pass, as a full disk or a stop of the program does: the file waits. What is kept of it needs no room besides. */
    private void failed(Job job, Throwable failure) {
        String number = ErrorNumbers.next();
        LOG.error("An import failed, error {}", number, failure);
        try {
            if (job.isKept()) {
                staging.drop(job.request().path());
            }
        } finally {
            job.broken(number);
        }
    }

    Optional<Job> find(String id) {
        return Optional.ofNullable(jobs.get(id));
    }

    /** The files of a municipality that somebody should look at, the latest first. */
    List<Job> open(String municipality) {
        return jobs.values().stream()
                .filter(job -> job.municipality().equals(municipality) && job.needsFile())
                .sorted(Comparator.comparing(Job::started).reversed())
                .toList();
    }

    /** The files that somebody sent, the latest first. */
    public List<Job> of(String login) {
        return jobs.values().stream()
                .filter(job -> job.by().equals(login))
                .sorted(Comparator.comparing(Job::started).reversed())
                .toList();
    }

    /** Forgets a file; one that is being stored is left alone. */
    void giveUp(Job job) {
        if (!(job.stage() instanceof Stage.Working)) {
            jobs.remove(job.id());
            drop(job);
        }
    }

    private void drop(Job job) {
        waiting.drop(job.id());
        staging.drop(job.request().path());
    }

    /** Gives up what waited too long, and forgets what is over but for the latest; each hour also where nobody sends anything. */
    @Scheduled(fixedDelay = 1, initialDelay = 1, timeUnit = TimeUnit.HOURS)
    public void tidy() {
        LocalDateTime limit = LocalDateTime.now(clock).minus(KEPT);
        Stream<Job> tooLong = jobs.values().stream().filter(job -> job.started().isBefore(limit));
        Stream<Job> over = jobs.values().stream()
                .filter(job -> !job.needsFile())
                .sorted(Comparator.comparing(Job::started).reversed())
                .skip(MOST);
        Stream.concat(tooLong, over).toList().forEach(this::giveUp);
        waiting.dropSentBefore(limit); // those that can't be read are nobody's job
    }

    @Override
    public void destroy() throws InterruptedException {
        worker.shutdownNow();
        worker.awaitTermination(30, TimeUnit.SECONDS);
    }
}
