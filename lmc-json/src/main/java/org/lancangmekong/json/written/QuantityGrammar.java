package org.lancangmekong.json.written;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.lancangmekong.core.problem.InvalidValueException;
import org.lancangmekong.core.value.Quantity;
import org.lancangmekong.core.value.QuantityBuilder;
import org.lancangmekong.core.vocabulary.Unit;
import org.lancangmekong.json.written.WrittenText.Refusal;

/** The form of a quantity, over the tokens of one text: words of bounds, a unit, one or two numbers, and a unit. */
final class QuantityGrammar {
    private static final String QUALIFIER = "MORE|LEAST|LESS|MOST|ABOUT|NEARLY";
    private static final String POWER = "E[0-9]+";

    private final WrittenText text;
    private final QuantityOptions options;
    private final List<String> tokens;

    QuantityGrammar(WrittenText text, QuantityOptions options) {
        this.text = text;
        this.options = options;
        this.tokens = List.of(QuantityWords.tokens(text.plain()).split(" "));
    }

    Interpretation<Quantity> read() throws Refusal {
        if (options.style().isPresent()) {
            return Interpretation.of(new Parse(options.style().get()).quantity(), text.assumptions());
        }
        Quantity point = tryRead(NumberStyle.POINT);
        Quantity comma = tryRead(NumberStyle.COMMA);
        if (point == null || comma == null || point.equals(comma)) {
            // If neither is one, the first says why.
            Quantity only = point == null && comma != null ? comma : new Parse(NumberStyle.POINT).quantity();
            return Interpretation.of(only, text.assumptions());
        }
        boolean isPoint = QuantityWords.areEnglish(text.plain())
                || text.has(Character.UnicodeScript.HAN)
                || text.has(Character.UnicodeScript.THAI);
        if (isPoint || QuantityWords.areVietnamese(text.plain())) {
            text.assume(
                    Assumption.Kind.NUMBER_STYLE,
                    (isPoint ? WrittenPart.COMMA_GROUPS : WrittenPart.POINT_GROUPS).with());
            return Interpretation.of(isPoint ? point : comma, text.assumptions());
        }
        return Interpretation.ambiguous(
                List.of(point, comma),
                text.refuse(WrittenPart.MAY_MEAN_NUMBERS.with(
                                "first",
                                point.interval().message(),
                                "second",
                                comma.interval().message()))
                        .problem());
    }

    private Quantity tryRead(NumberStyle style) {
        try {
            return new Parse(style).quantity();
        } catch (Refusal e) {
            return null;
        }
    }

    /** One reading, in one style of numbers. */
    private final class Parse {
        private final NumberStyle style;
        private final Set<String> qualifiers = new LinkedHashSet<>();
        private final List<String> units = new ArrayList<>();
        private final List<BigDecimal> numbers = new ArrayList<>();
        private final List<Integer> powers = new ArrayList<>();
        private boolean isOrder;

        Parse(NumberStyle style) {
            this.style = style;
        }

        Quantity quantity() throws Refusal {
            boolean negative = false;
            boolean joined = false;
            for (int i = 0; i < tokens.size(); i++) {
                String each = tokens.get(i);
                if (each.matches(QUALIFIER)) {
                    qualifiers.add(each);
                } else if (Character.isDigit(each.charAt(0))) {
                    if (!numbers.isEmpty() && !joined || isOrder) {
                        throw text.refuse(WrittenPart.SEVERAL_NUMBERS.with());
                    }
                    joined = false;
                    BigDecimal number = style.parse(each)
                            .orElseThrow(() -> text.refuse(WrittenPart.UNKNOWN_NUMBER.with("number", each)));
                    numbers.add(negative ? number.negate() : number);
                    powers.add(null);
                } else if (isJoint(each) && numbers.size() == 1 && !joined && i + 1 < tokens.size()) {
                    joined = true;
                } else if (each.equals("TO")
                        && numbers.isEmpty()
                        && text.plain().matches("[^0-9]*-[0-9].*")) {
                    negative = true;
                } else if (each.matches("O[0-9]+") && numbers.isEmpty()) {
                    isOrder = true;
                    numbers.add(BigDecimal.ONE);
                    powers.add(Integer.parseInt(each.substring(1)));
                } else if (each.matches(POWER) && !numbers.isEmpty() && !joined) {
                    multiply(Integer.parseInt(each.substring(1)));
                } else if (each.matches("m|b") && i > 0 && tokens.get(i - 1).matches("[0-9].*") && isCurrencyNamed()) {
                    int power = each.equals("m") ? 6 : 9;
                    text.assume(
                            Assumption.Kind.MAGNITUDE,
                            (power == 6 ? WrittenPart.MILLION : WrittenPart.BILLION).with("word", each));
                    multiply(power);
                } else if (!each.equals("BETWEEN")) {
                    units.add(each);
                }
            }
            if (numbers.isEmpty() || joined) {
                throw text.refuse(WrittenPart.NO_QUANTITY.with());
            }
            return build(unit());
        }

