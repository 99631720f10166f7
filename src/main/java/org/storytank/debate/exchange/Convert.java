package org.storytank.debate.exchange;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * {@code ./storytank convert FILE --to argdown}: writes an argument map in another format to standard output, and what was lost on the
 * way, a sentence each, to standard error. Ends with 0, or with 2 when it could not be read.
 */
public final class Convert {

    private static final String USAGE =
            "convert FILE --to FORMAT [--from FORMAT] [--lang fr|en]; formats: " + Format.words();

    private final PrintStream out;
    private final PrintStream err;

    private Convert(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    public static void main(String[] arguments) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(List.of(arguments), out, err));
    }

    static int run(List<String> arguments, PrintStream out, PrintStream err) {
        return new Convert(out, err).run(arguments);
    }

    private int run(List<String> arguments) {
        var options = arguments.size() % 2 == 1 ? arguments.subList(1, arguments.size()) : List.of("?", "");
        Optional<Format> to = Optional.empty();
        Optional<Format> from = Optional.empty();
        var language = Locale.ENGLISH;
        for (var i = 0; i < options.size(); i += 2) {
            var value = options.get(i + 1);
            switch (options.get(i)) {
                case "--to" -> to = Format.called(value);
                case "--from" -> from = Format.called(value);
                case "--lang" -> language = Locale.forLanguageTag(value);
                default -> {
                    err.println(USAGE);
                    return 2;
                }
            }
        }
        if (to.isEmpty() || from.isEmpty() && options.contains("--from")) {
            err.println(USAGE);
            return 2;
        }
        return convert(Path.of(arguments.getFirst()), from, to.orElseThrow(), language);
    }

    private int convert(Path file, Optional<Format> asked, Format to, Locale language) {
        try {
            var text = Files.readString(file);
            var from = asked.or(() -> Format.of(file.getFileName().toString(), text));
            if (from.isEmpty()) {
                err.println("The name of the file does not say its format; add --from and one of: " + Format.words());
                return 2;
            }
            var read = from.orElseThrow().read(text, Limits.USUAL);
            var written = to.write(read.map(), Instant.now());
            out.print(written.text());
            out.flush();
            read.lost().sentences(language).forEach(err::println);
            written.lost().sentences(language).forEach(err::println);
            return 0;
        } catch (MalformedMap malformed) {
            err.println(malformed.getMessage());
        } catch (MalformedInputException notText) {
            err.println("The file is no text in UTF-8.");
        } catch (IOException unreadable) {
            err.println("The file cannot be read: " + unreadable.getMessage());
        }
        return 2;
    }
}
