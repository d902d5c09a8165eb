package org.lancangmekong.json.internal.codec;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lancangmekong.core.problem.Location;
import org.lancangmekong.core.problem.Pointer;
import org.lancangmekong.json.internal.text.JsonText;
import org.lancangmekong.json.internal.text.PointerLocator;

/** Where values of several texts are; each text is scanned once, when the first place in it is asked for. */
final class EntryPlaces {
    private final int maxDepth;
    private final Map<JsonText, List<Pointer>> wanted = new HashMap<>();
    private final Map<JsonText, PointerLocator> found = new HashMap<>();

    EntryPlaces(int maxDepth) {
        this.maxDepth = maxDepth;
    }

    void want(JsonText text, Pointer pointer) {
        wanted.computeIfAbsent(text, unused -> new ArrayList<>()).add(pointer);
    }

    /** The place of a value that was wanted; of the nearest around it, if it is not there. */
    Location of(JsonText text, Pointer pointer) {
        PointerLocator places =
                found.computeIfAbsent(text, unused -> PointerLocator.find(text, maxDepth, wanted.get(text)));
        return text.location(places.offset(pointer));
    }
}
