package org.lancangmekong.core.problem;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.lancangmekong.core.internal.Templates;
import org.lancangmekong.core.internal.Texts;
import org.lancangmekong.core.internal.sentence.ReportLine;
import org.lancangmekong.core.message.Message;
import org.lancangmekong.core.message.Translation;

/**
 * One problem in a document or record: the rule, how serious it is, where it is, and the details.
 *
 * <p>Programs use the rule id, the pointer and the arguments; the message is for people, is computed from the arguments
 * on request, and may be reworded in any release. Two violations are equal if everything but the message is equal. For
 * example, rule {@code LMC-JSN-004} at {@code /history/0} with the argument {@code member=date}.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @serial exclude
 */
public final class Violation implements Serializable {
    private static final long serialVersionUID = 1L;

    /** What may be added to the message of any rule; no rule has an argument of this name with more to it. */
    private static final List<String> ADDITIONS = List.of("cell", "patched");

    private final String rule;
    private final Severity severity;
    private final Pointer pointer;
    private final Location location;

    /** Transient, since a form of its own is serialized. */
    private final transient Map<String, String> arguments;

    private final String template;

    private Violation(
            String rule,
            Severity severity,
            Pointer pointer,
            Location location,
            Map<String, String> arguments,
            String template) {
        this.rule = rule;
        this.severity = severity;
        this.pointer = pointer;
        this.location = location;
        this.arguments = arguments;
        this.template = template;
    }

    /**
     * A violation without a location.
     *
     * @param rule the rule's stable id, such as {@code LMC-PRJ-004}
     * @param severity how serious it is
     * @param pointer where it is; a missing member is reported at the object that lacks it
     * @param template the message, in which each {@code {name}} is replaced by the argument of that name, as {@link
     *     #message()} says
     * @param arguments the details by name, in the order in which to list them
     * @return the violation
     */
    public static Violation of(
            String rule, Severity severity, Pointer pointer, String template, Map<String, String> arguments) {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(template, "template");
        Objects.requireNonNull(arguments, "arguments");
        for (Map.Entry<String, String> each : arguments.entrySet()) {
            Objects.requireNonNull(each.getKey(), "arguments key");
            Objects.requireNonNull(each.getValue(), "arguments value");
        }
        return new Violation(
                rule, severity, pointer, null, Collections.unmodifiableMap(new LinkedHashMap<>(arguments)), template);
    }

    /**
     * A violation without a location, whose message may have parts.
     *
     * @param severity how serious it is
     * @param pointer where it is; a missing member is reported at the object that lacks it
     * @param message what was found; its key is the rule's stable id
     * @return the violation, with {@linkplain Message#data all data} of the message as its arguments
     */
    public static Violation of(Severity severity, Pointer pointer, Message message) {
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(message, "message");
        return new Violation(message.key(), severity, pointer, null, message.data(), message.wholeTemplate());
    }

    /**
     * The same violation, with the place in the source text.
     *
     * @param where the place
     * @return a violation with that location
     */
    public Violation at(Location where) {
        Objects.requireNonNull(where, "where");
        return new Violation(rule, severity, pointer, where, arguments, template);
    }

    /**
     * The same violation, whose message also says what is no matter of the rule: after it the cell of a table where it was found,
     * or before it the place in what a patch made.
     *
     * @param name {@code cell} or {@code patched}
     * @param addition what is added to the message
     * @return a violation with the data of the addition as arguments, under that name
     * @throws InvalidValueException if it is another name
     */
    public Violation with(String name, Message addition) {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(addition, "addition");
        if (!ADDITIONS.contains(name)) {
            throw new InvalidValueException(
                    Texts.quote(name) + " cannot be added to a message: expected one of " + ADDITIONS);
        }
        Map<String, String> more = new LinkedHashMap<>(arguments);
        more.put(name, addition.key());
        addition.data().forEach((inner, value) -> more.put(name + "." + inner, value));
        String whole = Templates.compose(added(name, template), each -> addition.wholeTemplate());
        return new Violation(rule, severity, pointer, location, Collections.unmodifiableMap(more), whole);
    }

    private static String added(String name, String template) {
        return name.equals("patched") ? "{>patched}" + template : template + "{>cell}";
    }

    /**
     * The same violation, elsewhere in the document.
     *
     * @param elsewhere the pointer
     * @return a violation with that pointer
     */
    public Violation at(Pointer elsewhere) {
        Objects.requireNonNull(elsewhere, "elsewhere");
        return new Violation(rule, severity, elsewhere, location, arguments, template);
    }

    /**
     * The same violation, without a place in a source text.
     *
     * @return a violation whose location is empty
     */
    public Violation withoutLocation() {
        return location == null ? this : new Violation(rule, severity, pointer, null, arguments, template);
    }

    /**
     * The same violation, seen from the root of a larger document.
     *
     * @param prefix the pointer, in the larger document, to the value that this violation's pointer starts from
     * @return a violation whose pointer begins with {@code prefix}
     */
    public Violation within(Pointer prefix) {
        Objects.requireNonNull(prefix, "prefix");
        return new Violation(rule, severity, prefix.append(pointer), location, arguments, template);
    }

