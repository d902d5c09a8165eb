package org.lancangmekong.samples;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.lancangmekong.core.model.Catalogue;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.model.Shapes;
import org.lancangmekong.core.problem.Pointer;
import org.lancangmekong.core.problem.Severity;
import org.lancangmekong.core.shape.AnyKind;
import org.lancangmekong.core.shape.CodeKind;
import org.lancangmekong.core.shape.FlagKind;
import org.lancangmekong.core.shape.IntegerKind;
import org.lancangmekong.core.shape.Kind;
import org.lancangmekong.core.shape.KindVisitor;
import org.lancangmekong.core.shape.ListKind;
import org.lancangmekong.core.shape.Member;
import org.lancangmekong.core.shape.ObjectKind;
import org.lancangmekong.core.shape.Shape;
import org.lancangmekong.core.shape.TextByLanguageKind;
import org.lancangmekong.core.shape.TextKind;
import org.lancangmekong.core.validation.Validator;
import org.lancangmekong.core.value.EdtfDate;
import org.lancangmekong.core.value.JsonValue;
import org.lancangmekong.core.value.LanguageTag;
import org.lancangmekong.core.value.Place;
import org.lancangmekong.core.value.Quantity;
import org.lancangmekong.json.LmcJson;

/**
 * Every way to spoil the form of a record's document, place by place, by the tables of members: what a reader finds before
 * any rule is asked. The tables say what is wrong, not the reader; a member that is added to a table is spoilt without a
 * line here.
 */
final class FormMutations {
    private static final String MALFORMED = "LMC-JSN-001";
    private static final String ENCODING = "LMC-JSN-002";
    private static final String LIMIT = "LMC-JSN-003";
    private static final String MISSING = "LMC-JSN-004";
    private static final String UNKNOWN_MEMBER = "LMC-JSN-005";
    private static final String DUPLICATE_MEMBER = "LMC-JSN-006";
    private static final String WRONG_KIND = "LMC-JSN-007";
    private static final String WRONG_FORM = "LMC-JSN-008";
    private static final String UNKNOWN_CODE = "LMC-JSN-009";
    private static final String OUT_OF_RANGE = "LMC-JSN-010";
    private static final String NO_MEANING = "LMC-JSN-011";
    private static final String WRONG_TYPE = "LMC-JSN-012";
    private static final String UNREADABLE_SCHEMA = "LMC-JSN-013";
    private static final String TRAILING = "LMC-JSN-014";
    private static final String EMPTY = "LMC-JSN-015";
    private static final String DUPLICATE_ID = "LMC-JSN-016";
    private static final String KEPT_MEMBER = "LMC-JSN-017";
    private static final String KEPT_TYPE = "LMC-JSN-018";

    private static final LmcJson LENIENT = LmcJson.lenient().withValidator(Validator.standard());

    private static final String NO_SUCH_MEMBER = "noSuchMember";

    /** Text that is not JSON, in the place of a value. */
    private static final List<String> NO_JSON =
            List.of("nul", "'single'", "NaN", "01", "+1", ".5", "1.", "/* */ 1", "\u00a0\"\"");

    /** Strings whose content is not valid in JSON. */
    private static final List<String> NO_STRING = List.of("\"\\q\"", "\"a\tb\"");

    /** One of each type that JSON has; a list, because the order of a {@code Map.of} differs from run to run. */
    private static final List<Map.Entry<String, String>> OF_EACH_TYPE = List.of(
            Map.entry("null", "null"),
            Map.entry("boolean", "true"),
            Map.entry("number", "1"),
            Map.entry("string", "\"1\""),
            Map.entry("array", "[]"),
            Map.entry("object", "{}"));

    /** Texts that hardly any form of text has; which of them a kind has not, its pattern says. */
    private static final List<String> FORMLESS = List.of(
            "",
            " ",
            "\n",
            "Two Words",
            "under_score",
            "-",
            "2017-13",
            "2017-3",
            "2017-02-29T",
            "2017-01/2018-01",
            "[2017,2018]",
            "29 February 2017",
            "1e3",
            "1,000",
            "-0",
            "01",
            "P1W",
            "P",
            "ftp://example.org",
            "https://",
            "name",
            "/~2",
            "e",
            "en_GB",
            "ກ");

