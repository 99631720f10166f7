package org.storytank.shell.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.servlet.Filter;
import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.filter.OncePerRequestFilter;

/** A browser without scripts: it keeps cookies, follows redirects, and sends forms as they stand on the page. */
public final class PlainBrowser {

    /** What stands on a page for words that are missing. */
    private static final Pattern UNTRANSLATED = Pattern.compile("![a-z]+(\\.[a-zA-Z0-9_-]+)+!");

    private final MockMvc server;
    private final Map<String, Cookie> cookies = new HashMap<>();
    private String language = "en";
    private MockHttpServletResponse answer = new MockHttpServletResponse();
    private String address = "/";

    public PlainBrowser(WebApplicationContext place) {
        server = MockMvcBuilders.webAppContextSetup(place)
                .addFilters(place.getBeansOfType(OncePerRequestFilter.class)
                        .values()
                        .toArray(Filter[]::new))
                .build();
    }

    public PlainBrowser in(String language) {
        this.language = language;
        return this;
    }

    public Document open(String address) {
        return send(get(URI.create(address)), address);
    }

    /** Sends the page's form with this action, the named fields filled in. */
    public Document submit(Document page, String action, Map<String, String> filled) {
        var fields = new LinkedHashMap<String, String>();
        var form = page.selectFirst("form[action='" + action + "']");
        if (form == null) {
            throw new AssertionError("No form goes to %s:%n%s".formatted(action, page.body()));
        }
        for (Element field : form.select("input[type=hidden], input[name]:not([type=radio]), textarea[name]")) {
            fields.put(
                    field.attr("name"), field.tagName().equals("textarea") ? field.wholeText() : field.attr("value"));
        }
        fields.putAll(filled);
        return post(action, fields);
    }

    public Document post(String action, Map<String, String> fields) {
        return post(action, fields, Map.of());
    }

    public Document post(String action, Map<String, String> fields, Map<String, String> headers) {
        var request = MockMvcRequestBuilders.post(URI.create(action));
        fields.forEach(request::param);
        headers.forEach(request::header);
        return send(request, action);
    }

    public int status() {
        return answer.getStatus();
    }

    public String address() {
        return address;
    }

    public MockHttpServletResponse answer() {
        return answer;
    }

    public boolean has(String cookie) {
        return cookies.containsKey(cookie);
    }

    public void forgetCookies() {
        cookies.clear();
    }

    private Document send(MockHttpServletRequestBuilder request, String to) {
        request.header("Accept-Language", language).header("Host", "localhost");
        request.locale(Locale.forLanguageTag(language));
        if (!cookies.isEmpty()) {
            request.cookie(cookies.values().toArray(Cookie[]::new));
        }
        try {
            MvcResult result = server.perform(request).andReturn();
            answer = result.getResponse();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
        for (var cookie : answer.getCookies()) {
            if (cookie.getMaxAge() == 0) {
                cookies.remove(cookie.getName());
            } else {
                cookies.put(cookie.getName(), cookie);
            }
        }
        address = to;
        if (answer.getStatus() == 303) {
            return open(answer.getHeader("Location").replaceFirst("#.*", ""));
        }
        try {
            var page = Jsoup.parse(answer.getContentAsString(UTF_8));
            var untranslated = UNTRANSLATED.matcher(page.text());
            if (untranslated.find()) {
                throw new AssertionError("%s says %s instead of words".formatted(to, untranslated.group()));
            }
            return page;
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }
}
