package org.storytank.drafting;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.storytank.provenance.Involvement;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Every prompt of this place, read once from its file: a few lines of YAML between two lines of {@code ---}, then the instruction. */
@Component
public class Prompts {

    private static final String FENCE = "---\n";

    private final List<Prompt> all;

    Prompts() {
        try {
            var files = new PathMatchingResourcePatternResolver().getResources("classpath:prompts/*.md");
            all = List.of(files).stream()
                    .map(file -> {
                        try (var in = file.getInputStream()) {
                            return read(String.valueOf(file.getFilename()), in);
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    })
                    .sorted(java.util.Comparator.comparingInt(Ordered::order))
                    .map(Ordered::prompt)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Ordered(int order, Prompt prompt) {}

    /** In the order in which they are offered. */
    public List<Prompt> all() {
        return all;
    }

    public List<Prompt> in(Prompt.Where where) {
        return all.stream().filter(prompt -> prompt.where() == where).toList();
    }

    public Optional<Prompt> find(String id) {
        return all.stream().filter(prompt -> prompt.id().equals(id)).findFirst();
    }

    private static Ordered read(String file, InputStream in) throws IOException {
        var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        var end = text.indexOf(FENCE, FENCE.length());
        if (!text.startsWith(FENCE) || end < 0) {
            throw new IllegalStateException(
                    "The prompt %s does not begin with its head between two lines of ---".formatted(file));
        }
        Map<String, Object> head =
                new Yaml(new SafeConstructor(new LoaderOptions())).load(text.substring(FENCE.length(), end));
        var prompt = new Prompt(
                file.substring(0, file.lastIndexOf('.')),
                (Integer) said(file, head, "version"),
                Prompt.Where.valueOf(word(file, head, "where")),
                Prompt.About.valueOf(word(file, head, "about")),
                Prompt.Wish.valueOf(word(file, head, "wish")),
                Prompt.Outcome.valueOf(word(file, head, "outcome")),
                Involvement.valueOf(word(file, head, "involvement")),
                text.substring(end + FENCE.length()).strip());
        return new Ordered((Integer) said(file, head, "order"), prompt);
    }

    private static String word(String file, Map<String, Object> head, String field) {
        return String.valueOf(said(file, head, field)).toUpperCase(Locale.ROOT);
    }

    private static Object said(String file, Map<String, Object> head, String field) {
        var value = head.get(field);
        if (value == null) {
            throw new IllegalStateException("The head of the prompt %s does not say its %s".formatted(file, field));
        }
        return value;
    }
}
