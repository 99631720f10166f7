package org.storytank.moderation.web;

import static java.nio.charset.StandardCharsets.US_ASCII;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.storytank.moderation.log.PublicLog;

/** Every line of the public log as a file that anyone can check; see {@code ./storytank verify-log}. */
@Controller
class LogFile {

    private final PublicLog log;

    LogFile(PublicLog log) {
        this.log = log;
    }

    @GetMapping("/moderation/log.txt")
    void file(HttpServletResponse response) throws IOException {
        response.setContentType("text/plain");
        response.setCharacterEncoding(US_ASCII.name());
        response.setHeader("Content-Disposition", "attachment; filename=\"moderation-log.txt\"");
        response.setHeader("Cache-Control", "no-cache");
        response.setHeader("Access-Control-Allow-Origin", "*");
        var out = response.getWriter();
        log.read(line -> out.append(line).append('\n'));
        out.flush();
    }
}
