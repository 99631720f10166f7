package org.storytank.shell;

import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.shared.communication.PushMode;
import com.vaadin.flow.shared.ui.Transport;
import com.vaadin.flow.theme.aura.Aura;
import java.util.Map;

/** What every Vaadin page starts from: push for what others do, requests for what the person does, Aura under our own sheets. */
@Push(value = PushMode.AUTOMATIC, transport = Transport.WEBSOCKET_XHR)
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("fonts.css")
@StyleSheet("tokens.css")
@StyleSheet("storytank.css")
@StyleSheet("frame.css")
@StyleSheet("print.css")
@NpmPackage(
        value = "@fontsource-variable/literata",
        version = "5.3.0",
        assets = {"files/literata-latin-wght-*.woff2:fonts", "files/literata-latin-ext-wght-*.woff2:fonts"})
@NpmPackage(
        value = "@fontsource-variable/atkinson-hyperlegible-next",
        version = "5.3.0",
        assets = {"files/*-latin-wght-normal.woff2:fonts", "files/*-latin-ext-wght-normal.woff2:fonts"})
public class Page implements AppShellConfigurator {

    private static final long serialVersionUID = 1L;
    private static final String FONTS = "VAADIN/static/assets/fonts/";

    @Override
    public void configurePage(AppShellSettings page) {
        page.addLink("icon", "icon.svg");
        page.addLink("apple-touch-icon", "icon.png");
        page.addMetaTag("color-scheme", "light dark");
        preload(page, "atkinson-hyperlegible-next-latin-wght-normal.woff2");
        preload(page, "literata-latin-wght-normal.woff2");
    }

    /** The two faces of every page start loading with the page, not after its sheets. */
    private static void preload(AppShellSettings page, String font) {
        page.addLink(
                FONTS + font, Map.of("rel", "preload", "as", "font", "type", "font/woff2", "crossorigin", "anonymous"));
    }
}
