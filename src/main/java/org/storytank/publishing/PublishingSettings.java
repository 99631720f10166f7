package org.storytank.publishing;

import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.storytank.publishing.format.Edition.Rights;

/**
 * What the host says of files and reading pages.
 *
 * @param tdmReservation whether text and data mining is reserved (TDMRep): {@code 1} or {@code 0}; empty says nothing
 * @param tdmPolicy the address of the terms, or empty
 * @param contentUsage preferences for automated processing as AIPREF writes them, for example {@code train-ai=n}; empty says nothing
 * @param reviewName longest name in a review, in characters
 */
@ConfigurationProperties("storytank.publishing")
public record PublishingSettings(
        @DefaultValue("") String tdmReservation,
        @DefaultValue("") String tdmPolicy,
        @DefaultValue("") String contentUsage,
        @DefaultValue("80") int reviewName) {

    public PublishingSettings {
        if (!tdmReservation.matches("[01]?")) {
            throw new IllegalArgumentException(
                    "storytank.publishing.tdm-reservation is '%s'; allowed: 1 (reserved), 0 (not reserved), or nothing"
                            .formatted(tdmReservation));
        }
        if (!contentUsage.matches("[\\x20-\\x7e]*") || !tdmPolicy.matches("[\\x21-\\x7e]*")) {
            throw new IllegalArgumentException(
                    "storytank.publishing.tdm-policy and content-usage stand in a header: printable ASCII only");
        }
    }

    /** Empty when the host says nothing. */
    public Optional<Rights> rights() {
        return tdmReservation.isEmpty() && contentUsage.isEmpty()
                ? Optional.empty()
                : Optional.of(new Rights(tdmReservation.equals("1"), tdmPolicy, contentUsage));
    }
}
