package org.storytank.media;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much of images a place takes.
 *
 * @param fileSize the largest file
 * @param megapixels millions of pixels in an image, told before any of them is decoded
 * @param side pixels on its longer side
 * @param imagesPerPlace images in a story, those that can still be brought back included
 * @param illustrationsPerScene images that a scene shows
 * @param uploadsAnHour files that a person sends
 * @param readAtOnce images that are decoded at the same time, each in about 5 bytes a pixel
 * @param altLength characters in what is said of an image to those who do not see it
 * @param creditLength characters in a credit
 * @param licenceLength characters in terms said in one's own words
 * @param keepRemoved how long a removed image can be brought back before it is erased
 */
@ConfigurationProperties("storytank.media")
public record MediaSettings(
        @DefaultValue("10MB") DataSize fileSize,
        @DefaultValue("40") int megapixels,
        @DefaultValue("12000") int side,
        @DefaultValue("60") int imagesPerPlace,
        @DefaultValue("12") int illustrationsPerScene,
        @DefaultValue("60") int uploadsAnHour,
        @DefaultValue("2") int readAtOnce,
        @DefaultValue("500") int altLength,
        @DefaultValue("200") int creditLength,
        @DefaultValue("300") int licenceLength,
        @DefaultValue("30d") Duration keepRemoved) {}
