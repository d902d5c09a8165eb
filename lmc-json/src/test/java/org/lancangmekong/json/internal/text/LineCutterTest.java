package org.lancangmekong.json.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.ByteRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** What a part of a file costs, and how line ends are found eight bytes at a time. */
class LineCutterTest {
    /** Otherwise each part of a file without line ends would read the rest of the file. */
    @Test
    void aPartWithinALineReadsNoMoreThanItself() throws IOException {
        byte[] text = "x".repeat(1_000_000).getBytes(StandardCharsets.UTF_8);
        ByteArrayInputStream in = new ByteArrayInputStream(text);
        assertNull(LineCutter.between(in, 100, 1, 1, 70_000).next());
        assertEquals(text.length - 2 * 64 * 1024, in.available());
    }

    @Property
    void aByteIsFoundAndCounted(
            @ForAll @Size(max = 40) @ByteRange(min = 9, max = 11) byte[] few,
            @ForAll @Size(max = 40) byte[] any,
            @ForAll boolean fromFew,
            @ForAll @IntRange(max = 40) int start,
            @ForAll @IntRange(max = 40) int end) {
        byte[] bytes = fromFew ? few : any;
        byte wanted = fromFew || any.length == 0 ? (byte) '\n' : any[any.length / 2];
        int to = Math.min(end, bytes.length);
        int from = Math.min(start, to);
        int first = from;
        while (first < to && bytes[first] != wanted) {
            first++;
        }
        assertEquals(first, Swar.find(wanted, bytes, from, to));
        int count = 0;
        for (int i = 0; i < to; i++) {
            count += bytes[i] == wanted ? 1 : 0;
        }
        assertEquals(count, Swar.count(wanted, bytes, to));
    }
}
