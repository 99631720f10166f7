package org.storytank.moderation.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.storytank.moderation.RuleInForce;

/**
 * The charter as a page shows it.
 *
 * @param opening what it says before its first article
 */
public record CharterSheet(String title, List<String> opening, List<Article> articles) {

    private static final String TITLE = "# ";
    private static final String ARTICLE = "## ";

    /** @param title with its number in front */
    public record Article(String title, List<String> paragraphs, List<Rule> rules) {}

    /** @param file where all of it is to be read, in YAML */
    public record Rule(String title, String version, String why, String advice, String action, String file) {

        static Rule of(RuleInForce rule, String language) {
            var version = rule.version();
            return new Rule(
                    rule.title().in(language),
                    version.toString(),
                    rule.rationale().in(language),
                    rule.advice().in(language),
                    rule.action(),
                    "/moderation/rules/%s/%d.yaml".formatted(version.id(), version.version()));
        }
    }

    /** @param markdown a title, articles whose headings begin with their number, and paragraphs: no more is read of it */
    static CharterSheet of(String markdown, List<RuleInForce> rules, String language) {
        var title = "";
        var opening = new ArrayList<String>();
        var articles = new ArrayList<Article>();
        var blocks = Arrays.stream(markdown.split("\\R{2,}"))
                .map(String::strip)
                .filter(block -> !block.isEmpty())
                .toList();
        for (var block : blocks) {
            if (block.startsWith(ARTICLE)) {
                articles.add(article(block.substring(ARTICLE.length()), rules, language));
            } else if (block.startsWith(TITLE)) {
                title = block.substring(TITLE.length());
            } else {
                (articles.isEmpty() ? opening : articles.getLast().paragraphs()).add(block);
            }
        }
        return new CharterSheet(title, opening, articles);
    }

    private static Article article(String heading, List<RuleInForce> rules, String language) {
        return new Article(
                heading,
                new ArrayList<>(),
                rules.stream()
                        .filter(rule -> heading.startsWith(rule.article() + "."))
                        .map(rule -> Rule.of(rule, language))
                        .toList());
    }
}
