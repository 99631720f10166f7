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
import java.util.List;
import java.util.stream.Stream;

/** Several people in front of browsers of their own: each has an own context, so own cookies and own storage. */
public final class Crowd implements AutoCloseable {

    private static final double PATIENCE_MILLIS = 30_000;

    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
    }

    private final Playwright playwright = Playwright.create();
    private final Browser browser = playwright.chromium().launch(launchOptions());

    /** Somebody new, in English, on a wide screen. */
    public BrowserContext somebody() {
        return somebody(new NewContextOptions());
    }

    public BrowserContext somebody(NewContextOptions options) {
        if (options.locale == null) {
            options.setLocale("en-GB");
        }
        var context = browser.newContext(options);
        context.setDefaultTimeout(20_000);
        context.setDefaultNavigationTimeout(60_000);
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
        browser.close();
        playwright.close();
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

    /** The system's own Chromium where there is one; otherwise Playwright's. */
    private static Stream<Path> installedBrowser() {
        return Stream.of(
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome",
                        "/snap/bin/chromium")
                .map(Path::of)
                .filter(Files::isExecutable)
                .limit(1);
    }
}
