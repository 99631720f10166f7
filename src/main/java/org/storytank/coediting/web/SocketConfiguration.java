package org.storytank.coediting.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.socket.config.annotation.EnableWebSocket;
import org.springframework.web.socket.config.annotation.WebSocketConfigurer;
import org.springframework.web.socket.config.annotation.WebSocketHandlerRegistry;
import org.storytank.coediting.CoeditingSettings;

/** Where the socket is, and for pages of which sites: through the registry, so that the origin is checked. */
@Configuration(proxyBeanMethods = false)
@EnableWebSocket
class SocketConfiguration implements WebSocketConfigurer {

    private final DocumentSocket socket;
    private final CoeditingSettings settings;

    SocketConfiguration(DocumentSocket socket, CoeditingSettings settings) {
        this.socket = socket;
        this.settings = settings;
    }

    @Override
    public void registerWebSocketHandlers(WebSocketHandlerRegistry registry) {
        registry.addHandler(socket, "/ws/documents/*")
                .setAllowedOrigins(settings.allowedOrigins().toArray(String[]::new));
    }
}
