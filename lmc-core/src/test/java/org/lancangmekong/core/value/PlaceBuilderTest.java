package org.lancangmekong.core.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.lancangmekong.core.problem.InvalidValueException;
import org.lancangmekong.core.vocabulary.Precision;

/** What builders make of texts, so that an application need not. */
final class PlaceBuilderTest {
    @Test
    void aNameInOneLanguageAndCoordinatesAreSetFromTexts() {
        Place place = Place.builder()
                .name("en", "Vientiane")
                .lon("102.60")
                .lat("17.97")
                .precision(Precision.LOCALITY)
                .build();
        assertEquals(
                Place.builder()
                        .name(LocalizedText.of("en", "Vientiane"))
                        .lon(new BigDecimal("102.60"))
                        .lat(new BigDecimal("17.97"))
                        .precision(Precision.LOCALITY)
                        .build(),
                place);
    }

    @Test
    void aQuantityAndANoteAreSetFromTexts() {
        assertEquals(
                Quantity.exactly("1.3", "km"),
                Quantity.builder().is("1.3").unit("km").build());
        assertEquals(
                LocalizedText.of("en", "as printed"),
                Evidence.builder()
                        .source("report")
                        .quote("en", "as printed")
                        .build()
                        .quote()
                        .orElseThrow());
    }

    @Test
    void aTextOfAnotherFormIsRefused() {
        assertThrows(InvalidValueException.class, () -> Place.builder().lon("102,60"));
        assertThrows(InvalidValueException.class, () -> Place.builder().name("english", ""));
    }
}
