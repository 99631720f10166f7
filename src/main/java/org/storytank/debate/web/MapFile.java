package org.storytank.debate.web;

import java.util.List;
import org.storytank.debate.exchange.Format;

/**
 * A room's map in one format.
 *
 * @param lost what does not fit, a sentence each, in the language of the page
 */
public record MapFile(Format format, String text, List<String> lost) {

    public String word() {
        return format.word();
    }

    String name(String code) {
        return code
                + switch (format) {
                    case JSON -> ".map.json";
                    case AIF -> ".aif.json";
                    case XAIF -> ".xaif.json";
                    case KIALO -> ".txt";
                    case ARGDOWN, BAG, APX, TGF -> "." + format.word();
                };
    }

    String type() {
        return switch (format) {
            case JSON, AIF, XAIF -> "application/json";
            case ARGDOWN, KIALO, BAG, APX, TGF -> "text/plain;charset=utf-8";
        };
    }
}
