package org.lancangmekong.core.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.lancangmekong.core.message.Message;
import org.lancangmekong.core.model.Catalogue;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.problem.Pointer;
import org.lancangmekong.core.problem.Violation;
import org.lancangmekong.core.shape.Kind;
import org.lancangmekong.core.shape.Walk;
import org.lancangmekong.core.validation.support.EvidenceTargets;
import org.lancangmekong.core.validation.support.JsonDecoder;
import org.lancangmekong.core.validation.support.Names;
import org.lancangmekong.core.value.Evidence;
import org.lancangmekong.core.value.LanguageTag;
import org.lancangmekong.core.value.LocalizedText;
import org.lancangmekong.core.value.RecordId;

/**
 * Collects what a rule's check reports, and says what the check may know besides its subject. Valid only during the
 * check; not thread-safe.
 */
public final class Findings {
    private final Catalogue catalogue;
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

    /** One for all texts, since every text of every record is looked at by several rules. */
    private final Texts texts = new Texts();

    /** Created on first use; null before. */
    private Names names;

    /** Found on first use and kept, since the rules about dates ask for it every time; null before. */
    private Optional<LocalDate> asOf;

    /**
     * @param catalogue the other records, or null if they are not known
     * @param inCatalogue whether the subject is the catalogue itself, so that pointers begin with a record's id
     */
    Findings(Catalogue catalogue, boolean inCatalogue) {
        this.catalogue = catalogue;
        this.inCatalogue = inCatalogue;
    }

    void enter(LmcRecord subject) {
        this.record = subject;
    }

    void stand(Walk.Cursor cursor, Kind<?> valueKind) {
        this.at = cursor;
        this.kind = valueKind;
    }

    void apply(Rule<?> each, Object subject) {
        this.rule = each;
        each.apply(subject, this);
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
     */
    public Optional<Catalogue> catalogue() {
        return Optional.ofNullable(catalogue);
    }

    /** The record with an id; empty if the catalogue does not have it, or there is no catalogue. */
    Optional<LmcRecord> find(RecordId id) {
        if (reference != id) {
            target = catalogue == null ? Optional.empty() : catalogue.find(id);
            reference = id;
        }
        return target;
    }

    /** The record with an id, if it is of the given type. */
    <T extends LmcRecord> Optional<T> find(RecordId id, Class<T> type) {
        return find(id).filter(type::isInstance).map(type::cast);
    }

    /** The names of the catalogue's records, for rules about catalogues. */
    Names names() {
        if (names == null) {
            names = new Names(catalogue);
        }
        return names;
    }

    /** The day on which the newest source was published; empty without a catalogue or a dated source. */
    Optional<LocalDate> asOf() {
        if (asOf == null) {
            asOf = catalogue().flatMap(Catalogue::asOf);
        }
        return asOf;
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
        return evidence.says().isEmpty()
                ? Optional.empty()
                : said(evidence)
                        .flatMap(decoded -> decoded.value())
                        .filter(type::isInstance)
                        .map(type::cast);
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
     * @param arguments the arguments of the message, names and values in turn; a value is a text that needs no translation,
     *     or a {@link Message} that is a part of this one
     */
    public void reportIn(RecordId id, Pointer part, Object... arguments) {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(part, "part");
        add(Pointer.ROOT.child(id.toString()).append(part), arguments);
    }

    private void add(Pointer pointer, Object... arguments) {
        Message message = Message.of(rule.id(), rule.message(), Objects.requireNonNull(arguments, "arguments"));
        found.add(Violation.of(rule.severity(), pointer, message));
    }
}
