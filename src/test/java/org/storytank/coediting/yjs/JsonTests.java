package org.storytank.coediting.yjs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "1.0 | 1",
                "-0 | 0",
                "1e3 | 1000",
                "1e21 | 1e+21",
                "123456789012345680000 | 123456789012345680000",
                "0.000001 | 0.000001",
                "0.0000001 | 1e-7",
                "1.5E-10 | 1.5e-10",
                "5e-324 | 5e-324",
                "1e400 | null",
                "{\"b\":1,\"10\":2,\"9\":3,\"b\":4} | {\"9\":3,\"10\":2,\"b\":4}",
                "\"\\u00e9\\/\\u0001\\ud800\" | \"é/\\u0001\\ud800\"",
                "[ true , null ] | [true,null]",
            })
    void jsonIsWrittenAsJavaScriptWritesIt(String read, String written) {
        assertThat(Json.write(Json.parse(read))).isEqualTo(written);
    }
}
