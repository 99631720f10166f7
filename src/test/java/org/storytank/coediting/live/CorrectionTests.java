package org.storytank.coediting.live;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorrectionTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ils arrivait trop tard, comme d'abitude. | Ils arrivaient trop tard, comme d'habitude.
            Sa mer et haute ce matin                 | Sa mère est haute ce matin.
            Il faut on parte demain matin            | Il faut qu'on parte demain matin
            the the sea rose slowly                  | the sea rose slowly
            je sui alé o marché ier                  | je suis allé au marché hier
            """)
    void mistakesPutRightAreACorrection(String before, String after) {
        assertThat(Correction.isOne(before, Replacing.words(before, after))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The sea rose.                        | The sea rose. And the lighthouse keeper dreamt of stone walls and of rain.
            The sea rose slowly over the village | Waves of despair drowned every house that night
            Ben was kind to his sister           | Ben was cruel and hated all his family
            The sea rose slowly over the village | The sea
            """)
    void anotherTextIsNone(String before, String after) {
        assertThat(Correction.isOne(before, Replacing.words(before, after))).isFalse();
    }
}
