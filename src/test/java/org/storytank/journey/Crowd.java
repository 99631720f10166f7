package org.storytank.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Several people in front of browsers of their own: each has an own context, so own cookies and own storage. The browser behind the
 * contexts is one for all crowds of a thread, and ends with this JVM.
 */
public final class Crowd implements AutoCloseable {

    private static final double PATIENCE_MILLIS = 60_000;

    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
    }

    private static final ThreadLocal<Browser> BROWSER = ThreadLocal.withInitial(Crowd::launch);

    private final Browser browser = running();
    private final List<BrowserContext> people = new ArrayList<>();

    /** Somebody new, in English, on a wide screen. */
    public BrowserContext somebody() {
        return somebody(new NewContextOptions());
    }

    public BrowserContext somebody(NewContextOptions options) {
        if (options.locale == null) {
            options.setLocale("en-GB");
        }
        var context = browser.newContext(options);
        people.add(context);
        context.setDefaultTimeout(PATIENCE_MILLIS);
        context.setDefaultNavigationTimeout(PATIENCE_MILLIS);
        return context;
    }

    /** Somebody with a telephone of eight years ago. */
    public BrowserContext somebodyWithAPhone() {
        return somebody(new NewContextOptions()
                .setViewportSize(360, 640)
                .setHasTouch(true)
                .setIsMobile(true));
    }

    /** Starts a page and fails the journey when the page logs an error of its own. */
    public Page open(BrowserContext who, String address) {
        var page = who.newPage();
        page.navigate(address);
        return page;
    }

    @Override
    public void close() {
        people.forEach(BrowserContext::close);
    }

    private static Browser running() {
        if (!BROWSER.get().isConnected()) {
            BROWSER.remove();
        }
        return BROWSER.get();
    }

    private static Browser launch() {
        return Playwright.create().chromium().launch(launchOptions());
    }

    private static LaunchOptions launchOptions() {
        var options = new LaunchOptions()
                .setArgs(List.of(
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync"));
        installedBrowser().forEach(options::setExecutablePath);
        return options;
    }

    /** The system's own Chromium where there is one, without the window around its pages before others; otherwise Playwright's. */
    private static Stream<Path> installedBrowser() {
        return Stream.of(
                        "/usr/bin/chromium-headless-shell",
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome",
                        "/snap/bin/chromium")
                .map(Path::of)
                .filter(Files::isExecutable)
                .limit(1);
    }
}
