package org.storytank.graph.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.neo4j.driver.exceptions.Neo4jException;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.storytank.graph.GraphSettings;
import org.storytank.graph.GraphUnavailable;

/**
 * The commands of the host: {@code backup [FILE]}, {@code restore FILE [--force]}, {@code compact}. They read the same settings as the place
 * itself, from the environment and from {@code --storytank.graph.…}.
 */
public final class Command {

    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("'storytank-'yyyyMMdd-HHmmss'.zip'");
    private static final String USAGE =
            "backup [FILE] writes a backup; restore FILE [--force] brings one back, --force over what is there; "
                    + "compact makes the files of the database anew, without what was erased.";

    private final Clock clock;

    Command(Clock clock) {
        this.clock = clock;
    }

    public static void main(String[] arguments) {
        System.exit(new Command(Clock.systemUTC()).run(arguments));
    }

    /** @return what the process ends with: 0 when it was done, 1 when not, 2 when it was not understood */
    int run(String... arguments) {
        try (var context = new SpringApplicationBuilder(Settings.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .run(arguments)) {
            var said = context.getBean(ApplicationArguments.class);
            return run(context.getBean(GraphSettings.class), said.getNonOptionArgs(), said.containsOption("force"));
        } catch (NotBackedUp | NotRestored | PauseTooLong refused) {
            System.err.println(refused.getMessage());
        } catch (GraphUnavailable missing) {
            System.err.println(missing.getMessage() + " " + missing.action());
        } catch (IOException | UncheckedIOException | Neo4jException failed) {
            System.err.println("It failed, and what was there is untouched: " + failed);
        }
        return 1;
    }

    private int run(GraphSettings settings, List<String> words, boolean force) throws IOException {
        var command = words.isEmpty() ? "" : words.getFirst();
        if (command.equals("backup") && words.size() <= 2) {
            return backup(settings, words.size() == 2 ? Path.of(words.get(1)) : named());
        }
        if (command.equals("restore") && words.size() == 2) {
            return restore(settings, Path.of(words.get(1)), force);
        }
        if (command.equals("compact") && words.size() == 1) {
            return compact(settings);
        }
        System.err.println(USAGE);
        return 2;
    }

    private Path named() {
        return Path.of(NAME.format(LocalDateTime.now(clock)));
    }

    private int backup(GraphSettings settings, Path file) throws IOException {
        var summary = new Backup(settings, clock).to(file);
        System.out.printf(
                "%s: %s.%nKeep it safe: it holds everybody's texts, and the keys by which this place knows them.%n",
                file, summary);
        return 0;
    }

    private int restore(GraphSettings settings, Path file, boolean force) throws IOException {
        if (Caller.answers(settings)) {
            throw new NotRestored("Story Tank is running on this data. Stop it first.");
        }
        try (var archive = Archive.open(file)) {
            var before = new Restore(settings, archive, force, clock.instant()).run();
            System.out.printf("Restored from %s: %s.%n", file, archive.manifest());
            before.ifPresent(folder -> System.out.printf(
                    "What was there before is in %s; remove it when you no longer need it.%n", folder));
            return 0;
        }
    }

    private int compact(GraphSettings settings) throws IOException {
        if (Caller.answers(settings)) {
            throw new NotRestored("Story Tank is running on this data. Stop it first.");
        }
        System.out.printf(
                "Compacted: %s. What was erased is no longer in its files.%n", new Compaction(settings, clock).run());
        return 0;
    }

    /** Nothing of the place is started for it. */
    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(GraphSettings.class)
    static class Settings {}
}
