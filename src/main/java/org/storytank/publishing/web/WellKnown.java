package org.storytank.publishing.web;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.storytank.provenance.CanonicalJson;
import org.storytank.provenance.SigningService;
import org.storytank.publishing.PublishingSettings;

/** What programs look for at fixed addresses: the keys, and what the host reserves. */
@Controller
class WellKnown {

    private final SigningService signing;
    private final PublishingSettings settings;

    WellKnown(SigningService signing, PublishingSettings settings) {
        this.signing = signing;
        this.settings = settings;
    }

    /** A JSON Web Key Set (RFC 7517), open to every page of the web. */
    @GetMapping("/.well-known/storytank-keys.json")
    ResponseEntity<String> keys() {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/jwk-set+json"))
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic())
                .header("Access-Control-Allow-Origin", "*")
                .header("Cross-Origin-Resource-Policy", "cross-origin")
                .body(CanonicalJson.of(signing.jwks()));
    }

    /** TDM Reservation Protocol, final report of 10 May 2024; not there unless the host says something. */
    @GetMapping("/.well-known/tdmrep.json")
    ResponseEntity<String> reserved() {
        if (settings.tdmReservation().isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        var all = new ArrayList<Object>();
        for (var place : RightsHeaders.PLACES) {
            var one = new LinkedHashMap<String, Object>(
                    Map.of("location", place + "*", "tdm-reservation", Integer.parseInt(settings.tdmReservation())));
            if (!settings.tdmPolicy().isEmpty()) {
                one.put("tdm-policy", settings.tdmPolicy());
            }
            all.add(one);
        }
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(CanonicalJson.of(all));
    }

    /** AIPREF's line for crawlers (draft-ietf-aipref-attach); not there unless the host says something. */
    @GetMapping("/robots.txt")
    ResponseEntity<String> robots() {
        if (settings.contentUsage().isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        return ResponseEntity.ok()
                .contentType(MediaType.TEXT_PLAIN)
                .body("User-Agent: *\nAllow: /\nContent-Usage: %s\n".formatted(settings.contentUsage()));
    }
}
