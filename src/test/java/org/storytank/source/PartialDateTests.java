package org.storytank.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTests {

    @Test
    void aDateIsAsExactAsItIsKnown() {
        assertThat(new PartialDate("1948").parts()).containsExactly(1948);
        assertThat(new PartialDate("1948-12").parts()).containsExactly(1948, 12);
        assertThat(new PartialDate("2024-02-29").parts()).containsExactly(2024, 2, 29);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "yesterday", "2024-13", "2023-02-29", "2024-5", "03/05/2024", "20240503", "2024-05-03T10:00"
            })
    void whatIsNoDateIsRefusedWithTheFormsAllowed(String typed) {
        assertThatThrownBy(() -> new PartialDate(typed)).hasMessageContaining("2024, 2024-05 or 2024-05-03");
    }
}
