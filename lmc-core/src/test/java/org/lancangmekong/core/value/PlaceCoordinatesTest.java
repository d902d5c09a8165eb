package org.lancangmekong.core.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lancangmekong.core.problem.InvalidValueException;
import org.lancangmekong.core.vocabulary.Precision;

class PlaceCoordinatesTest {
    private static Place at(String lon, String lat) {
        return Place.builder()
                .lon(new BigDecimal(lon))
                .lat(new BigDecimal(lat))
                .precision(Precision.LOCALITY)
                .build();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "21.19 | 101.69 | lat is 101.69 but must be from -90 to 90 degrees; are lon and lat swapped?",
                "101.69 | 121.19 | lat is 121.19 but must be from -90 to 90 degrees",
                "181 | 21.19 | lon is 181 but must be from -180 to 180 degrees"
            })
    void whatIsBeyondTheGlobeIsRefused(String lon, String lat, String sentence) {
        assertEquals(
                sentence,
                assertThrows(InvalidValueException.class, () -> at(lon, lat)).getMessage());
    }

    @Test
    void anExponentIsTakenOut() {
        assertEquals(at("100", "20"), at("1E+2", "2E+1"));
        assertEquals("100", at("1E+2", "20").lon().orElseThrow().toString());
    }
}
