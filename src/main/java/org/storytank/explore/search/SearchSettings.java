package org.storytank.explore.search;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much one may ask of search and gets.
 *
 * @param questionLength characters in what is typed into the search field
 * @param terms words and phrases in one search
 * @param counted how many results are counted and can be leafed through; beyond that the page says "more than"
 * @param pageSize results on a page
 * @param snippetLength characters of text shown under a result
 * @param snippetReads characters of a text that are looked through for its snippet
 * @param likeThis how many results "more like this" gives
 * @param likeThisWords how many of a text's words are looked for in others
 * @param ownPlaces how many places a person may have a role of their own in before search no longer narrows by them first; only speed
 *     depends on it
 * @param batch how many texts are written into the indexes at once
 * @param indexEvery what changes is taken up at most this often, what changed meanwhile together; after a pause at once
 */
@ConfigurationProperties("storytank.search")
public record SearchSettings(
        @DefaultValue("200") int questionLength,
        @DefaultValue("12") int terms,
        @DefaultValue("500") int counted,
        @DefaultValue("20") int pageSize,
        @DefaultValue("240") int snippetLength,
        @DefaultValue("200000") int snippetReads,
        @DefaultValue("5") int likeThis,
        @DefaultValue("25") int likeThisWords,
        @DefaultValue("400") int ownPlaces,
        @DefaultValue("200") int batch,
        @DefaultValue("1s") Duration indexEvery) {}
