package org.storytank.publishing.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.storytank.publishing.PublishingSettings;

/** What the host reserves of text and data mining, on every page that is read and every file that is taken away (TDMRep, AIPREF). */
@Component
class RightsHeaders extends OncePerRequestFilter {

    /** Where stories, debates and images are read, sources with what rests on them, and what was reported or decided; their files lie below. */
    static final List<String> PLACES =
            List.of("/read/", "/r/", "/images/", "/sources/", "/report/", "/reports/", "/decisions/");

    private final PublishingSettings settings;

    RightsHeaders(PublishingSettings settings) {
        this.settings = settings;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getRequestURI();
        return settings.rights().isEmpty() || PLACES.stream().noneMatch(path::startsWith);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!settings.tdmReservation().isEmpty()) {
            response.setHeader("tdm-reservation", settings.tdmReservation());
            if (!settings.tdmPolicy().isEmpty()) {
                response.setHeader("tdm-policy", settings.tdmPolicy());
            }
        }
        if (!settings.contentUsage().isEmpty()) {
            response.setHeader("Content-Usage", settings.contentUsage());
        }
        chain.doFilter(request, response);
    }
}