    /** What has the form of a date or tag, and cannot be one. */
    private static final Map<Class<?>, List<String>> IMPOSSIBLE = Map.of(
            EdtfDate.class,
            List.of("2019-02-29", "2018-04-31", "2021/2020", "[2021..2020]"),
            LanguageTag.class,
            List.of("de-1996-1996", "en-a-bb-a-cc"));

    /** Objects whose members have no meaning together. */
    private static final Map<Class<?>, List<String>> MEANINGLESS = Map.of(
            Quantity.class,
            List.of(
                    "{\"unit\":\"km\"}",
                    "{\"is\":\"1\",\"about\":\"1\",\"unit\":\"km\"}",
                    "{\"least\":\"1\",\"moreThan\":\"1\",\"unit\":\"km\"}",
                    "{\"least\":\"1\",\"orderOf\":\"10\",\"unit\":\"km\"}",
                    "{\"least\":\"2\",\"most\":\"1\",\"unit\":\"km\"}",
                    "{\"moreThan\":\"1\",\"lessThan\":\"1.0\",\"unit\":\"km\"}",
                    "{\"about\":\"1\",\"lessThan\":\"2\",\"unit\":\"km\"}",
                    "{\"about\":\"0\",\"lessThan\":\"0\",\"unit\":\"km\"}",
                    "{\"orderOf\":\"20\",\"unit\":\"km\"}"),
            Place.class,
            List.of(
                    "{}",
                    "{\"role\":\"via\"}",
                    "{\"lon\":\"100\",\"precision\":\"exact\"}",
                    "{\"lon\":\"100\",\"lat\":\"20\"}",
                    "{\"country\":\"LA\",\"precision\":\"exact\"}",
                    "{\"lon\":\"20\",\"lat\":\"100\",\"precision\":\"exact\"}",
                    "{\"lon\":\"181\",\"lat\":\"20\",\"precision\":\"exact\"}"));

    /** Texts that are not language tags; the last two have the form of one. */
    private static final List<String> WRONG_TAGS =
            List.of("", "e", "en_GB", "english language", "ລາວ", "x-", "de-1996-1996", "en-a-bb-a-cc");

    /** Made once for each kind of text or code. */
    private static final Map<Kind<?>, List<String>> TEXTS_OF_WRONG_FORM = new HashMap<>();

    private final JsonValue document;
    private final List<Mutant> found = new ArrayList<>();

    private FormMutations(JsonValue document) {
        this.document = document;
    }

    /** All of a record. */
    static List<Mutant> of(LmcRecord record) {
        FormMutations mutations = new FormMutations(JsonForm.of(record));
        mutations.header();
        mutations.whole();
        mutations.twice(record);
        mutations.members(Shapes.of(record), (JsonValue.JsonObject) mutations.document, Pointer.ROOT);
        return mutations.found;
    }

    // ------------------------------------------------------------------------------------------ the whole document

    private void header() {
        Pointer type = Pointer.ROOT.child("type");
        Pointer schema = Pointer.ROOT.child("schema");
        for (Pointer each : List.of(type, schema)) {
            error(MISSING, Pointer.ROOT, "member removed", each, JsonEdit.removed(each));
            wrongKinds("string", each);
        }
        error(WRONG_TYPE, type, "type misspelt", type, JsonEdit.replaced(type, "\"projekt\""));
        JsonEdit misspelt = JsonEdit.replaced(type, "\"projekt\"");
        // Of another type evidence about its members may be about nothing.
        if (LENIENT.tryRead(misspelt.of(document), LmcRecord.class).report().isValid()) {
            found.add(draft("type misspelt", type, misspelt, true).gives(KEPT_TYPE, Severity.INFO, type));
        }
        error(UNREADABLE_SCHEMA, schema, "schema of another version", schema, JsonEdit.replaced(schema, "\"lmc/0\""));
    }

