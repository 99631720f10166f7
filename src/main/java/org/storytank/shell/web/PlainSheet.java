package org.storytank.shell.web;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The style sheet of plain pages: the colours and measures of {@code tokens.css} in words that an eight-year-old browser knows,
 * which has neither {@code light-dark()} nor {@code clamp()}, and the rules of {@code plain.css} behind them.
 */
final class PlainSheet {

    private static final Pattern TOKEN = Pattern.compile("(--[a-z0-9-]+):\\s*([^;{}]+)[;}]");
    private static final Pattern COLOUR = Pattern.compile("light-dark\\((#[0-9a-f]{3,6}),\\s*(#[0-9a-f]{3,6})\\)");
    private static final Pattern TOO_NEW = Pattern.compile("light-dark|clamp|color-mix");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern SPACE_AROUND = Pattern.compile(" ?([{};,>]) ?");

    private PlainSheet() {}

    static String of(String tokens, String rules) {
        var root = tokens.substring(0, tokens.indexOf("[data-scheme"));
        var used = TOKEN.matcher(COMMENT.matcher(root).replaceAll(""))
                .results()
                .map(found -> new Token(found.group(1), found.group(2)))
                .filter(token -> rules.contains("var(" + token.name + ")") || token.name.matches("--author-\\d"))
                .toList();
        var dark = block(used.stream().filter(Token::isColour).map(Token::dark).toList());
        return small(":root{color-scheme:light dark;"
                + block(used.stream().map(Token::light).toList()) + "}"
                + "@media (prefers-color-scheme:dark){:root{" + dark + "}}"
                + ":root[data-scheme=light]{color-scheme:light;"
                + block(used.stream().filter(Token::isColour).map(Token::light).toList()) + "}"
                + ":root[data-scheme=dark]{color-scheme:dark;" + dark + "}"
                + authors(used)
                + rules);
    }

    private static String authors(List<Token> used) {
        return used.stream()
                .filter(token -> token.name.matches("--author-\\d"))
                .map(token -> ".%s{--author:var(%s)}".formatted(token.name.substring(2), token.name))
                .collect(Collectors.joining());
    }

    private static String block(List<String> lines) {
        return lines.stream().filter(line -> !TOO_NEW.matcher(line).find()).collect(Collectors.joining(";"));
    }

    private static String small(String sheet) {
        var bare = COMMENT.matcher(sheet).replaceAll("");
        return SPACE_AROUND
                .matcher(SPACE.matcher(bare).replaceAll(" "))
                .replaceAll("$1")
                .strip();
    }

    private record Token(String name, String value) {

        boolean isColour() {
            return COLOUR.matcher(value).matches();
        }

        String light() {
            return name + ":" + COLOUR.matcher(value).replaceAll("$1");
        }

        String dark() {
            return name + ":" + COLOUR.matcher(value).replaceAll("$2");
        }
    }
}
