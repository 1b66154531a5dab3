package iscg.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.VaadinServiceInitListener;
import iscg.language.Language;
import iscg.language.Messages;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What the portal says when the session has ended, the connection is lost or a page no longer fits the server. */
@Component
class SystemTexts implements VaadinServiceInitListener {

    private static final int SECONDS_BETWEEN_TRIES = 5;

    /** For half an hour: as long as the session lasts, so that a train's tunnel costs nothing. */
    private static final int TRIES = 360;

    /**
     * The indicator stands outside the landmarks and is heard only as a status. That the connection is back it holds ready all the time, which
     * screen readers take for news; here it does so only once the connection was away.
     */
    private static final String INDICATOR = """
            const indicator = window.Vaadin.connectionIndicator;
            indicator.onlineText = '';
            indicator.setAttribute('role', 'status');
            window.Vaadin.connectionState.addStateChangeListener((before, now) => {
              if (now === 'reconnecting' || now === 'connection-lost') indicator.onlineText = $0;
              else if (before === 'connected') indicator.onlineText = '';
            });
            """;

    private final transient Messages messages;

    SystemTexts(Messages messages) {
        this.messages = messages;
    }

    @Override
    public void serviceInit(ServiceInitEvent service) {
        service.getSource().setSystemMessagesProvider(this::messages);
        service.getSource().addUIInitListener(init -> setConnectionTexts(init.getUI()));
    }

    private SystemMessages messages(SystemMessagesInfo reader) {
        var texts = new CustomizedSystemMessages();
        texts.setSessionExpiredNotificationEnabled(true);
        texts.setSessionExpiredCaption(text(reader.getLocale(), "shell.session-ended.heading"));
        texts.setSessionExpiredMessage(text(reader.getLocale(), "shell.session-ended.text"));
        texts.setInternalErrorCaption(text(reader.getLocale(), "shell.fault.heading"));
        texts.setInternalErrorMessage(text(reader.getLocale(), "shell.fault.reload"));
        texts.setSyncErrorCaption(text(reader.getLocale(), "shell.out-of-step.heading"));
        texts.setSyncErrorMessage(text(reader.getLocale(), "shell.out-of-step.text"));
        texts.setCookiesDisabledCaption(text(reader.getLocale(), "shell.no-cookies.heading"));
        texts.setCookiesDisabledMessage(text(reader.getLocale(), "shell.no-cookies.text"));
        return texts;
    }

    private void setConnectionTexts(UI ui) {
        var locale = ui.getLocale();
        var reconnecting = ui.getReconnectDialogConfiguration();
        reconnecting.setDialogText(text(locale, "shell.connection.trying"));
        reconnecting.setDialogTextGaveUp(text(locale, "shell.connection.lost"));
        reconnecting.setReconnectInterval(SECONDS_BETWEEN_TRIES * 1000);
        reconnecting.setReconnectAttempts(TRIES);
        ui.getPage().executeJs(INDICATOR, text(locale, "shell.connection.back"));
    }

    private String text(Locale locale, String key) {
        return messages.text(Language.of(locale).orElse(Language.ENGLISH), key);
    }
}