    private void whole() {
        Pointer root = Pointer.ROOT;
        error(EMPTY, root, "everything removed", root, json -> "");
        error(EMPTY, root, "everything but white space removed", root, json -> " \n\t");
        error(TRAILING, root, "document written twice", root, json -> json + "\n" + json);
        error(TRAILING, root, "bracket too many", root, json -> json + " []");
        error(MALFORMED, root, "last brace removed", root, json -> chop(json.toString()));
        error(MALFORMED, root, "brace too many", root, json -> json + "}");
        error(ENCODING, root, "half a surrogate pair", root, JsonEdit.appended(root, "\"x\ud800\":0"));
    }

    /** The record twice in a catalogue, if there is one that contains it once without an ERROR. */
    private void twice(LmcRecord record) {
        List<LmcRecord> all = new ArrayList<>(List.of(record));
        all.addAll(Surroundings.of(record, List.of()));
        if (Validator.standard().validate(Catalogue.of(all)).isValid()) {
            List<String> once =
                    all.stream().map(each -> JsonForm.of(each).toString()).toList();
            List<String> twice = new ArrayList<>(once);
            twice.add(once.get(0));
            Pointer id = Pointer.ROOT.child(once.size()).child("id");
            found.add(Mutant.draft("record written twice", Pointer.ROOT)
                    .catalogue(() -> once, () -> twice)
                    .gives(DUPLICATE_ID, Severity.ERROR, id));
        }
    }

    private static String chop(String text) {
        return text.substring(0, text.length() - 1);
    }

    // ------------------------------------------------------------------------------------------ objects and members

    private <T> void members(Shape<T, ?> shape, JsonValue.JsonObject object, Pointer at) {
        for (String each : object.members().keySet()) {
            Pointer member = at.child(each);
            error(
                    DUPLICATE_MEMBER,
                    member,
                    "member written twice",
                    member,
                    JsonEdit.appended(at, JsonEdit.member(each, "null")));
        }
        Pointer unknown = at.child(NO_SUCH_MEMBER);
        JsonEdit extended = JsonEdit.appended(at, JsonEdit.member(NO_SUCH_MEMBER, "0"));
        error(UNKNOWN_MEMBER, unknown, "unknown member added", unknown, extended);
        Mutant.Draft kept = draft("unknown member added", unknown, extended, true);
        found.add(
                shape.extensions().isPresent()
                        ? kept.gives(KEPT_MEMBER, Severity.INFO, unknown)
                        : kept.gives(UNKNOWN_MEMBER, Severity.ERROR, unknown));
        error(MALFORMED, at, "comma too many", at, JsonEdit.appended(at, ""));
        for (Member<T, ?, ?> each : shape.members()) {
            JsonValue value = object.members().get(each.name());
            if (value == null) {
                absent(each, at);
            } else {
                present(shape, each, value, at);
            }
        }
    }

    private void absent(Member<?, ?, ?> member, Pointer at) {
        Pointer pointer = at.child(member.name());
        if (member.kind() instanceof AnyKind) {
            anyJson(pointer, text -> JsonEdit.appended(at, JsonEdit.member(member.name(), text)));
        } else {
            error(
                    WRONG_KIND,
                    pointer,
                    "null added",
                    pointer,
                    JsonEdit.appended(at, JsonEdit.member(member.name(), "null")));
        }
    }

    private void present(Shape<?, ?> shape, Member<?, ?, ?> member, JsonValue value, Pointer at) {
        Pointer pointer = at.child(member.name());
        if (member.isRequired()) {
            error(MISSING, at, "member removed", pointer, JsonEdit.removed(pointer));
        } else {
            String misspelt = misspelt(shape, member.name());
            Pointer there = at.child(misspelt);
            error(UNKNOWN_MEMBER, there, "name misspelt", pointer, JsonEdit.renamed(pointer, misspelt));
        }
        error(MALFORMED, pointer, "no JSON", pointer, JsonEdit.replaced(pointer, inTurn(NO_JSON)));
        error(MALFORMED, pointer, "no JSON in a string", pointer, JsonEdit.replaced(pointer, inTurn(NO_STRING)));
        value(member.kind(), value, pointer);
    }

    /** Another at each place. */
    private String inTurn(List<String> texts) {
        return texts.get(found.size() % texts.size());
    }

    private static String misspelt(Shape<?, ?> shape, String name) {
        String misspelt = name + name.charAt(name.length() - 1);
        return shape.member(misspelt).isPresent() ? NO_SUCH_MEMBER : misspelt;
    }

