package org.lancangmekong.samples;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.lancangmekong.core.model.Catalogue;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.model.Shapes;
import org.lancangmekong.core.model.Source;
import org.lancangmekong.core.problem.Pointer;
import org.lancangmekong.core.problem.Severity;
import org.lancangmekong.core.problem.ValidationReport;
import org.lancangmekong.core.problem.Violation;
import org.lancangmekong.core.shape.CodeKind;
import org.lancangmekong.core.shape.Member;
import org.lancangmekong.core.shape.ReferenceKind;
import org.lancangmekong.core.shape.Shape;
import org.lancangmekong.core.shape.TextKind;
import org.lancangmekong.core.shape.Walk;
import org.lancangmekong.core.validation.Rule;
import org.lancangmekong.core.validation.Validator;
import org.lancangmekong.core.value.EdtfDate;
import org.lancangmekong.core.value.JsonValue;
import org.lancangmekong.core.value.LocalizedText;
import org.lancangmekong.json.LmcJson;
import org.lancangmekong.json.ReadResult;

/**
 * Ways to make a record break one rule. Some are made by the tables of members: any text, date, code or reference spoilt.
 * For all other rules there are their own examples, whose members are put in the place of the record's; so a rule that is
 * added is broken without a line here.
 *
 * <p>Whether a change broke its rule and no other can depend on the rest of the record, so it is tried: what did not, or
 * also gave an ERROR of another rule, is not a mutant.
 */
final class RuleMutations {
    private static final String REFERENCE = "LMC-REF-001";
    private static final String REFERENCE_TYPE = "LMC-REF-002";
    private static final String CYCLE = "LMC-REF-003";
    private static final String EVIDENCE = "LMC-REC-001";
    private static final String COMPLETE = "LMC-REC-002";
    private static final String CODE = "LMC-COD-001";
    private static final String ENGLISH = "LMC-TXT-001";
    private static final String NFC = "LMC-TXT-002";
    private static final String CONTROL = "LMC-TXT-003";
    private static final String SCRIPT = "LMC-TXT-004";
    private static final String BUDDHIST = "LMC-DAT-001";

    private static final String THAI = JsonValue.of("ทางรถไฟลาว-จีน").toString();

    /** Members that keep the record's own value, also where a rule's example has another. */
    private static final Set<String> OWN = Set.of("type", "schema", "id");

    private final LmcRecord record;
    private final JsonValue document;
    private final List<Mutant> found = new ArrayList<>();

    private RuleMutations(LmcRecord record) {
        this.record = record;
        this.document = JsonForm.of(record);
    }

    /** All changes to a record that may be mutants; those that are have been {@linkplain #isProved proved}. */
    static List<Mutant> of(LmcRecord record) {
        RuleMutations mutations = new RuleMutations(record);
        mutations.values();
        mutations.whole();
        List<LmcRecord> others = Surroundings.of(record, List.of());
        mutations.references(others);
        mutations.examples();
        return mutations.found;
    }

    /** One of each rule: its failing example, with its passing example as the original. */
    static List<Mutant> ofExamples() {
        List<Mutant> mutants = new ArrayList<>();
        for (Rule<?> rule : Validator.standard().rules()) {
            List<LmcRecord> failing = rule.failing();
            Violation violation = violationOf(rule, failing);
            String change = "the failing example of " + rule.id() + " instead of the passing one";
            mutants.add(draft(change, Pointer.ROOT, failing.size() > 1, rule.passing(), failing)
                    .gives(rule.id(), rule.severity(), violation.pointer()));
        }
        return mutants;
    }

    private static Mutant.Draft draft(
            String change, Pointer changed, boolean catalogue, List<LmcRecord> originals, List<LmcRecord> documents) {
        Mutant.Draft draft = Mutant.draft(change, changed);
        if (catalogue) {
            draft.catalogue(() -> texts(originals), () -> texts(documents));
        } else {
            draft.record(() -> text(originals.get(0)), () -> text(documents.get(0)));
        }
        return isStrict(originals) && isStrict(documents) ? draft : draft.lenient();
    }

    private static List<String> texts(List<LmcRecord> records) {
        return records.stream().map(RuleMutations::text).toList();
    }

    private static String text(LmcRecord record) {
        return JsonForm.of(record).toString();
    }

    /** Whether strict reading takes the records. */
    private static boolean isStrict(List<LmcRecord> records) {
        return records.stream()
                .allMatch(record -> LmcJson.strict()
                        .tryRead(text(record), LmcRecord.class)
                        .report()
                        .isValid());
    }

