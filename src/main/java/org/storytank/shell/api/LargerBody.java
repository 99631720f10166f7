package org.storytank.shell.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.util.unit.DataSize;

/** Lets requests of one kind bring more than others may, from people who are known. */
public interface LargerBody {

    /** The most that this one may bring; empty when it is not of the kind. */
    Optional<DataSize> of(HttpServletRequest request);
}
