package org.lancangmekong.core.validation;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.lancangmekong.core.model.Catalogue;
import org.lancangmekong.core.model.Document;
import org.lancangmekong.core.model.Event;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.model.Mechanism;
import org.lancangmekong.core.model.Project;
import org.lancangmekong.core.model.ProjectBuilder;
import org.lancangmekong.core.model.Source;
import org.lancangmekong.core.model.Term;
import org.lancangmekong.core.problem.Pointer;
import org.lancangmekong.core.problem.Severity;
import org.lancangmekong.core.value.LanguageTag;
import org.lancangmekong.core.value.LocalizedText;
import org.lancangmekong.core.value.OtherName;
import org.lancangmekong.core.value.RecordId;
import org.lancangmekong.core.vocabulary.OtherNameKind;

/** One thing in two records: under the same name, or under a name and another of its names. */
final class DuplicateRules {
    static final Rule<Catalogue> SAME_NAME = Rule.about("LMC-DUP-001", Severity.WARNING, Catalogue.class)
            .because("Two records of one type and name are most likely one thing, counted twice.")
            .check((catalogue, findings) -> {
                Map<Key, LmcRecord> first = new HashMap<>();
                for (LmcRecord each : catalogue.all()) {
                    if (canBeCompared(each)) {
                        reportSameName(each, first, findings);
                    }
                }
            })
            .message("{name} is the name of {other} too, which is also a {type}")
            .passing(() -> Examples.records(
                    bridge("bridge", "Stung Trang bridge"), bridge("other", "Kratie bridge"), Examples.report()))
            .failing(() -> Examples.records(
                    bridge("bridge", "Stung Trang bridge"), bridge("other", "Stung-Trang Bridge"), Examples.report()));

    static final Rule<Catalogue> OTHER_NAME = Rule.about("LMC-DUP-002", Severity.WARNING, Catalogue.class)
            .because("A record whose name another record gives as its own other name may be that thing again.")
            .check((catalogue, findings) -> {
                Map<Key, LmcRecord> byName = new HashMap<>();
                for (LmcRecord each : catalogue.all()) {
                    if (canBeCompared(each)) {
                        each.name().texts().forEach((tag, text) -> byName.putIfAbsent(Key.of(each, tag, text), each));
                    }
                }
                for (LmcRecord each : catalogue.all()) {
                    reportOtherNames(each, byName, findings);
                }
            })
            .message("the other name {name} is the name of {other}, which is also a {type}")
            .passing(() -> Examples.records(
                    bridge("canal", "Funan Techo Canal").addOtherName(variant("Techo Funan Canal")), Examples.report()))
            .failing(() -> Examples.records(
                    bridge("canal", "Funan Techo Canal").addOtherName(variant("Techo Funan Canal")),
                    bridge("other", "Techo Funan Canal"),
                    Examples.report()));

    private DuplicateRules() {}

    static List<Rule<?>> all() {
        return List.of(SAME_NAME, OTHER_NAME);
    }

    private static ProjectBuilder bridge(String id, String name) {
        return Examples.project(id).name("en", name);
    }

    private static OtherName variant(String name) {
        return OtherName.builder()
                .kind(OtherNameKind.VARIANT)
                .text(LocalizedText.of("en", name))
                .build();
    }

    /** A name in one language, written so that case, dashes and spaces make no difference; and whose it is. */
    private record Key(Class<?> type, String language, String name, String when) {
        static Key of(LmcRecord record, LanguageTag tag, String text) {
            return new Key(record.getClass(), tag.language(), plain(text), whenOf(record));
        }
    }

    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(c -> Character.isLetterOrDigit(c) || isMark(c))
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    /** What tells two records of one name apart: the time of an event, document or source. */
    private static String whenOf(LmcRecord record) {
        if (record instanceof Event) {
            Event event = (Event) record;
            return event.when().toString()
                    + event.ordinal().map(number -> "#" + number).orElse("");
        }
        if (record instanceof Document) {
            Document document = (Document) record;
            return document.date().map(Object::toString).orElse("")
                    + document.period().map(period -> "#" + period).orElse("")
                    + document.event().map(event -> "@" + event).orElse("");
        }
        if (record instanceof Source) {
            Source source = (Source) record;
            return source.publisher()
                    + source.published().map(date -> "#" + date).orElse("");
        }
        return "";
    }

    /** A term has the names of what its scheme and code say, which have a rule of their own. */
    private static boolean canBeCompared(LmcRecord record) {
        return !(record instanceof Term);
    }

    private static void reportSameName(LmcRecord record, Map<Key, LmcRecord> first, Findings findings) {
        boolean reported = false;
        for (Map.Entry<LanguageTag, String> each : record.name().texts().entrySet()) {
            LmcRecord other = first.putIfAbsent(Key.of(record, each.getKey(), each.getValue()), record);
            if (other != null && !reported && haveOneName(record, other) && !areRelated(record, other)) {
                reported = true;
                findings.reportIn(
                        record.id(),
                        Pointer.ROOT.child("name").child(each.getKey().toString()),
                        "name",
                        each.getValue(),
                        "other",
                        other.id().toString(),
                        "type",
                        record.type().code());
            }
        }
    }

    /** Whether two names are alike in every language that both have; a short form in one language is often shared. */
    private static boolean haveOneName(LmcRecord a, LmcRecord b) {
        Map<LanguageTag, String> names = b.name().texts();
        return a.name().texts().entrySet().stream()
                .allMatch(each -> !names.containsKey(each.getKey())
                        || plain(names.get(each.getKey())).equals(plain(each.getValue())));
    }

    private static void reportOtherNames(LmcRecord record, Map<Key, LmcRecord> byName, Findings findings) {
        for (int i = 0; i < record.otherNames().size(); i++) {
            for (Map.Entry<LanguageTag, String> each :
                    record.otherNames().get(i).text().texts().entrySet()) {
                LmcRecord other = byName.get(Key.of(record, each.getKey(), each.getValue()));
                if (other != null && other != record && !areRelated(record, other)) {
                    findings.reportIn(
                            record.id(),
                            Pointer.ROOT
                                    .child("otherNames")
                                    .child(i)
                                    .child("text")
                                    .child(each.getKey().toString()),
                            "name",
                            each.getValue(),
                            "other",
                            other.id().toString(),
                            "type",
                            record.type().code());
                }
            }
        }
    }

    /** A section is often called by the name of the line. */
    private static boolean areRelated(LmcRecord a, LmcRecord b) {
        return isPartOf(a, b.id()) || isPartOf(b, a.id());
    }

    private static boolean isPartOf(LmcRecord record, RecordId whole) {
        if (record instanceof Project) {
            return ((Project) record).partOf().equals(Optional.of(whole));
        }
        if (record instanceof Mechanism) {
            return ((Mechanism) record).parent().equals(Optional.of(whole));
        }
        return record instanceof Source && ((Source) record).repeats().equals(Optional.of(whole));
    }
}
