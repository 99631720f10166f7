package org.storytank.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Duration;

/** What the place tells in passing, at the foot of the page and to screen readers: what was done, how to undo it, what failed. */
public final class Notice {

    private static final Duration TO_READ = Duration.ofSeconds(6);
    private static final Duration TO_ACT = Duration.ofSeconds(20);

    private Notice() {}

    /** Says what was done, and goes. */
    public static Notification done(String text) {
        var notice = notice(text);
        notice.setDuration((int) TO_READ.toMillis());
        notice.addThemeVariants(NotificationVariant.SUCCESS);
        notice.open();
        return notice;
    }

    /** Says what was done, and offers to take it back for twenty seconds. */
    public static Notification undoable(String text, Runnable undo) {
        var notice = notice(text);
        notice.setDuration((int) TO_ACT.toMillis());
        addButton(notice, "shell.undo", undo);
        notice.open();
        return notice;
    }

    /** Says what somebody has to know; stays until it is closed. */
    public static Notification told(String text) {
        var notice = notice(text);
        notice.setDuration(0);
        addButton(notice, "shell.close", () -> {});
        notice.open();
        return notice;
    }

    /** Says what did not work, that nothing was lost, and what to do; stays until it is closed. */
    public static Notification failed(String text) {
        var notice = notice(text);
        notice.setDuration(0);
        notice.setAssertive(true);
        notice.addThemeVariants(NotificationVariant.ERROR);
        addButton(notice, "shell.close", () -> {});
        notice.open();
        return notice;
    }

    private static Notification notice(String text) {
        var line = new HorizontalLayout(new Span(text));
        line.addClassName("notice");
        line.setAlignItems(HorizontalLayout.Alignment.CENTER);
        var notice = new Notification(line);
        notice.setPosition(Position.BOTTOM_CENTER);
        return notice;
    }

    private static void addButton(Notification notice, String words, Runnable act) {
        var button = new Button(I18NProvider.translate(words), pressed -> {
            notice.close();
            act.run();
        });
        button.addThemeVariants(ButtonVariant.TERTIARY);
        notice.getChildren()
                .map(HorizontalLayout.class::cast)
                .findFirst()
                .orElseThrow()
                .add(button);
    }
}