    private static Violation violationOf(Rule<?> rule, List<LmcRecord> failing) {
        return report(failing).violations().stream()
                .filter(each -> each.rule().equals(rule.id()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(rule + " finds nothing in its failing example"));
    }

    /** One record is checked alone, several as a catalogue. */
    private static ValidationReport report(List<LmcRecord> records) {
        return records.size() == 1
                ? Validator.standard().validate(records.get(0))
                : Validator.standard().validate(Catalogue.of(records));
    }

    // ------------------------------------------------------------------------------------------ proof

    /** Whether a document that is read gives the violation and no ERROR of another rule, and its original neither. */
    static boolean isProved(Mutant mutant) {
        Optional<ValidationReport> before = report(mutant, mutant.originals());
        if (before.isEmpty() || !before.get().isValid() || mutant.isReportedBy(before.get())) {
            return false;
        }
        Optional<ValidationReport> after = report(mutant, mutant.documents());
        return after.isPresent()
                && mutant.isReportedBy(after.get())
                && after.get().violations().stream()
                        .allMatch(each ->
                                each.severity() != Severity.ERROR || each.rule().equals(mutant.rule()));
    }

    /** What the rules find; nothing if the documents cannot be read or do not form a catalogue. */
    private static Optional<ValidationReport> report(Mutant mutant, List<String> texts) {
        LmcJson json = mutant.isLenient() ? LmcJson.lenient() : LmcJson.strict();
        List<LmcRecord> records = new ArrayList<>();
        Set<Object> ids = new LinkedHashSet<>();
        for (String each : texts) {
            ReadResult<LmcRecord> result = json.tryRead(each, LmcRecord.class);
            result.value().ifPresent(value -> {
                if (ids.add(value.id())) {
                    records.add(value);
                }
            });
        }
        if (records.size() < texts.size()) {
            return Optional.empty();
        }
        return Optional.of(
                mutant.isCatalogue()
                        ? Validator.standard().validate(Catalogue.of(records))
                        : Validator.standard().validate(records.get(0)));
    }

    // ------------------------------------------------------------------------------------------ texts, dates, codes

    private void values() {
        Walk.over(Shapes.of(record), record, (at, kind, value) -> {
            Pointer pointer = at.pointer();
            if (value instanceof LocalizedText texts) {
                texts(texts, pointer);
            } else if (kind == TextKind.TEXT) {
                text((String) value, pointer);
            } else if (value instanceof EdtfDate) {
                change(BUDDHIST, "year of the Buddhist era", pointer, "\"2560\"");
            } else if (kind instanceof CodeKind<?> list) {
                misspelt(list, value)
                        .ifPresent(code -> change(
                                CODE,
                                "code misspelt",
                                pointer,
                                JsonValue.of(code).toString()));
            }
        });
    }

    private void texts(LocalizedText texts, Pointer at) {
        texts.texts().forEach((tag, text) -> text(text, at.child(tag.toString())));
        Optional<String> lao = texts.texts().keySet().stream()
                .map(Object::toString)
                .filter("lo"::equalsIgnoreCase)
                .findFirst();
        Pointer there = at.child(lao.orElse("lo"));
        String name = "Thai text for Lao";
        if (lao.isPresent()) {
            change(SCRIPT, name, there, THAI);
        } else {
            add(SCRIPT, name, there, there, JsonEdit.appended(at, JsonEdit.member("lo", THAI)));
        }
    }

    private void text(String text, Pointer at) {
        change(
                NFC,
                "letter and accent apart",
                at,
                JsonValue.of(text + " e\u0301").toString());
        change(
                CONTROL,
                "mark that turns the direction",
                at,
                JsonValue.of(text + "\u202e").toString());
    }

    private static <V> Optional<String> misspelt(CodeKind<V> kind, Object value) {
        V known = kind.type().cast(value);
        if (kind.isClosed() || !kind.isKnown(known)) {
            return Optional.empty();
        }
        String code = kind.print(known);
        return List.of(code + "s", code + "x", "nonesuch").stream()
                .filter(each -> each.matches(kind.pattern().orElseThrow())
                        && each.length() <= CodeKind.MAX_LENGTH
                        && !kind.codes().contains(each))
                .findFirst();
    }

    private void whole() {
        Pointer name = Pointer.ROOT.child("name");
        change(ENGLISH, "no English", name, "{\"zh-Hans\":\"中老铁路\"}");
        Pointer complete = Pointer.ROOT.child("complete");
        add(
                COMPLETE,
                "no list",
                complete,
                complete.child(record.complete().size()),
                record.complete().isEmpty()
                        ? JsonEdit.appended(Pointer.ROOT, "\"complete\":[\"name\"]")
                        : JsonEdit.appended(complete, "\"name\""));
        if (!(record instanceof Source)) {
            add(
                    EVIDENCE,
                    "all evidence removed",
                    Pointer.ROOT,
                    Pointer.ROOT,
                    json -> withoutEvidence(json).toString());
        }
    }

    private static JsonValue withoutEvidence(JsonValue value) {
        if (value instanceof JsonValue.JsonArray array) {
            return new JsonValue.JsonArray(array.elements().stream()
                    .map(RuleMutations::withoutEvidence)
                    .toList());
        }
        if (!(value instanceof JsonValue.JsonObject object)) {
            return value;
        }
        Map<String, JsonValue> members = new LinkedHashMap<>();
        object.members().forEach((name, each) -> {
            if (!name.equals("evidence")) {
                members.put(name, withoutEvidence(each));
            }
        });
        return JsonValue.object(members);
    }

    private void change(String rule, String change, Pointer at, String text) {
        add(rule, change, at, at, JsonEdit.replaced(at, text));
    }

    private void add(String rule, String change, Pointer changed, Pointer pointer, JsonEdit edit) {
        severityOf(rule)
                .ifPresent(severity -> found.add(Mutant.draft(change, changed)
                        .record(document::toString, () -> edit.of(document))
                        .gives(rule, severity, pointer)));
    }

    private static Optional<Severity> severityOf(String rule) {
        return Validator.standard().rules().stream()
                .filter(each -> each.id().equals(rule))
                .findFirst()
                .map(Rule::severity);
    }

    // ------------------------------------------------------------------------------------------ references

    private void references(List<LmcRecord> others) {
        Walk.over(Shapes.of(record), record, (at, kind, value) -> {
            if (kind instanceof ReferenceKind<?> reference) {
                Pointer pointer = at.pointer();
                reference(REFERENCE, "reference that leads nowhere", pointer, "no-such-record", others);
                ofOtherType(reference, others)
                        .ifPresent(other -> reference(
                                REFERENCE_TYPE,
                                "reference to another type",
                                pointer,
                                other.id().toString(),
                                others));
            }
        });
        for (Member<?, ?, ?> each : Shapes.of(record).members()) {
            if (each.kind() instanceof ReferenceKind<?> reference
                    && reference.targets().contains(Shapes.of(record).name())) {
                Pointer pointer = Pointer.ROOT.child(each.name());
                String id = JsonValue.of(record.id().toString()).toString();
                JsonEdit edit = ((JsonValue.JsonObject) document).members().get(each.name()) == null
                        ? JsonEdit.appended(Pointer.ROOT, JsonEdit.member(each.name(), id))
                        : JsonEdit.replaced(pointer, id);
                inCatalogue(CYCLE, "reference to itself", pointer, edit, others);
            }
        }
    }

    private Optional<LmcRecord> ofOtherType(ReferenceKind<?> kind, List<LmcRecord> others) {
        List<LmcRecord> all = new ArrayList<>(others);
        all.add(record);
        return all.stream()
                .filter(each -> !kind.targets().contains(each.type().code()))
                .findFirst();
    }

    private void reference(String rule, String change, Pointer at, String id, List<LmcRecord> others) {
        inCatalogue(rule, change, at, JsonEdit.replaced(at, JsonValue.of(id).toString()), others);
    }

    private void inCatalogue(String rule, String change, Pointer at, JsonEdit edit, List<LmcRecord> others) {
        Pointer pointer = Pointer.ROOT.child(record.id().toString()).append(at);
        severityOf(rule)
                .ifPresent(severity -> found.add(Mutant.draft(change, at)
                        .catalogue(() -> with(document.toString(), others), () -> with(edit.of(document), others))
                        .gives(rule, severity, pointer)));
    }

    private static List<String> with(String text, List<LmcRecord> others) {
        List<String> all = new ArrayList<>(List.of(text));
        all.addAll(texts(others));
        return all;
    }

    // ------------------------------------------------------------------------------------------ examples of rules

    /** The members of one record of a rule's example, and the other records of the example. */
    private record Side(Map<String, JsonValue> members, List<LmcRecord> others) {
        static Side of(List<LmcRecord> records, int place) {
            List<LmcRecord> others = new ArrayList<>(records);
            LmcRecord record = others.remove(place);
            return new Side(((JsonValue.JsonObject) JsonForm.of(record)).members(), List.copyOf(others));
        }
    }

    /** What a rule's examples show: a record that breaks the rule, and the one in its place that does not. */
    private record Example(
            Rule<?> rule, Shape<?, ?> shape, Side passing, Side failing, boolean catalogue, Pointer pointer) {
        /** Nothing if the records of the two examples have nothing to do with each other. */
        static Optional<Example> of(Rule<?> rule) {
            List<LmcRecord> failing = rule.failing();
            List<LmcRecord> passing = rule.passing();
            Pointer pointer = violationOf(rule, failing).pointer();
            boolean catalogue = failing.size() > 1;
            int place = catalogue ? placeOf(pointer, failing) : 0;
            return place >= 0
                            && passing.size() == failing.size()
                            && passing.get(place).type() == failing.get(place).type()
                    ? Optional.of(new Example(
                            rule,
                            Shapes.of(failing.get(place)),
                            Side.of(passing, place),
                            Side.of(failing, place),
                            catalogue,
                            pointer))
                    : Optional.empty();
        }

        /** Which record a pointer into a catalogue leads to; -1 if to none. */
        private static int placeOf(Pointer pointer, List<LmcRecord> records) {
            List<String> ids =
                    records.stream().map(each -> each.id().toString()).toList();
            return pointer.isRoot() ? -1 : ids.indexOf(pointer.tokens().get(0));
        }

        /** The members of either, but those that tell records apart; if asked, only those that differ. */
        Set<String> members(boolean differing) {
            Set<String> names = new TreeSet<>(passing.members().keySet());
            names.addAll(failing.members().keySet());
            names.removeAll(OWN);
            names.removeIf(name -> differing
                    && Objects.equals(
                            passing.members().get(name), failing.members().get(name)));
            return names;
        }
    }

    /** Made once, when first needed. */
    private static final class Examples {
        private static final List<Example> ALL = Validator.standard().rules().stream()
                .flatMap(rule -> Example.of(rule).stream())
                .toList();
    }

    /** Puts the members of the examples into the record: those that differ and, where these need others, all of them. */
    private void examples() {
        Shape<?, ?> own = Shapes.of(record);
        for (Example each : Examples.ALL) {
            Set<String> differing = each.members(true);
            Set<String> all = each.members(false);
            boolean same = each.shape().equals(own);
            boolean fits = same || (!each.catalogue() && fit(differing, each.shape(), own));
            if (fits && !differing.isEmpty()) {
                graft(each, differing);
            }
            if (same && !all.equals(differing)) {
                graft(each, all);
            }
        }
    }

    /** Whether members of one type are also members of another, and of the same kind. */
    private static boolean fit(Set<String> members, Shape<?, ?> from, Shape<?, ?> to) {
        return members.stream()
                .allMatch(name -> from.member(name).isPresent()
                        && to.member(name)
                                .map(member -> member.kind().name())
                                .equals(from.member(name)
                                        .map(member -> member.kind().name())));
    }

    private void graft(Example example, Set<String> members) {
        String change = "the members of the failing example of "
                + example.rule().id() + " instead of the passing one's (" + String.join(", ", members) + ")";
        JsonValue before = grafted(example, members, example.passing());
        JsonValue after = grafted(example, members, example.failing());
        Mutant.Draft draft = Mutant.draft(change, Pointer.ROOT);
        if (example.catalogue()) {
            draft.catalogue(() -> beside(before, example.passing()), () -> beside(after, example.failing()));
        } else {
            draft.record(before::toString, after::toString);
        }
        found.add(draft.gives(example.rule().id(), example.rule().severity(), example.pointer()));
    }

    private JsonValue grafted(Example example, Set<String> members, Side side) {
        Map<String, JsonValue> result = new LinkedHashMap<>(((JsonValue.JsonObject) document).members());
        for (String each : members) {
            if (side.members().containsKey(each)) {
                result.put(each, side.members().get(each));
            } else {
                result.remove(each);
            }
        }
        if (example.catalogue()) {
            // The others of the example, and the pointer, know it by this name.
            result.put("id", side.members().get("id"));
        }
        return JsonValue.object(result);
    }

    /** A document, what the example has beside it, and what else the record needs beside it. */
    private static List<String> beside(JsonValue document, Side side) {
        List<LmcRecord> others = LmcJson.strict()
                .tryRead(document.toString(), LmcRecord.class)
                .value()
                .map(value -> Surroundings.of(value, side.others()))
                .orElse(side.others());
        return with(document.toString(), others);
    }
}
