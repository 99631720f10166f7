package org.storytank.docker;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toCollection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** Every setting that the application reads, by the name it has in the environment: its own records and placeholders, and Spring Boot's. */
final class KnownSettings {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{(storytank\\.[a-z.-]+)");
    private static final Pattern SPRINGS = Pattern.compile("\"name\":\\s*\"(server\\.[a-z.-]+)\"");

    private KnownSettings() {}

    static Set<String> inTheEnvironment() {
        // Spring Boot's binder leaves dashes out, a placeholder makes them underscores.
        var bound = Stream.concat(ofRecords(), ofSpring()).map(name -> name.replace("-", ""));
        var asked = ofPlaceholders().map(name -> name.replace('-', '_'));
        return Stream.concat(bound, asked)
                .map(name -> name.toUpperCase(Locale.ROOT).replace('.', '_'))
                .collect(toCollection(TreeSet::new));
    }

    private static Stream<String> ofRecords() {
        var scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
        return scan.findCandidateComponents("org.storytank").stream()
                .map(found -> ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null))
                .flatMap(KnownSettings::names);
    }

    private static Stream<String> names(Class<?> settings) {
        var prefix = settings.getAnnotation(ConfigurationProperties.class).value();
        return Arrays.stream(settings.getRecordComponents()).map(setting -> prefix + "." + setting.getName());
    }

    private static Stream<String> ofPlaceholders() {
        try (var sources = Files.walk(Path.of("src/main/java"))) {
            return sources
                    .filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> found(PLACEHOLDER, read(file)).stream())
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> ofSpring() {
        try {
            var files = new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:META-INF/spring-configuration-metadata.json");
            return Arrays.stream(files).flatMap(file -> {
                try {
                    return found(SPRINGS, file.getContentAsString(UTF_8)).stream();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1)).toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
