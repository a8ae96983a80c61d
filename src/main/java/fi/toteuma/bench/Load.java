package fi.toteuma.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * People at the pages at once. All have signed in before anything is measured; each thinks for a while, asks for a page or saves what
 * they write, and thinks again. The measurer's own processor time is told, because it takes it from the server.
 *
 * @param people how many
 * @param time for which it is measured
 * @param think the mean time between an answer and the next question; it varies evenly from half to one and a half of it
 * @param savesOfHundred how many of hundred questions save something
 */
public record Load(int people, Duration time, Duration think, int savesOfHundred) {

    /** The slowest of hundred answers but one, in milliseconds. */
    private static final double SLOWEST = 200;
    private static final long HEAP = 1L << 30;
    private static final double FIRST_PAGE_SECONDS = 4;
    private static final int SEED = 20260102;

    /** What happens in the first seconds is the program learning: it happens once after a start, and isn't measured. */
    private static final Duration WARM_UP = Duration.ofSeconds(30);

    /** As many people as a city has managers, controllers, directors and board members, all at once. */
    public static final Load USUAL = new Load(200, Duration.ofMinutes(2), Duration.ofSeconds(5), 20);

    /**
     * Somebody's place of work.
     *
     * @param reads pages they read
     * @param writes pages they can write on
     */
    public record Desk(List<String> reads, List<String> writes) {

        public Desk {
            reads = List.copyOf(reads);
            writes = List.copyOf(writes);
        }
    }

    /**
     * Measures.
     *
     * @param folder data folder of a database with its people, whom {@code password} signs in
     * @return whether all targets are met
     */
    public boolean run(Path folder, int port, List<String> logins, String password, String clock, Desk desk, PrintStream out)
            throws IOException, InterruptedException {
        try (Server server = Server.start(folder, port, "1g", clock, folder.resolve("server.log"));
                HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            out.printf(Locale.ROOT, "first page after %.1f s (target %.0f s with an AOT cache)%n", server.untilFirstPage().toMillis() / 1e3, FIRST_PAGE_SECONDS);
            List<Visitor> visitors = signedIn(client, server.site(), logins, password);
            long begin = System.nanoTime() + WARM_UP.toNanos();
            long end = begin + time.toNanos();
            Times times = new Times(begin);
            AtomicLong peak = new AtomicLong();
            IntStream.range(0, visitors.size()).forEach(i -> threads.submit(() -> work(visitors.get(i), i, desk, times, end)));
            Thread.sleep(WARM_UP); // people are at work meanwhile
            Duration serverBefore = server.busy();
            Duration ownBefore = ownTime();
            while (System.nanoTime() < end) {
                Thread.sleep(1000); // the heap is looked at once a second
                peak.accumulateAndGet(server.heap(), Math::max);
            }
            threads.shutdown();
            threads.awaitTermination(1, TimeUnit.MINUTES);
            return report(times, peak.get(), server.busy().minus(serverBefore), ownTime().minus(ownBefore), out);
        }
    }

    private List<Visitor> signedIn(HttpClient client, URI site, List<String> logins, String password) throws IOException, InterruptedException {
        List<Visitor> visitors = IntStream.range(0, people).mapToObj(i -> new Visitor(client, site)).toList();
        for (int i = 0; i < people; i++) {
            visitors.get(i).signIn(logins.get(i), password);
        }
        return visitors;
    }

    private void work(Visitor visitor, int number, Desk desk, Times times, long end) {
        Random random = new Random(SEED + number);
        String write = desk.writes().get(number % desk.writes().size());
        try {
            Map<String, String> form = form(visitor, write);
            pause(random, 0);
            while (System.nanoTime() < end) {
                if (random.nextInt(100) < savesOfHundred) {
                    save(visitor, write, form, random, times);
                } else {
                    read(visitor, desk.reads().get(random.nextInt(desk.reads().size())), times);
                }
                pause(random, 0.5);
            }
        } catch (IOException e) { // counted: a benchmark with errors fails
            times.failed(e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** @param least the part of the mean that is always waited */
    private void pause(Random random, double least) throws InterruptedException {
        // the time that people think is what is simulated
        Thread.sleep(Duration.ofMillis(Math.round(think.toMillis() * (least + random.nextDouble()))));
    }

    private static void read(Visitor visitor, String path, Times times) throws IOException, InterruptedException {
        long start = System.nanoTime();
        HttpResponse<byte[]> answer = visitor.get(path);
        String what = "read " + path.replaceAll("^/([^/?]*).*", "/$1");
        if (answer.statusCode() == 200) {
            times.answered(what, System.nanoTime() - start, answer.body().length);
        } else {
            times.failed(path + " " + answer.statusCode());
        }
    }

    private static Map<String, String> form(Visitor visitor, String path) throws IOException, InterruptedException {
        Element form = Visitor.page(visitor.get(path)).select("form.sheet-form").first();
        if (form == null) {
            throw new IOException("nothing to write on: " + path);
        }
        return Visitor.fields(form);
    }

    /** Writes on, as one types: the last line is another one each time. Where somebody was quicker, their words stay and one goes on from there. */
    private static void save(Visitor visitor, String path, Map<String, String> form, Random random, Times times)
            throws IOException, InterruptedException {
        form.entrySet().stream()
                .filter(field -> field.getKey().startsWith("field-text"))
                .findFirst()
                .ifPresent(field -> field.setValue("Työ etenee. Käyntejä on kertynyt " + random.nextInt(10_000) + "."));
        long start = System.nanoTime();
        HttpResponse<byte[]> answer = visitor.post(path, form, true);
        long took = System.nanoTime() - start;
        Document state = Visitor.page(answer);
        String version = state.select("input[name=version]").attr("value");
        if (answer.statusCode() != 200) {
            times.failed("save " + path + " " + answer.statusCode());
        } else if (!version.isEmpty()) {
            times.answered("save", took, answer.body().length);
            form.put("version", version);
        } else if (!state.select(".conflict").isEmpty()) {
            times.answered("save, both changed", took, answer.body().length);
            form.putAll(form(visitor, path));
        } else {
            times.failed("save " + path + " " + state.text());
        }
    }

    private boolean report(Times times, long heap, Duration server, Duration own, PrintStream out) {
        double p99 = times.percentile(99);
        out.printf(Locale.ROOT, "%d people for %d s: %d answers, %.1f a second%n", people, time.toSeconds(), times.count(), times.count() / (double) time.toSeconds());
        times.rows().forEach(out::println);
        out.printf(Locale.ROOT, "median %.1f ms, p99 %.1f ms (target %.0f ms), errors %s%n", times.percentile(50), p99, SLOWEST, times.errors());
        out.printf(Locale.ROOT, "heap at its highest %d MB (target %d MB); processor time: server %d s, measurer %d s%n",
                heap >> 20, HEAP >> 20, server.toSeconds(), own.toSeconds());
        return p99 <= SLOWEST && times.errors().isEmpty() && heap <= HEAP;
    }

    private static Duration ownTime() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }
}
