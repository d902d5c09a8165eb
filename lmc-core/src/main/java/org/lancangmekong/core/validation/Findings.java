package org.lancangmekong.core.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.lancangmekong.core.message.Message;
import org.lancangmekong.core.model.Catalogue;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.problem.Pointer;
import org.lancangmekong.core.problem.ValidationReport;
import org.lancangmekong.core.problem.Violation;
import org.lancangmekong.core.shape.Kind;
import org.lancangmekong.core.shape.Walk;
import org.lancangmekong.core.validation.support.Characters;
import org.lancangmekong.core.validation.support.EvidenceTargets;
import org.lancangmekong.core.validation.support.JsonDecoder;
import org.lancangmekong.core.value.Evidence;
import org.lancangmekong.core.value.LanguageTag;
import org.lancangmekong.core.value.LocalizedText;
import org.lancangmekong.core.value.RecordId;

/**
 * Collects what a rule's check reports, and says what the check may know besides its subject. Valid only during the
 * check; not thread-safe.
 */
public final class Findings {
    static final Comparator<Violation> ORDER = Comparator.comparing(Violation::pointer)
            .thenComparing(Violation::rule)
            .thenComparing(violation -> violation.arguments().toString());

    private static final TextCheck UNUSUAL =
            (language, each, findings) -> findings.unusual |= Characters.isUnusual(each);

    private final Catalogue catalogue;
    private final RecordContext context;
    private final boolean inCatalogue;
    private final List<Violation> found = new ArrayList<>();

    private LmcRecord record;
    private Walk.Cursor at;
    private Kind<?> kind;
    private Rule<?> rule;

    /** The reference that was looked up last, and its record: several rules in a row look up the same one. */
    private RecordId reference;

    private Optional<LmcRecord> target = Optional.empty();

    /** The evidence whose word was decoded last, its owner, and what it says. */
    private Evidence saying;

    private Object ownerOfSaying;
    private Optional<JsonDecoder.Decoded<?>> said = Optional.empty();

    /** Whether the text that is being looked through is unusual. */
    private boolean unusual;

    /** One for all texts, since every text of every record is looked at by several rules. */
    private final Texts texts = new Texts();

    /** Found on first use and kept, since the rules about dates ask for it every time; null before. */
    private Optional<LocalDate> asOf;

    private Findings(Catalogue catalogue, RecordContext context, boolean inCatalogue) {
        this.catalogue = catalogue;
        this.context = context;
        this.inCatalogue = inCatalogue;
    }

    /**
     * Of a single record, whose pointers begin in it.
     *
     * @param catalogue the catalogue of the record, or null if it is not known as a whole
     * @param context what is known of the other records, or null if the record is alone
     */
    static Findings ofRecord(Catalogue catalogue, RecordContext context) {
        return new Findings(catalogue, context, false);
    }

    /**
     * Of a catalogue or group, whose pointers begin with a record's id.
     *
     * @param catalogue the catalogue, or null if only a group of it is known
     */
    static Findings ofCatalogue(Catalogue catalogue) {
        return new Findings(catalogue, catalogue == null ? null : RecordContext.of(catalogue), true);
    }

    /** All that was found, in its order. */
    ValidationReport toReport() {
        found.sort(ORDER);
        return ValidationReport.of(found);
    }

    void enter(LmcRecord subject) {
        this.record = subject;
    }

    void stand(Walk.Cursor cursor, Kind<?> valueKind) {
        this.at = cursor;
        this.kind = valueKind;
    }

    void apply(Rule<?> each, Object subject) {
        if (catalogue == null && context != null && each.needs() == Needs.CATALOGUE) {
            return;
        }
        this.rule = each;
        try {
            each.apply(subject, this);
        } catch (RuntimeException e) {
            throw failure(e);
        }
    }

    /** What the check threw, with the rule and the place, without which nobody could find the fault among many rules and records. */
    private IllegalStateException failure(RuntimeException cause) {
        String place = record == null
                ? ""
                : " at " + (at == null ? Pointer.ROOT : at.pointer()).describe() + " of record " + record.id();
        return new IllegalStateException(
                "the check of rule " + rule.id() + " threw an exception" + place + ": " + cause, cause);
    }

    List<Violation> found() {
        return found;
    }

    /** The kind of the subject, for the rules of this library, which know the shapes. */
    Kind<?> kind() {
        return kind;
    }

    /**
     * The record that is being checked.
     *
     * @return the record that holds the subject or is the subject
     * @throws IllegalStateException if the subject is a catalogue
     */
    public LmcRecord record() {
        if (record == null) {
            throw new IllegalStateException("a rule about a catalogue is not about a single record");
        }
        return record;
    }

    /**
     * The object that holds the subject as a member or as an element of a list.
     *
     * @return the nearest enclosing record or value; for a record, the record itself
     */
    public Object owner() {
        return at.owner();
    }

    /**
     * The name of the member of {@link #owner()} that holds the subject or its list.
     *
     * @return the name; empty for a record
     */
    public String memberName() {
        return at.memberName();
    }

    /**
     * The catalogue in which the record is checked.
     *
     * @return the catalogue; empty if a record is checked alone
     * @throws IllegalStateException if the rule does not declare that it needs {@link Needs#CATALOGUE}
     */
    public Optional<Catalogue> catalogue() {
        require(Needs.CATALOGUE);
        return Optional.ofNullable(catalogue);
    }

    private void require(Needs needed) {
        Needs declared = rule.needs();
        if (declared != needed && declared != Needs.CATALOGUE) {
            throw new IllegalStateException(
                    "rule " + rule.id() + " asks for " + needed + ", but declares that it needs " + declared
                            + ": declare it by needs(Needs." + needed.name() + ")");
        }
    }