    // ------------------------------------------------------------------------------------------ values

    private void value(Kind<?> kind, JsonValue value, Pointer at) {
        kind.accept(new Spoiler(value, at));
    }

    /** Spoils a value in every way that its kind has. */
    private final class Spoiler implements KindVisitor<Void> {
        private final JsonValue value;
        private final Pointer at;

        Spoiler(JsonValue value, Pointer at) {
            this.value = value;
            this.at = at;
        }

        @Override
        public <V> Void text(TextKind<V> kind) {
            wrongKinds("string", at);
            texts(kind, at);
            return null;
        }

        @Override
        public <V> Void code(CodeKind<V> kind) {
            wrongKinds("string", at);
            codes(kind, ((JsonValue.JsonString) value).value(), at);
            return null;
        }

        @Override
        public Void integer(IntegerKind kind) {
            wrongKinds("number", at);
            integers(kind, at);
            return null;
        }

        @Override
        public Void flag(FlagKind kind) {
            wrongKinds("boolean", at);
            return null;
        }

        @Override
        public <V> Void textByLanguage(TextByLanguageKind<V> kind) {
            wrongKinds("object", at);
            textsByLanguage(kind, (JsonValue.JsonObject) value, at);
            return null;
        }

        @Override
        public <V> Void any(AnyKind<V> kind) {
            anyJson(at, text -> JsonEdit.replaced(at, text));
            return null;
        }

        @Override
        public <E> Void list(ListKind<E> kind) {
            wrongKinds("array", at);
            elements(kind.element(), (JsonValue.JsonArray) value, at);
            return null;
        }

        @Override
        public <T> Void object(ObjectKind<T> kind) {
            wrongKinds("object", at);
            MEANINGLESS
                    .getOrDefault(kind.type(), List.of())
                    .forEach(text -> error(NO_MEANING, at, "members without meaning", at, JsonEdit.replaced(at, text)));
            members(kind.shape(), (JsonValue.JsonObject) value, at);
            return null;
        }
    }

    private void wrongKinds(String right, Pointer at) {
        for (Map.Entry<String, String> each : OF_EACH_TYPE) {
            if (!each.getKey().equals(right)) {
                error(WRONG_KIND, at, each.getKey() + " in its place", at, JsonEdit.replaced(at, each.getValue()));
            }
        }
    }

    private void texts(Kind<?> kind, Pointer at) {
        for (String each : textsOfWrongForm(kind)) {
            error(WRONG_FORM, at, "text of the wrong form", at, JsonEdit.replaced(at, each));
        }
        for (String each : IMPOSSIBLE.getOrDefault(kind.type(), List.of())) {
            error(WRONG_FORM, at, "text that cannot be", at, JsonEdit.replaced(at, quoted(each)));
        }
        error(WRONG_FORM, at, "half a surrogate pair, escaped,", at, JsonEdit.replaced(at, "\"\\ud800\""));
    }

    private void codes(CodeKind<?> kind, String code, Pointer at) {
        if (!kind.isClosed()) {
            texts(kind, at);
            return;
        }
        Set<String> others = new LinkedHashSet<>(List.of(
                "",
                code + "x",
                code.toUpperCase(Locale.ROOT),
                code.toLowerCase(Locale.ROOT),
                code.replace('-', '_'),
                " " + code));
        others.removeAll(kind.codes());
        others.forEach(each -> error(UNKNOWN_CODE, at, "code misspelt", at, JsonEdit.replaced(at, quoted(each))));
    }

    private void integers(IntegerKind kind, Pointer at) {
        String above = Long.toString(kind.most() + 1L);
        String below = Long.toString(kind.least() - 1L);
        String padded = kind.least() + "." + "0".repeat(100);
        for (String each :
                List.of(below, above, kind.least() + ".5", "1e-1", "4294967297", "1e400", "9".repeat(120), padded)) {
            error(OUT_OF_RANGE, at, "number out of range", at, JsonEdit.replaced(at, each));
        }
    }

