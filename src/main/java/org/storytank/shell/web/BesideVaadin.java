package org.storytank.shell.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Lets Vaadin answer what only shares its address with a plain page: all of Vaadin's own requests go to {@code /?v-r=…}. */
@Component
class BesideVaadin implements WebMvcRegistrations {

    static final String VAADIN = "v-r";

    @Override
    public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
        return new RequestMappingHandlerMapping() {
            @Override
            protected @Nullable HandlerMethod handleNoMatch(
                    Set<RequestMappingInfo> infos, String path, HttpServletRequest request) throws ServletException {
                return request.getParameter(VAADIN) == null ? super.handleNoMatch(infos, path, request) : null;
            }
        };
    }
}
