package org.storytank.media.api;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.storytank.account.PersonId;
import org.storytank.media.Description;
import org.storytank.media.Licence;
import org.storytank.media.MediaService;
import org.storytank.media.Spot;
import org.storytank.media.UploadedImage;
import org.storytank.provenance.Involvement;
import org.storytank.shell.api.Given;

/**
 * An image to be shown.
 *
 * @param file its bytes, in Base64: a JPEG, PNG or WebP
 * @param alt what can be seen, for those who do not see it; may be absent only when it is decorative
 * @param decorative whether it says nothing that the text does not say
 * @param credit who made it
 * @param licence all_rights_reserved, cc0, cc_by, cc_by_sa, cc_by_nc, cc_by_nc_sa, cc_by_nd, cc_by_nc_nd or own_words
 * @param ownWords the terms, with own_words
 * @param declared generated when AI made it, edited when AI changed it; absent when the asker says neither
 */
public record NewImage(
        byte @Nullable [] file,
        @Nullable String alt,
        @Nullable Boolean decorative,
        @Nullable String credit,
        String licence,
        @Nullable String ownWords,
        @Nullable String declared) {

    public UploadedImage addTo(Spot spot, PersonId by, MediaService images) {
        return images.add(by, spot, Given.required("file", file), description(), declared(declared));
    }

    private Description description() {
        return new Description(
                Optional.ofNullable(alt).orElse(""),
                Optional.ofNullable(decorative).orElse(false),
                Optional.ofNullable(credit).orElse(""),
                Given.oneOf(Licence.class, "licence", licence),
                Optional.ofNullable(ownWords).orElse(""));
    }

    /** What can be declared of an image. */
    private enum Declared {
        GENERATED,
        EDITED
    }

    static @Nullable Involvement declared(@Nullable String word) {
        return word == null
                ? null
                : switch (Given.oneOf(Declared.class, "declared", word)) {
                    case GENERATED -> Involvement.GENERATED;
                    case EDITED -> Involvement.EDITED;
                };
    }
}