    /**
     * The stable id of the rule that was broken.
     *
     * @return an id such as {@code LMC-PRJ-004}
     */
    public String rule() {
        return rule;
    }

    /**
     * How serious it is.
     *
     * @return the severity
     */
    public Severity severity() {
        return severity;
    }

    /**
     * Where it is in the document.
     *
     * @return the pointer; a missing member is reported at the object that lacks it
     */
    public Pointer pointer() {
        return pointer;
    }

    /**
     * Where it is in the source text.
     *
     * @return the location; empty if there is no source text
     */
    public Optional<Location> location() {
        return Optional.ofNullable(location);
    }

    /**
     * The details, by name: pointers, codes, numbers, dates and names, never sentences. What is a sentence of its own in the
     * message, such as what may have been meant, is the key of its template here, and its own details follow, with its name and
     * a dot before theirs: {@code suggestion} is {@code value.did-you-mean}, and {@code suggestion.nearest} is {@code status}.
     *
     * @return an unmodifiable map in a stable order
     */
    public Map<String, String> arguments() {
        return arguments;
    }

    /**
     * The message before the arguments are filled in. It may be reworded in any release.
     *
     * @return a sentence in which each {@code {name}} stands for the argument of that name
     */
    public String template() {
        return template;
    }

    /**
     * The problem, in one sentence for a person.
     *
     * <p>An argument may come from a document. Control characters, line breaks, direction marks and whatever else cannot be
     * seen are escaped, as in <code>&#92;u200b</code>; and of a long argument only the beginning is shown: 60 characters if the
     * template has it in quotation marks, as in {@code "{name}"}, and otherwise 500. In quotation marks, quotation marks and
     * backslashes are escaped, too.
     *
     * @return the message, with the arguments filled in
     */
    public String message() {
        return Templates.fill(template, arguments);
    }

    /**
     * The problem as a part of another message.
     *
     * @return a message with the rule's id as its key
     */
    public Message asMessage() {
        return Message.ofData(rule, template, arguments);
    }

    /**
     * The problem in another language, in one sentence for a person. Arguments are shown as in {@link #message()}.
     *
     * @param translation the templates of that language
     * @return the message; in English if the translation has not all that is needed, or has it wrong
     */
    public String message(Translation translation) {
        Objects.requireNonNull(translation, "translation");
        Translation templates = translation;
        for (String each : ADDITIONS) {
            if (arguments.keySet().stream().anyMatch(name -> name.startsWith(each + "."))) {
                Translation before = templates;
                templates = key -> before.template(key).map(text -> key.equals(rule) ? added(each, text) : text);
            }
        }
        return Message.translated(rule, arguments, templates).orElseGet(this::message);
    }

    /**
     * The problem in another language, by what is {@linkplain Translation#in offered} for it. For many violations, keep the
     * translation and give it to {@link #message(Translation)}.
     *
     * @param locale the language
     * @return the message; in English if there is no translation
     */
    public String message(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return message(Translation.in(locale));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Violation that
                && rule.equals(that.rule)
                && severity == that.severity
                && pointer.equals(that.pointer)
                && Objects.equals(location, that.location)
                && arguments.equals(that.arguments);
    }

    @Override
    public int hashCode() {
        return Objects.hash(rule, severity, pointer, location, arguments);
    }

    /**
     * The violation in one line, such as {@code ERROR LMC-JSN-004 at /history/0 (line 3, column 14): ...}.
     *
     * @return severity, rule, {@linkplain Pointer#describe pointer}, location and message
     */
    @Override
    public String toString() {
        return severity + " " + Texts.oneLine(rule) + " at " + pointer.describe()
                + (location == null ? "" : " (" + location + ")") + ": " + message();
    }

    /**
     * The violation in one line, in another language.
     *
     * @param translation the templates of that language
     * @return severity, rule, pointer, location and message; what the translation lacks is English
     */
    public String describe(Translation translation) {
        Objects.requireNonNull(translation, "translation");
        ReportLine line = location == null ? ReportLine.LINE : ReportLine.LINE_WITH_PLACE;
        Message beginning = line.with(
                "severity",
                ReportLine.valueOf(severity.name()).with(),
                "rule",
                rule,
                "pointer",
                pointer.message(),
                "place",
                location == null ? "" : location.message());
        return beginning.text(translation) + message(translation);
    }

    private Object writeReplace() {
        return new Form(rule, severity, pointer, location, new LinkedHashMap<>(arguments), template);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("a violation is serialized by its parts");
    }

    /**
     * What is serialized.
     *
     * @param rule the rule's id
     * @param severity how serious it is
     * @param pointer where it is in the document
     * @param location where it is in the text; null if there is none
     * @param arguments the details
     * @param template the message
     * @serial exclude
     */
    private record Form(
            String rule,
            Severity severity,
            Pointer pointer,
            Location location,
            LinkedHashMap<String, String> arguments,
            String template)
            implements Serializable {
        private Object readResolve() {
            Violation violation = of(rule, severity, pointer, template, arguments);
            return location == null ? violation : violation.at(location);
        }
    }
}