    private void textsByLanguage(TextByLanguageKind<?> kind, JsonValue.JsonObject texts, Pointer at) {
        error(NO_MEANING, at, "all texts removed", at, JsonEdit.replaced(at, "{}"));
        error(MALFORMED, at, "comma too many", at, JsonEdit.appended(at, ""));
        for (String each : WRONG_TAGS) {
            Pointer pointer = at.child(each);
            JsonEdit edit = JsonEdit.appended(at, JsonEdit.member(each, "\"x\""));
            error(WRONG_FORM, pointer, "no language tag", pointer, edit);
        }
        texts.members().keySet().forEach(tag -> {
            Pointer pointer = at.child(tag);
            String upper = tag.toUpperCase(Locale.ROOT);
            String other = upper.equals(tag) ? tag.toLowerCase(Locale.ROOT) : upper;
            error(
                    NO_MEANING,
                    at,
                    "language in two cases",
                    pointer,
                    JsonEdit.appended(at, JsonEdit.member(other, "\"x\"")));
            error(
                    DUPLICATE_MEMBER,
                    pointer,
                    "language written twice",
                    pointer,
                    JsonEdit.appended(at, JsonEdit.member(tag, "0")));
            wrongKinds("string", pointer);
            texts(TextKind.TEXT, pointer);
        });
    }

    private void elements(Kind<?> element, JsonValue.JsonArray list, Pointer at) {
        int size = list.elements().size();
        error(MALFORMED, at, "comma too many", at, JsonEdit.appended(at, ""));
        error(WRONG_KIND, at.child(size), "null added", at, JsonEdit.appended(at, "null"));
        for (int i = 0; i < size; i++) {
            value(element, list.elements().get(i), at.child(i));
        }
    }

    /** A member that may be any JSON is spoilt by something that is not a value, or by too much of one. */
    private void anyJson(Pointer at, Function<String, JsonEdit> with) {
        error(DUPLICATE_MEMBER, at.child("a"), "member written twice", at, with.apply("{\"a\":0,\"a\":0}"));
        error(WRONG_FORM, at, "half a surrogate pair, escaped,", at, with.apply("\"\\udc00\""));
        error(WRONG_FORM, at, "number of too many digits", at, with.apply("1".repeat(1_001)));
        int depth = JsonValue.MAX_DEPTH;
        Pointer deepest = at;
        for (int i = 0; i < depth; i++) {
            deepest = deepest.child(0);
        }
        error(LIMIT, deepest, "nested too deep", at, with.apply("[".repeat(depth + 1) + "]".repeat(depth + 1)));
    }

    /** Texts that a kind refuses, of another form or too long, as JSON. */
    private static List<String> textsOfWrongForm(Kind<?> kind) {
        synchronized (TEXTS_OF_WRONG_FORM) {
            return TEXTS_OF_WRONG_FORM.computeIfAbsent(kind, FormMutations::findTextsOfWrongForm);
        }
    }

    private static List<String> findTextsOfWrongForm(Kind<?> kind) {
        List<String> texts = new ArrayList<>(FORMLESS);
        if (kind instanceof TextKind<?> text) {
            texts.add(text.example() + "\n");
            return textsOfWrongForm(texts, text.pattern(), text.maxLength());
        }
        return textsOfWrongForm(texts, ((CodeKind<?>) kind).pattern().orElseThrow(), CodeKind.MAX_LENGTH);
    }

    private static List<String> textsOfWrongForm(List<String> texts, String form, int most) {
        Pattern pattern = Pattern.compile(form);
        texts.removeIf(text -> pattern.matcher(text).matches());
        if (most < Integer.MAX_VALUE) {
            texts.add("1".repeat(most + 1));
        }
        return texts.stream().map(FormMutations::quoted).toList();
    }

    // ------------------------------------------------------------------------------------------ changes

    private static String quoted(String text) {
        return JsonValue.of(text).toString();
    }

    private Mutant.Draft draft(String change, Pointer changed, JsonEdit edit, boolean lenient) {
        Mutant.Draft draft = Mutant.draft(change, changed).record(document::toString, () -> edit.of(document));
        return lenient ? draft.lenient() : draft;
    }

    private void error(String problem, Pointer pointer, String change, Pointer changed, JsonEdit edit) {
        found.add(draft(change, changed, edit, false).gives(problem, Severity.ERROR, pointer));
    }
}