        private boolean isJoint(String token) {
            return token.equals("TO") || token.equals("AND") && tokens.contains("BETWEEN");
        }

        private void multiply(int power) {
            int last = powers.size() - 1;
            powers.set(last, power + (powers.get(last) == null ? 0 : powers.get(last)));
        }

        private boolean isCurrencyNamed() {
            return tokens.stream()
                    .anyMatch(each -> each.matches("U=[A-Z]{3}|DOLLAR|YEN")
                            || unitNamed(each).filter(Unit::isCurrency).isPresent());
        }

        private Unit unit() throws Refusal {
            Set<Unit> found = new LinkedHashSet<>();
            StringBuilder words = new StringBuilder();
            for (String each : units) {
                if (each.startsWith("U=")) {
                    found.add(Unit.of(each.substring(2)));
                } else if (each.matches("DOLLAR|YEN")) {
                    found.add(declaredFor(each));
                } else {
                    words.append(words.length() == 0 ? "" : " ").append(each);
                }
            }
            if (words.length() > 0) {
                String name = words.toString();
                found.add(unitNamed(name).orElseThrow(() -> text.refuse(WrittenPart.UNKNOWN_UNIT.with("unit", name))));
            }
            if (found.size() > 1) {
                throw text.refuse(WrittenPart.SEVERAL_UNITS.with());
            }
            if (!found.isEmpty()) {
                return found.iterator().next();
            }
            return options.unit().orElseThrow(() -> text.refuse(WrittenPart.NO_UNIT.with()));
        }

        /** The unit of a sign that several currencies share. */
        private Unit declaredFor(String sign) throws Refusal {
            boolean isDollar = sign.equals("DOLLAR");
            String known = isDollar ? "USD|AUD|CAD|NZD|SGD|HKD|TWD|BND" : "CNY|JPY";
            return options.unit()
                    .filter(each -> each.code().matches(known))
                    .orElseThrow(
                            () -> text.refuse((isDollar ? WrittenPart.WHICH_DOLLAR : WrittenPart.YUAN_OR_YEN).with()));
        }

        private Quantity build(Unit unit) throws Refusal {
            QuantityBuilder builder = Quantity.builder().unit(unit);
            try {
                if (numbers.size() == 2) {
                    if (!qualifiers.isEmpty()) {
                        throw text.refuse(WrittenPart.BOUNDED_RANGE.with());
                    }
                    return builder.least(number(0)).most(number(1)).build();
                }
                if (qualifiers.size() > 1 || isOrder && !qualifiers.isEmpty()) {
                    throw text.refuse(WrittenPart.BOUNDED_TWICE.with());
                }
                BigDecimal number = number(0);
                if (isOrder) {
                    return builder.orderOf(number).build();
                }
                String qualifier =
                        qualifiers.isEmpty() ? "" : qualifiers.iterator().next();
                return (switch (qualifier) {
                            case "MORE" -> builder.moreThan(number);
                            case "LEAST" -> builder.least(number);
                            case "LESS" -> builder.lessThan(number);
                            case "MOST" -> builder.most(number);
                            case "ABOUT" -> builder.about(number);
                            case "NEARLY" -> builder.about(number).lessThan(number);
                            default -> builder.is(number);
                        })
                        .build();
            } catch (InvalidValueException e) {
                throw text.refuse(WrittenPart.NO_QUANTITY_MEANING.with("problem", e.problem()));
            }
        }

        private BigDecimal number(int index) throws Refusal {
            Integer power = powers.get(index);
            if (power == null && index == 0 && powers.size() == 2 && powers.get(1) != null) {
                power = powers.get(1);
                text.assume(Assumption.Kind.MAGNITUDE, WrittenPart.BOTH_LARGE.with());
            }
            if (power != null && options.power() > 0) {
                throw text.refuse(WrittenPart.LARGE_TWICE.with("power", Integer.toString(options.power())));
            }
            return numbers.get(index).movePointRight(power == null ? options.power() : power);
        }
    }

    /** The unit that English words or a code name; a code that is also a word must be in capitals. */
    private Optional<Unit> unitNamed(String name) {
        String compact = name.replace(" . ", ". ").replace(" .", ".");
        Optional<Unit> known = Unit.KIND
                .meaning(name)
                .or(() -> Unit.KIND.meaning(compact))
                .or(() -> Unit.KIND.meaning(name.replace(" ", "")))
                .or(() -> Unit.KIND.meaning(name.toUpperCase(Locale.ROOT)));
        String code = name.toUpperCase(Locale.ROOT);
        return known.or(() -> code.matches("[A-Z]{3}") && text.original().contains(code)
                ? Optional.of(Unit.of(code)).filter(Unit::isCurrency)
                : Optional.empty());
    }
}
