package org.lancangmekong.core.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LocationTest {
    static Stream<Arguments> locations() {
        return Stream.of(
                Arguments.of(Location.of(12, 5, 300), "line 12, column 5", "", 12, 5, 300L),
                Arguments.of(Location.of(1, 1, 0).withSource("a.json"), "a.json, line 1, column 1", "a.json", 1, 1, 0L),
                Arguments.of(Location.in("a.json"), "a.json", "a.json", -1, -1, -1L),
                Arguments.of(Location.atByte(0), "byte 0", "", -1, -1, 0L),
                Arguments.of(Location.atByte(7).withSource("x.cbor"), "x.cbor, byte 7", "x.cbor", -1, -1, 7L),
                Arguments.of(Location.in("a").withSource("b"), "b", "b", -1, -1, -1L));
    }

    @ParameterizedTest
    @MethodSource("locations")
    void saysWhatIsKnown(Location location, String text, String source, int line, int column, long offset) {
        assertEquals(text, location.toString());
        assertEquals(Optional.of(source).filter(name -> !name.isEmpty()), location.source());
        assertEquals(line < 0 ? OptionalInt.empty() : OptionalInt.of(line), location.line());
        assertEquals(column < 0 ? OptionalInt.empty() : OptionalInt.of(column), location.column());
        assertEquals(offset < 0 ? OptionalLong.empty() : OptionalLong.of(offset), location.byteOffset());
    }

    @Test
    void isEqualIfAllPartsAre() {
        Location location = Location.of(2, 3, 4).withSource("a");
        assertEquals(Location.of(2, 3, 4).withSource("a"), location);
        assertEquals(Location.of(2, 3, 4).withSource("a").hashCode(), location.hashCode());
        Stream.of(
                        Location.of(2, 3, 4),
                        Location.of(2, 3, 4).withSource("b"),
                        Location.of(1, 3, 4).withSource("a"),
                        Location.of(2, 2, 4).withSource("a"),
                        Location.of(2, 3, 5).withSource("a"),
                        Location.in("a"),
                        Location.atByte(4).withSource("a"))
                .forEach(other -> assertNotEquals(location, other));
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 0", "1, 0, 0", "1, 1, -1", "-1, 1, 0"})
    void refusesNumbersBelowTheirRange(int line, int column, long offset) {
        InvalidValueException refused =
                assertThrows(InvalidValueException.class, () -> Location.of(line, column, offset));
        assertEquals(
                "line " + line + ", column " + column + ", byte " + offset
                        + " is not a location: lines and columns count from 1, bytes from 0",
                refused.getMessage());
    }

    @Test
    void refusesAnOffsetBelowZeroAndASourceWithoutName() {
        InvalidValueException offset = assertThrows(InvalidValueException.class, () -> Location.atByte(-1));
        assertTrue(offset.getMessage().contains("byte -1"));
        assertThrows(InvalidValueException.class, () -> Location.in(""));
        assertThrows(InvalidValueException.class, () -> Location.of(1, 1, 0).withSource(""));
    }
}
