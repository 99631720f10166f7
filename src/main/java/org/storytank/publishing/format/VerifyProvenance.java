package org.storytank.publishing.format;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.TreeMap;
import org.storytank.provenance.Manifest;
import org.storytank.provenance.PublicKey;

/**
 * {@code ./storytank verify-provenance FILE --key FILE}: checks a file without any server, database or network. Ends with 0 when it is as it
 * was signed, with 1 when not, with 2 when it could not be checked.
 */
public final class VerifyProvenance {

    private static final String USAGE =
            "verify-provenance FILE --key KEYS.json | --keys https://tank.example/.well-known/storytank-keys.json";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private VerifyProvenance() {}

    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments), System.out));
    }

    static int run(List<String> arguments, PrintStream out) {
        if (arguments.size() != 3) {
            out.println(USAGE);
            return 2;
        }
        try {
            var keys = keys(arguments.get(1), arguments.get(2));
            if (keys.isEmpty()) {
                out.println(
                        "There is no Ed25519 key in " + arguments.get(2) + "; allowed: a JSON Web Key Set or one key.");
                return 2;
            }
            var report = new Check(keys).of(Files.readAllBytes(Path.of(arguments.getFirst())));
            report.manifest().ifPresent(manifest -> tell(manifest, out));
            report.findings().forEach(finding -> out.println("CHANGED  " + said(finding)));
            out.println(report.isTrue() ? "GENUINE  every byte is as it was signed" : "NOT GENUINE");
            return report.isTrue() ? 0 : 1;
        } catch (IOException | IllegalArgumentException unreadable) {
            out.println("Could not be checked: " + unreadable);
            return 2;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return 2;
        }
    }

    private static List<PublicKey> keys(String option, String where) throws IOException, InterruptedException {
        return switch (option) {
            case "--key" -> KeySet.read(Files.readString(Path.of(where))).orElse(List.of());
            case "--keys" -> KeySet.read(fetched(where)).orElse(List.of());
            default -> throw new IllegalArgumentException("'%s' is no option; %s".formatted(option, USAGE));
        };
    }

    private static String fetched(String address) throws IOException, InterruptedException {
        try (var client = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
            var request = HttpRequest.newBuilder(URI.create(address))
                    .timeout(PATIENCE)
                    .build();
            return client.send(request, BodyHandlers.ofString()).body();
        }
    }

    private static void tell(Manifest manifest, PrintStream out) {
        out.println("title    " + manifest.title());
        out.println("address  " + manifest.address());
        out.println("made     " + manifest.at() + " as " + manifest.format() + ", manifest " + manifest.id());
        manifest.contributors()
                .forEach(one -> out.println(
                        "person   " + one.name().orElse("a former writer") + ", " + one.characters() + " characters"));
        var classes = new TreeMap<String, Integer>();
        manifest.spans().forEach(span -> classes.merge(span.made().word(), span.characters(), Integer::sum));
        classes.forEach((made, characters) -> out.println("class    " + made + ", " + characters + " characters"));
        manifest.runs()
                .forEach(run -> out.println("run      " + run.model() + ", "
                        + run.at().map(Object::toString).orElse("?") + ", prompt " + run.prompt() + ", "
                        + run.made().word()));
        out.println("law      disclosure under Article 50(4) "
                + (manifest.law().asksForDisclosure() ? "asked for" : "not asked for")
                + manifest.law()
                        .editor()
                        .map(name -> "; answers for it: " + name)
                        .orElse(""));
    }

    private static String said(Finding finding) {
        return switch (finding.what()) {
            case NO_MANIFEST -> "there is no proof in this file; that says nothing about who or what wrote it";
            case MANIFEST -> "the proof itself, or it does not belong to this file";
            case KEY -> "signed with a key that is not among those given";
            case TEXT -> "words: " + where(finding);
            case LABEL -> "the label, not the words: " + where(finding);
            case FILE -> "around the text: " + where(finding);
        };
    }

    private static String where(Finding finding) {
        if (finding.number() > 0) {
            return "part %d, paragraph %d, passage %d".formatted(finding.part(), finding.paragraph(), finding.number());
        }
        if (finding.part() > 0) {
            return "part %d, its title or place".formatted(finding.part());
        }
        if (finding.to() > 0) {
            return (finding.line() > 0 ? "from line %d on, ".formatted(finding.line()) : "")
                    + "between byte %d and byte %d".formatted(finding.from(), finding.to());
        }
        return finding.what() == Finding.What.LABEL ? "what is said of the whole work" : "its structure";
    }
}
