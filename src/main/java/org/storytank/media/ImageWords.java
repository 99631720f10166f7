package org.storytank.media;

import java.util.Locale;
import org.springframework.stereotype.Component;
import org.storytank.account.AccountService;
import org.storytank.account.Person;
import org.storytank.media.FileSays.Manifest;

/** What people are told of an image, in whole sentences. */
@Component
public class ImageWords {

    private final AccountService accounts;

    ImageWords(AccountService accounts) {
        this.accounts = accounts;
    }

    /** In the language of whoever looks. */
    @FunctionalInterface
    public interface Saying {
        String say(String key, Object... details);
    }

    /** How it came to be, and who says so. */
    public String label(UploadedImage image, Saying words) {
        var label = image.label();
        var kind = words.say(label.kind().words());
        var declared = image.declared();
        return switch (label.basis()) {
            case NOBODY -> words.say("media.label.unknown");
            case FILE -> words.say("media.label.file", kind);
            case DECLARED ->
                words.say(
                        "media.label.declared",
                        kind,
                        declared == null || declared.by() == null
                                ? words.say("media.label.former")
                                : accounts.find(declared.by())
                                        .map(Person::name)
                                        .orElseGet(() -> words.say("media.label.former")));
        };
    }

    /** The same of a file that nobody has brought yet. */
    public static String label(Examined file, Saying words) {
        var label = file.label();
        return label.basis() == ImageLabel.Basis.NOBODY
                ? words.say("media.label.unknown")
                : words.say("media.label.file", words.say(label.kind().words()));
    }

    /** Key of what became of a C2PA manifest. */
    public static String manifest(Manifest manifest) {
        return "media.manifest." + manifest.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
