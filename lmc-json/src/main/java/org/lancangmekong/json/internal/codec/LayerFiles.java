package org.lancangmekong.json.internal.codec;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.Nullable;
import org.lancangmekong.core.insight.Layer;
import org.lancangmekong.core.insight.Overlay;
import org.lancangmekong.core.internal.Suggestions;
import org.lancangmekong.core.internal.Texts;
import org.lancangmekong.core.message.Message;
import org.lancangmekong.core.model.Catalogue;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.model.Shapes;
import org.lancangmekong.core.problem.InvalidValueException;
import org.lancangmekong.core.problem.Pointer;
import org.lancangmekong.core.problem.Severity;
import org.lancangmekong.core.problem.ValidationException;
import org.lancangmekong.core.problem.ValidationReport;
import org.lancangmekong.core.problem.Violation;
import org.lancangmekong.core.shape.Shape;
import org.lancangmekong.core.value.RecordId;
import org.lancangmekong.core.vocabulary.RecordType;
import org.lancangmekong.json.internal.text.JsonIn;
import org.lancangmekong.json.internal.text.JsonOut;
import org.lancangmekong.json.internal.text.JsonPart;
import org.lancangmekong.json.internal.text.JsonText;

/**
 * Layers as files. Each of them is an array of records, corrections and withdrawals, or one of these; a member {@code
 * overlay} tells the last two from records.
 */
public final class LayerFiles {
    private static final String OVERLAY = "overlay";
    private static final String CORRECTION = "correction";
    private static final String WITHDRAWAL = "withdrawal";

    private LayerFiles() {}

    /** One text, and the elements in it about each record, in their order. */
    private record Text(JsonText json, Map<RecordId, List<Element>> elements) {}

    /**
     * What is said about a record at one place of a text.
     *
     * @param at the place
     * @param members the members that it corrects; null for a whole record, which has all
     */
    private record Element(Pointer at, @Nullable Set<String> members) {
        boolean says(Pointer part) {
            return members == null
                    || part.tokens().isEmpty()
                    || members.contains(part.tokens().get(0));
        }
    }

    /**
     * Lays layers over a catalogue.
     *
     * @param texts the layers, from the lowest to the highest, each with a name
     */
    public static Outcome<Overlay> read(Catalogue base, List<JsonText> texts, ReadOptions options) {
        requireOwnNames(texts);
        ValidationReport.Collector found = ValidationReport.collector(options.maxProblems());
        Map<String, Text> byName = new HashMap<>();
        List<Layer> layers = new ArrayList<>();
        boolean whole = true;
        for (JsonText each : texts) {
            LayerCodec codec = new LayerCodec(each);
            Outcome<Boolean> read = DocumentReader.read(each, options.withoutValidator(), codec, JsonPart.LAYER);
            found.addAll(read.report());
            whole &= read.value() != null;
            layers.add(codec.layer.build());
            byName.put(each.name(), new Text(each, codec.elements));
        }
        if (!whole) {
            return new Outcome<>(null, found.report());
        }
        Overlay overlay;
        try {
            overlay = Overlay.of(base, layers);
        } catch (ValidationException e) {
            found.addAll(located(e.report(), null, byName, options));
            return new Outcome<>(null, found.report());
        }
        found.addAll(located(overlay.report(), overlay, byName, options));
        if (options.validator() != null) {
            ValidationReport broken = NewViolations.of(options.validator(), base, overlay.catalogue());
            found.addAll(located(broken, overlay, byName, options));
        }
        return new Outcome<>(overlay, found.report());
    }

    private static void requireOwnNames(List<JsonText> texts) {
        Set<String> names = new TreeSet<>();
        for (JsonText each : texts) {
            if (!names.add(each.name())) {
                throw new InvalidValueException("two layers are named " + Texts.quote(each.name())
                        + ": give each a name of its own, since values are traced to it");
            }
        }
    }

    /** The places in the layers where the values come from; what comes from the base has none. */
    private static ValidationReport located(
            ValidationReport report, Overlay overlay, Map<String, Text> byName, ReadOptions options) {
        ValidationReport.Collector kept = ValidationReport.collector(options.maxProblems());
        kept.addAll(report);
        EntryPlaces places = new EntryPlaces(options.maxDepth());
        List<Optional<Place>> found = new ArrayList<>();
        for (Violation each : kept.report().violations()) {
            Optional<Place> place = each.location().isPresent() ? Optional.empty() : place(each, overlay, byName);
            place.ifPresent(at -> places.want(at.text(), at.pointer()));
            found.add(place);
        }
        ValidationReport.Collector located = ValidationReport.collector(options.maxProblems());
        for (int i = 0; i < found.size(); i++) {
            Violation violation = kept.report().violations().get(i);
            located.add(found.get(i)
                    .map(at -> violation.at(places.of(at.text(), at.pointer())))
                    .orElse(violation));
        }
        for (Severity each : Severity.values()) {
            located.leaveOut(each, kept.report().leftOut(each));
        }
        return located.report();
    }

    private record Place(JsonText text, Pointer pointer) {}

    private static Optional<Place> place(Violation violation, Overlay overlay, Map<String, Text> byName) {
        List<String> tokens = violation.pointer().tokens();
        if (tokens.isEmpty()) {
            return Optional.empty();
        }
        RecordId id = RecordId.of(tokens.get(0));
        Pointer part = Pointer.of(tokens.subList(1, tokens.size()));
        // What is wrong with a layer names it; what a rule finds is in the layer that the value comes from.
        Optional<String> layer = Optional.ofNullable(violation.arguments().get("layer"))
                .or(() -> overlay == null ? Optional.empty() : overlay.provenance(id, part));
        return layer.map(byName::get)
                .flatMap(text ->
                        element(text, id, part, overlay).map(element -> new Place(text.json(), element.append(part))));
    }

