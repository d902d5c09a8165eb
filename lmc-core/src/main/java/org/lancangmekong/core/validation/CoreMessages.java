package org.lancangmekong.core.validation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lancangmekong.core.insight.Overlay;
import org.lancangmekong.core.internal.sentence.MessagePart;
import org.lancangmekong.core.internal.sentence.QuantityPart;
import org.lancangmekong.core.internal.sentence.ReportLine;
import org.lancangmekong.core.internal.sentence.ValueProblem;
import org.lancangmekong.core.message.MessageTemplate;
import org.lancangmekong.core.model.Shapes;
import org.lancangmekong.core.shape.Kind;
import org.lancangmekong.core.shape.Member;
import org.lancangmekong.core.shape.ObjectKind;
import org.lancangmekong.core.shape.Shape;
import org.lancangmekong.core.shape.TextByLanguageKind;
import org.lancangmekong.core.shape.TextKind;
import org.lancangmekong.core.validation.support.RulePart;
import org.lancangmekong.core.vocabulary.RecordType;
import org.lancangmekong.core.vocabulary.Unit;

/** The templates of all messages of this module, for translators. */
public final class CoreMessages {
    private CoreMessages() {}

    /**
     * The templates of the rules, of what overlays report, of why values are refused, of what readers expect, and of reports
     * themselves. The templates of an application's own rules are in {@link Validator#rules()}.
     *
     * @return the templates, each key once
     */
    public static List<MessageTemplate> all() {
        Map<String, MessageTemplate> all = new LinkedHashMap<>();
        List<MessageTemplate> templates = new ArrayList<>();
        Rules.all().forEach(each -> templates.add(new MessageTemplate(each.id(), each.message())));
        templates.addAll(Overlay.templates());
        Arrays.stream(RulePart.values()).map(MessagePart::toTemplate).forEach(templates::add);
        Arrays.stream(QuantityPart.values()).map(MessagePart::toTemplate).forEach(templates::add);
        for (Unit each : Unit.KIND.values()) {
            each.word(true).ifPresent(templates::add);
            each.word(false).ifPresent(templates::add);
        }
        Arrays.stream(ValueProblem.values()).map(MessagePart::toTemplate).forEach(templates::add);
        templates.addAll(ofKinds());
        Arrays.stream(ReportLine.values()).map(MessagePart::toTemplate).forEach(templates::add);
        for (MessageTemplate each : templates) {
            MessageTemplate known = all.putIfAbsent(each.key(), each);
            if (known != null && !known.equals(each)) {
                throw new IllegalStateException("two templates have the key " + each.key());
            }
        }
        return List.copyOf(all.values());
    }

    private static List<MessageTemplate> ofKinds() {
        Map<String, MessageTemplate> templates = new LinkedHashMap<>();
        Set<Shape<?, ?>> seen = new LinkedHashSet<>();
        add(TextKind.TEXT, seen, templates);
        for (RecordType each : RecordType.values()) {
            add(Shapes.of(each).kind(), seen, templates);
        }
        return List.copyOf(templates.values());
    }

    private static void add(Kind<?> kind, Set<Shape<?, ?>> seen, Map<String, MessageTemplate> templates) {
        if (kind instanceof TextKind<?> text) {
            templates.put(text.expectationTemplate().key(), text.expectationTemplate());
            templates.put(text.nameTemplate().key(), text.nameTemplate());
        } else if (kind instanceof TextByLanguageKind<?> texts) {
            add(texts.key(), seen, templates);
        } else if (kind instanceof ObjectKind<?> object && seen.add(object.shape())) {
            for (Member<?, ?, ?> each : object.shape().members()) {
                add(each.kind().elementKind(), seen, templates);
            }
        }
    }
}