    /** Whether anything is known of the other records, so that one that is not found does not exist. */
    boolean isAmongOthers() {
        require(Needs.REFERENCES);
        return context != null;
    }

    /**
     * The record to which a reference leads, by its present or a former id.
     *
     * @param id a reference in the record, or one of its former ids
     * @return the record; empty if the catalogue does not have it, or a record is checked alone
     * @throws IllegalStateException if the rule does not declare that it needs {@link Needs#REFERENCES}
     */
    public Optional<LmcRecord> find(RecordId id) {
        Objects.requireNonNull(id, "id");
        require(Needs.REFERENCES);
        if (reference != id) {
            target = context == null ? Optional.empty() : context.find(id);
            reference = id;
        }
        return target;
    }

    /** The record with an id, if it is of the given type. */
    <T extends LmcRecord> Optional<T> find(RecordId id, Class<T> type) {
        return find(id).filter(type::isInstance).map(type::cast);
    }

    /**
     * The day up to which the catalogue has information: that on which its newest source was published.
     *
     * @return the day; empty if no source is dated, or a record is checked alone
     * @throws IllegalStateException if the rule does not declare that it needs {@link Needs#AS_OF}
     */
    public Optional<LocalDate> asOf() {
        require(Needs.AS_OF);
        if (asOf == null) {
            asOf = context == null ? Optional.empty() : context.asOf();
        }
        return asOf;
    }

    /**
     * Reports a problem of the subject itself.
     *
     * @param arguments the arguments of the message: names and values in turn, which need no translation
     */
    public void report(String... arguments) {
        report((Object[]) Objects.requireNonNull(arguments, "arguments"));
    }

    /**
     * Reports a problem of the subject itself.
     *
     * @param arguments the arguments of the message, names and values in turn; a value is a text that needs no translation,
     *     or a {@link Message} that is a part of this one
     */
    public void report(Object... arguments) {
        reportAt(Pointer.ROOT, arguments);
    }

    /**
     * Reports a problem in a part of the subject.
     *
     * @param part the pointer to the part, relative to the subject
     * @param arguments the arguments of the message: names and values in turn, which need no translation
     */
    public void reportAt(Pointer part, String... arguments) {
        reportAt(part, (Object[]) Objects.requireNonNull(arguments, "arguments"));
    }

    /**
     * Reports a problem in a part of the subject.
     *
     * @param part the pointer to the part, relative to the subject
     * @param arguments the arguments of the message, names and values in turn; a value is a text that needs no translation,
     *     or a {@link Message} that is a part of this one
     */
    public void reportAt(Pointer part, Object... arguments) {
        Objects.requireNonNull(part, "part");
        Pointer subject = at == null ? Pointer.ROOT : at.pointer();
        Pointer base = record == null || !inCatalogue
                ? subject
                : Pointer.ROOT.child(record.id().toString()).append(subject);
        add(base.append(part), arguments);
    }

    /** What a piece of evidence says of its owner, decoded once for all rules that ask for it in a row. */
    Optional<JsonDecoder.Decoded<?>> said(Evidence evidence) {
        if (evidence != saying || owner() != ownerOfSaying) {
            said = EvidenceTargets.said(owner(), evidence.about(), evidence.says());
            saying = evidence;
            ownerOfSaying = owner();
        }
        return said;
    }

    /** The same, if it is a value of the given type. */
    <V> Optional<V> said(Evidence evidence, Class<V> type) {
        return EvidenceTargets.valueOf(said(evidence), type);
    }

    /**
     * Whether a text, in one of its languages, has an {@linkplain Characters#isUnusual unusual} character.
     *
     * @param subject a {@code String} or {@code LocalizedText}
     */
    boolean isUnusual(Object subject) {
        if (subject instanceof String string) {
            return Characters.isUnusual(string);
        }
        unusual = false;
        checkEach((LocalizedText) subject, UNUSUAL);
        return unusual;
    }

    /** Checks a text in each of its languages; creates nothing, if the check captures nothing. */
    void checkEach(LocalizedText text, TextCheck check) {
        texts.check = check;
        text.texts().forEach(texts);
    }

    /** A check of a text in one language. */
    @FunctionalInterface
    interface TextCheck {
        void check(LanguageTag language, String text, Findings findings);
    }

    private final class Texts implements BiConsumer<LanguageTag, String> {
        private TextCheck check;

        @Override
        public void accept(LanguageTag language, String text) {
            check.check(language, text, Findings.this);
        }
    }

    /**
     * Reports a problem in a part of a record, for rules about catalogues.
     *
     * @param id the record's id
     * @param part the pointer to the part, in the record
     * @param arguments the arguments of the message: names and values in turn, which need no translation
     */
    public void reportIn(RecordId id, Pointer part, String... arguments) {
        reportIn(id, part, (Object[]) Objects.requireNonNull(arguments, "arguments"));
    }

    /**
     * Reports a problem in a part of a record, for rules about catalogues.
     *
     * @param id the record's id
     * @param part the pointer to the part, in the record
     * @param arguments the arguments of the message, names and values in turn; a value is a text that needs no translation,
     *     or a {@link Message} that is a part of this one
     */
    public void reportIn(RecordId id, Pointer part, Object... arguments) {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(part, "part");
        add(Pointer.ROOT.child(id.toString()).append(part), arguments);
    }

    private void add(Pointer pointer, Object... arguments) {
        Objects.requireNonNull(arguments, "arguments");
        found.add(Violation.of(rule.severity(), pointer, rule.message(arguments)));
    }
}
