package io.quarkiverse.seam.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;

/**
 * Starts a browser for each test, or one for all tests of a class if it is in a static field: the installed Chromium, or the
 * executable in the environment variable CHROMIUM.
 */
public final class Chromium implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback {

    private static final Path EXECUTABLE = Path.of(System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium"));

    /** Long enough for a busy machine. */
    private static final int TIMEOUT_MILLIS = 60_000;

    private Playwright playwright;
    private Browser browser;
    private boolean isOfClass;

    @Override
    public void beforeAll(ExtensionContext context) {
        isOfClass = true;
        start();
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        if (!isOfClass) {
            start();
        }
    }

    private void start() {
        assertThat(Files.isExecutable(EXECUTABLE))
                .withFailMessage("This test needs Chromium, which is not at %s: apt-get install chromium, "
                        + "or set CHROMIUM to its path", EXECUTABLE)
                .isTrue();
        playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1", "PLAYWRIGHT_NODEJS_PATH", node().toString())));
        browser = playwright.chromium().launch(new BrowserType.LaunchOptions()
                .setExecutablePath(EXECUTABLE)
                .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                        "--disable-background-networking", "--disable-component-update", "--disable-sync")));
    }

    /** In a context of its own: it shares no cookies or storage with other pages. */
    public Page newPage(ColorScheme colorScheme) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setColorScheme(colorScheme)
                .setLocale("en-US")
                .setViewportSize(1440, 900)
                .setPermissions(List.of("clipboard-read", "clipboard-write")));
        context.setDefaultTimeout(TIMEOUT_MILLIS);
        PlaywrightAssertions.setDefaultAssertionTimeout(TIMEOUT_MILLIS);
        return context.newPage();
    }

    private static Path node() {
        for (String directory : System.getenv("PATH").split(File.pathSeparator)) {
            Path node = Path.of(directory, "node");
            if (Files.isExecutable(node)) {
                return node;
            }
        }
        throw new AssertionError("This test needs Node.js, but there is no node in the PATH");
    }

    @Override
    public void afterEach(ExtensionContext context) {
        if (!isOfClass) {
            close();
        } else {
            List.copyOf(browser.contexts()).forEach(BrowserContext::close);
        }
    }

    @Override
    public void afterAll(ExtensionContext context) {
        close();
    }

    private void close() {
        if (playwright != null) {
            playwright.close();
        }
    }
}