    /** The last element that says something about a part of a record, which may be written with a former id. */
    private static Optional<Pointer> element(Text text, RecordId id, Pointer part, Overlay overlay) {
        List<Element> elements = text.elements().get(id);
        if (elements == null && overlay != null) {
            elements = overlay.catalogue().find(id).stream()
                    .flatMap(record -> record.formerIds().stream())
                    .map(text.elements()::get)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
        }
        if (elements == null) {
            return Optional.empty();
        }
        Pointer at = elements.get(elements.size() - 1).at();
        for (Element each : elements) {
            at = each.says(part) ? each.at() : at;
        }
        return Optional.of(at);
    }

    /** Reads one layer; each whole element is kept, even where another has a problem. */
    private static final class LayerCodec extends Codec<Boolean> {
        private final JsonText text;
        private final Layer.Builder layer;
        private final Map<RecordId, List<Element>> elements = new HashMap<>();

        LayerCodec(JsonText text) {
            this.text = text;
            this.layer = Layer.named(text.name());
        }

        @Override
        public Boolean read(JsonIn in, ReadContext context) {
            if (in.current() != JsonIn.Token.START_ARRAY) {
                return element(in, context);
            }
            boolean whole = true;
            for (int i = 0; in.next() != JsonIn.Token.END_ARRAY; i++) {
                context.enter(i);
                whole &= element(in, context) != null;
                context.leave();
            }
            return whole ? Boolean.TRUE : null;
        }

        private Boolean element(JsonIn in, ReadContext context) {
            if (in.current() == JsonIn.Token.START_OBJECT && isMarked(in, context)) {
                return marked(in, context);
            }
            LmcRecord record = AnyRecordCodec.INSTANCE.read(in, context);
            if (record == null) {
                return null;
            }
            layer.put(record);
            keep(record.id(), new Element(context.pointer(), null));
            return Boolean.TRUE;
        }

        private void keep(RecordId id, Element element) {
            elements.computeIfAbsent(id, unused -> new ArrayList<>()).add(element);
        }

        private static boolean isMarked(JsonIn in, ReadContext context) {
            JsonIn ahead = context.again(in.tokenOffset());
            ahead.next();
            while (ahead.next() == JsonIn.Token.NAME) {
                if (ahead.name().equals(OVERLAY)) {
                    return true;
                }
                ahead.next();
                ahead.skipValue();
            }
            return false;
        }

        private Boolean marked(JsonIn in, ReadContext context) {
            long offset = context.offset();
            RecordHeader header = RecordHeader.begin(in, context);
            if (header == null) {
                return null;
            }
            Optional<RecordType> type = RecordType.KIND.parse(header.type());
            return type.isEmpty()
                    ? AnyRecordCodec.refuse(header, in, context)
                    : marked(Shapes.of(type.get()), header, offset, in, context);
        }

        private <T extends LmcRecord, B> Boolean marked(
                Shape<T, B> shape, RecordHeader header, long offset, JsonIn in, ReadContext context) {
            EditReader.Members<T, B> members = new EditReader.Members<>(shape);
            RecordId id = null;
            String what = null;
            boolean whole = true;
            Set<String> seen = new HashSet<>();
            JsonIn.Token token = header.isAtName() ? in.current() : in.next();
            for (; token == JsonIn.Token.NAME; token = in.next()) {
                String name = in.name();
                if (RecordHeader.NAMES.contains(name)) {
                    whole &= header.read(name, in, context);
                } else if (!name.equals("id") && !name.equals(OVERLAY)) {
                    members.read(in, context);
                } else if (!seen.add(name)) {
                    whole = ShapeCodec.skipDuplicate(name, in, context);
                } else {
                    in.next();
                    context.enter(name);
                    if (name.equals("id")) {
                        id = Codecs.of(RecordId.KIND).read(in, context);
                    } else {
                        what = mark(in, context);
                    }
                    context.leave();
                }
            }
            whole &= header.end(context);
            whole &= EditReader.has("id", RecordId.KIND.expectation(), seen, context);
            Edit.OfObject<T, B> edit = members.edit(offset);
            if (WITHDRAWAL.equals(what) && !members.names().isEmpty()) {
                context.reportEnclosing(ReadProblem.NO_MEANING, "problem", JsonPart.WITHDRAWAL_MEMBERS.with());
                return null;
            }
            if (!whole || edit == null || id == null || what == null) {
                return null;
            }
            if (what.equals(WITHDRAWAL)) {
                layer.withdraw(id.toString(), shape.type());
            } else {
                layer.correct(id.toString(), shape.type(), record -> edit.correct(record, text));
            }
            keep(id, new Element(context.pointer(), new LinkedHashSet<>(members.names())));
            return Boolean.TRUE;
        }

        private static String mark(JsonIn in, ReadContext context) {
            Message expected = JsonPart.EITHER.with("first", CORRECTION, "second", WITHDRAWAL);
            if (in.current() != JsonIn.Token.STRING) {
                return Codecs.wrongKind(in, context, () -> JsonPart.STRING_OF.with("what", expected));
            }
            String what = in.text();
            if (what.equals(CORRECTION) || what.equals(WITHDRAWAL)) {
                return what;
            }
            context.reportHere(
                    ReadProblem.UNKNOWN_CODE,
                    "found",
                    what,
                    "list",
                    OVERLAY,
                    "expected",
                    expected,
                    "suggestion",
                    context.suggestion(
                            ReadProblem.UNKNOWN_CODE,
                            () -> Suggestions.nearest(what, List.of(CORRECTION, WITHDRAWAL))));
            return null;
        }

        @Override
        public void write(Boolean value, JsonOut out) {
            throw new UnsupportedOperationException("layers are not written");
        }
    }
}
